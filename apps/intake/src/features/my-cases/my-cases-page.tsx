import { useMay } from '@chartwright/api-client';
import { TRACKER_TABS, type TrackerPage, type TrackerTab } from '@chartwright/contracts';
import { ActionButton, EmptyState, Icon, SearchField, SkeletonRows, TabTrack, useTitle, useSlowed } from '@chartwright/ui';
import { FailedRegion, ForPermission } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { trackerQuery } from './api/tracker.query.js';
import { CasePanel } from './components/case-panel.js';
import { TrackedTable } from './components/tracked-table.js';

const TAB_LABELS: Record<TrackerTab, string> = { open: 'Open', needs_you: 'Needs you', sent: 'Sent to payer', finished: 'Finished' };
const EMPTY_WORDS: Record<TrackerTab, string> = {
  open: 'Cases that you send appear here and move by themselves.',
  needs_you: 'No draft is waiting and no question is open. New ones appear here by themselves.',
  sent: 'Cases appear here when their claim has gone to the payer.',
  finished: 'Cases appear here when the payer has answered.',
};

export function MyCasesPage() {
  return (
    <ForPermission permission="case.track" belongsTo="Case tracking belongs to the practice.">
      <MyCases />
    </ForPermission>
  );
}

function MyCases() {
  useTitle('My cases');
  const { caseId = null } = useParams();
  const [tab, setTab] = useState<TrackerTab>('open');
  const [text, setText] = useState('');
  const [page, setPage] = useState(1);
  const tracker = useQuery(trackerQuery({ tab, text: useSlowed(text.trim()), page }));
  const may = useMay();
  return (
    <div className="page">
      <div className={caseId ? 'tk' : 'tk alone'}>
        <div className="col g16">
          <div className="row">
            <h1 className="h1">My cases</h1>
            <span className="grow" />
            <SearchField
              label="Find a patient or case"
              placeholder="Patient or case"
              className="find-case"
              maxLength={120}
              value={text}
              onChange={({ target }) => {
                setText(target.value);
                setPage(1);
              }}
            />
            {may('case.create') && (
              <Link className="btn primary" to="/new">
                <Icon name="plus" size="s" />
                New case
              </Link>
            )}
          </div>
          <TabTrack
            label="Cases by state"
            tabs={TRACKER_TABS.map((value) => ({ value, label: TAB_LABELS[value], count: tracker.data?.counts[value] }))}
            value={tab}
            onChange={(value) => {
              setTab(TRACKER_TABS.find((known) => known === value) ?? 'open');
              setPage(1);
            }}
          />
          {tracker.isError && !tracker.data ? (
            <FailedRegion what="The case list" error={tracker.error} onRetry={() => void tracker.refetch()} />
          ) : tracker.data ? (
            <Cases answer={tracker.data} tab={tab} caseId={caseId} onClear={() => setText('')} onPage={setPage} />
          ) : (
            <section className="card">
              <SkeletonRows rows={8} kind="tall" label="Loading cases" />
            </section>
          )}
        </div>
        {caseId && <CasePanel key={caseId} caseId={caseId} mayRecall={may('case.recall')} />}
      </div>
    </div>
  );
}

type CasesProps = { answer: TrackerPage; tab: TrackerTab; caseId: string | null; onClear: () => void; onPage: (page: number) => void };

function Cases({ answer, tab, caseId, onClear, onPage }: CasesProps) {
  if (answer.cases.length === 0 && answer.matching > 0) {
    return (
      <EmptyState icon="inbox" title="This page is empty now" actions={<ActionButton onClick={() => onPage(1)}>First page</ActionButton>}>
        The cases that stood here have moved on.
      </EmptyState>
    );
  }
  if (answer.cases.length === 0) {
    const isFiltered = answer.totalInTab > 0;
    return (
      <EmptyState
        icon={isFiltered ? 'search' : 'inbox'}
        title={isFiltered ? 'No case matches' : tab === 'needs_you' ? 'Nothing needs you' : 'Nothing here yet'}
        actions={isFiltered && <ActionButton onClick={onClear}>Clear search</ActionButton>}
      >
        {isFiltered
          ? `${answer.totalInTab} ${answer.totalInTab === 1 ? 'case is' : 'cases are'} here without the search.`
          : EMPTY_WORDS[tab]}
      </EmptyState>
    );
  }
  const pages = Math.ceil(answer.matching / answer.pageSize);
  const first = (answer.page - 1) * answer.pageSize + 1;
  return (
    <>
      <TrackedTable cases={answer.cases} currentId={caseId} />
      {pages > 1 && (
        <nav className="row" aria-label="Pages">
          <span className="t2 fs12 grow">
            {first} to {first + answer.cases.length - 1} of {answer.matching.toLocaleString('en-US')}
          </span>
          <ActionButton size="small" blocked={answer.page <= 1} onClick={() => onPage(answer.page - 1)}>
            Earlier page
          </ActionButton>
          <ActionButton size="small" blocked={answer.page >= pages} onClick={() => onPage(answer.page + 1)}>
            Next page
          </ActionButton>
        </nav>
      )}
    </>
  );
}
