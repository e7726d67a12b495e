import './learning.css';
import { useSession } from '@chartwright/api-client';
import type { LearningFilter, LearningReport } from '@chartwright/contracts';
import { ActionButton, EmptyState, Page, SelectField, SkeletonRows, useMoments } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedRegion } from '../error-words.js';
import { ForPermission } from '../pages.js';
import { LearningFamilies } from './learning-families.js';
import { LearningFilterBar } from './learning-filter-bar.js';
import { learningQuery } from './learning-queries.js';
import { LearningSummary } from './learning-summary.js';
import { ResetDialog } from './reset-dialog.js';
import { TrendChart } from './trend-chart.js';

export function LearningPage() {
  return (
    <ForPermission permission="suggestion.report" belongsTo="The report on suggestions belongs to leads and administrators.">
      <ReportPage />
    </ForPermission>
  );
}

/** What coders made of the suggestions of a practice, and what suggestions learned from it. */
function ReportPage() {
  const { practices, permissions } = useSession();
  const [practiceId, setPracticeId] = useState(practices[0]?.id ?? '');
  const [filter, setFilter] = useState<LearningFilter>({});
  const [isResetting, setResetting] = useState(false);
  const practice = practices.find(({ id }) => id === practiceId) ?? null;
  const report = useQuery({ ...learningQuery(practiceId, filter), enabled: practice !== null });
  // What can be chosen comes from the report without filters, and stays when a filter is refused.
  const unfiltered = useQuery({ ...learningQuery(practiceId, {}), enabled: practice !== null });
  const choosePractice = (id: string): void => {
    setFilter({});
    setPracticeId(id);
  };
  return (
    <Page
      title="Learning"
      meta={practice?.name}
      actions={
        <>
          {practices.length > 1 && (
            <SelectField
              label="Practice"
              value={practiceId}
              onChange={(event) => choosePractice(event.target.value)}
              choices={practices.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          {permissions.includes('suggestion.resetLearning') && report.data && (
            <ActionButton onClick={() => setResetting(true)}>Start anew…</ActionButton>
          )}
        </>
      }
    >
      {!practice ? (
        <EmptyState title="No practice is chosen">Suggestions learn in each practice for itself.</EmptyState>
      ) : (
        <>
          <LearningFilterBar practiceId={practice.id} filter={filter} report={unfiltered.data} onChange={setFilter} />
          {report.data ? (
            <ReportBody report={report.data} isFiltered={Object.keys(filter).length > 0} onClear={() => setFilter({})} />
          ) : report.isError ? (
            <FailedRegion what="The report" error={report.error} onRetry={() => void report.refetch()} />
          ) : (
            <SkeletonRows rows={10} />
          )}
          {isResetting && report.data && <ResetDialog practice={practice} report={report.data} onClose={() => setResetting(false)} />}
        </>
      )}
    </Page>
  );
}

type ReportBodyProps = { report: LearningReport; isFiltered: boolean; onClear: () => void };

function ReportBody({ report, isFiltered, onClear }: ReportBodyProps) {
  const isEmpty = report.families.length === 0;
  return (
    <>
      {isEmpty ? (
        <EmptyState
          icon="search"
          title={isFiltered ? 'No finished case fits these filters' : 'No coding was finished in these days'}
          actions={isFiltered ? <ActionButton onClick={onClear}>Clear filters</ActionButton> : undefined}
        >
          Suggestions are counted when a coder submits a case: what was taken, what was rejected and why, what was added by hand.
        </EmptyState>
      ) : (
        <>
          <LearningSummary report={report} />
          {report.points.length > 1 && <TrendChart points={report.points} period={report.period} />}
          <LearningFamilies report={report} />
        </>
      )}
      <div className="lr-foot mt16">
        <Reasons reasons={report.reasons} />
        <Resets resets={report.resets} />
      </div>
    </>
  );
}

function Reasons({ reasons }: Pick<LearningReport, 'reasons'>) {
  if (reasons.length === 0) return null;
  return (
    <section className="card" aria-label="Why suggestions were rejected">
      <div className="hd">Why suggestions were rejected</div>
      <ul className="lr-list">
        {reasons.map(({ reason, count }) => (
          <li className="row" key={reason}>
            <span className="grow">{reason}</span>
            <span className="num m">{count.toLocaleString('en-US')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Resets({ resets }: Pick<LearningReport, 'resets'>) {
  const { moment } = useMoments();
  if (resets.length === 0) return null;
  return (
    <section className="card" aria-label="Learning started anew">
      <div className="hd">Learning started anew</div>
      <ul className="lr-list">
        {resets.map(({ at, byName, reason }) => (
          <li key={at}>
            <div>{reason}</div>
            <div className="fs12 t3">
              {moment(at)}, {byName}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
