import '../worklist.css';
import type { CodingDesk, Worklist, WorklistCase } from '@chartwright/contracts';
import { SPECIALTIES } from '@chartwright/lifecycle';
import { ActionButton, Notice, Page, SkeletonRows, useKeys, useMoments, type Moments } from '@chartwright/ui';
import { errorWords, FailedRegion } from '@chartwright/web-shell';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { openCase, takeNext, worklistQuery } from '../api/worklist-query.js';
import { useCaseRows } from '../state/use-case-rows.js';
import { CaseStateBadge } from './case-state-badge.js';
import { CaseTable, visitWords } from './case-table.js';
import { WaitingChart } from './waiting-chart.js';

type WorklistPageProps = {
  /** The answer to taking a case is its whole desk: the route keeps it and goes there. */
  onDesk: (desk: CodingDesk) => void;
  onRead: (caseId: string) => void;
};

const SPECIALTY_WORDS: Readonly<Record<string, string>> = SPECIALTIES;
const specialtyWords = (specialty: string): string => (SPECIALTY_WORDS[specialty] ?? specialty).toLowerCase();

export function WorklistPage(props: WorklistPageProps) {
  const moments = useMoments();
  const worklist = useQuery(worklistQuery);
  return (
    <Page title="Worklist" meta={`${moments.wholeDay}, ${moments.minute(moments.now)}`}>
      {worklist.data ? (
        <Lists list={worklist.data} moments={moments} {...props} />
      ) : worklist.isError ? (
        <FailedRegion what="The worklist" error={worklist.error} onRetry={() => void worklist.refetch()} />
      ) : (
        <SkeletonRows rows={8} />
      )}
    </Page>
  );
}

function Lists({ list, moments, onDesk, onRead }: WorklistPageProps & { list: Worklist; moments: Moments }) {
  const queryClient = useQueryClient();
  const opened = (desk: CodingDesk): void => {
    void queryClient.invalidateQueries({ queryKey: worklistQuery.queryKey });
    onDesk(desk);
  };
  const take = useMutation({ mutationFn: takeNext, onSuccess: ({ desk }) => (desk ? opened(desk) : undefined) });
  const open = useMutation({ mutationFn: openCase, onSuccess: opened });
  const all = [...list.returned, ...list.active, ...list.parked, ...list.finishedToday];
  const finished = new Set(list.finishedToday.map(({ id }) => id));
  const openOne = (caseId: string): void => {
    const isWaiting = list.parked.some(({ id, hold }) => id === caseId && hold?.reason === 'query_open');
    if (finished.has(caseId) || isWaiting) onRead(caseId);
    else open.mutate(caseId);
  };
  const active = list.active[0];
  /** One case at a time: while one is open, N goes on with it. */
  const begin = (): void => {
    if (take.isPending || open.isPending) return;
    if (active) open.mutate(active.id);
    else take.mutate();
  };
  const rows = useCaseRows(all, 'Worklist', { label: 'Open', run: openOne });
  useKeys([{ keys: 'n', label: 'Take next', group: 'Worklist', anywhere: true, run: begin }]);
  const table = { ...rows, moments };
  const minutes = (one: WorklistCase): string => `${one.activeMinutes} min`;
  const failure = take.error ?? open.error;
  return (
    <div className="wl">
      <div className="col g16">
        <TakeCard
          list={list}
          moments={moments}
          isTaking={take.isPending || open.isPending}
          activeNumber={active?.caseNumber ?? null}
          onTake={begin}
          isEmpty={take.data?.desk === null}
        />
        {failure && (
          <Notice tone="soft" role="alert">
            {errorWords(failure)}
          </Notice>
        )}
        {list.returned.length > 0 && (
          <Card title="Returned by review" badge={String(list.returned.length)}>
            <CaseTable
              {...table}
              label="Returned by review"
              cases={list.returned}
              stateHead="What the auditor found"
              stateCell={(one) => one.returnedReason}
              lastHead="Active time"
              lastCell={minutes}
            />
          </Card>
        )}
        <Card title="On your desk" badge={`${list.active.length} active`} aside="One active, up to five parked">
          {list.active.length === 0 ? (
            <p className="t3 pad">Nothing is open. Take the next case when you are ready.</p>
          ) : (
            <CaseTable
              {...table}
              label="On your desk"
              cases={list.active}
              stateHead="State"
              stateCell={(one) => <CaseStateBadge one={one} now={moments.now} />}
              lastHead="Active time"
              lastCell={minutes}
            />
          )}
        </Card>
        {list.parked.length > 0 && (
          <Card title="Parked" badge={String(list.parked.length)}>
            <CaseTable
              {...table}
              label="Parked"
              cases={list.parked}
              stateHead="State"
              stateCell={(one) => <CaseStateBadge one={one} now={moments.now} />}
              lastHead="Active time"
              lastCell={minutes}
            />
          </Card>
        )}
        {list.finishedToday.length > 0 && (
          <Card title="Finished today" badge={String(list.finishedTodayCount)}>
            <CaseTable
              {...table}
              label="Finished today"
              isHeadless
              cases={list.finishedToday}
              dueCell={(one) => (one.finishedAt ? moments.minute(one.finishedAt) : '')}
              stateHead="Codes"
              stateCell={(one) => countWords(one)}
              lastHead="Active time"
              lastCell={minutes}
            />
          </Card>
        )}
      </div>
      <aside className="col g16" aria-label="Your day">
        <YourDay list={list} />
        <WaitingChart counts={list.waiting} />
      </aside>
    </div>
  );
}

function countWords(one: WorklistCase): string {
  const diagnoses = `${one.diagnosisCount} ${one.diagnosisCount === 1 ? 'diagnosis' : 'diagnoses'}`;
  return `${diagnoses}, ${one.lineCount} ${one.lineCount === 1 ? 'line' : 'lines'}${one.state === 'in_review' ? ' · in review' : ''}`;
}

type TakeCardProps = {
  list: Worklist;
  moments: Moments;
  isTaking: boolean;
  activeNumber: string | null;
  onTake: () => void;
  isEmpty: boolean;
};

function TakeCard({ list, moments, isTaking, activeNumber, onTake, isEmpty }: TakeCardProps) {
  const { waiting, next, outsideSkills } = list;
  const outside = outsideSkills[0];
  const title =
    waiting.total === 0
      ? 'Nothing is waiting for you'
      : `${waiting.total} ${waiting.total === 1 ? 'case is' : 'cases are'} waiting that ${waiting.total === 1 ? 'matches' : 'match'} your skills`;
  return (
    <section className="card take" aria-label="Take next">
      <div className="grow">
        <h2 className="h2">{title}</h2>
        <p className="t2">
          {activeNumber
            ? `${activeNumber} is open on your desk. Submit it, hold it or give it back before you take another.`
            : next
              ? `The next one is the most urgent: ${visitWords(next.visitType).toLowerCase()}, ${specialtyWords(next.specialty)}${next.dueAt ? `, due ${moments.moment(next.dueAt)}` : ''}.`
              : outside
                ? `${outside.count} ${outside.count === 1 ? 'case needs' : 'cases need'} the ${specialtyWords(outside.specialty)} skill.`
                : 'New cases appear here as practices send them.'}
          {isEmpty && waiting.total > 0 && ' Others took what was waiting. Try again.'}
        </p>
      </div>
      {(waiting.total > 0 || activeNumber) && (
        <ActionButton tone="primary" size="large" keys="n" busy={isTaking} onClick={onTake}>
          {activeNumber ? `Go on with ${activeNumber}` : 'Take next'}
        </ActionButton>
      )}
    </section>
  );
}

function YourDay({ list }: { list: Worklist }) {
  const minutes = list.finishedToday.reduce((sum, one) => sum + one.activeMinutes, 0);
  const perHour = minutes > 0 ? ((list.finishedToday.length / minutes) * 60).toFixed(1) : null;
  const onTime = list.finishedToday.filter(({ dueAt, finishedAt }) => !dueAt || !finishedAt || finishedAt <= dueAt).length;
  return (
    <section className="card" aria-label="Your day in numbers">
      <h2 className="hd">Your day</h2>
      <div className="mini">
        <div className="stat">
          <span className="fs12 t3">Finished</span>
          <span className="v">{list.finishedTodayCount}</span>
          <span className="fs12 t2">{perHour ? `${perHour} an active hour` : 'Today'}</span>
        </div>
        <div className="stat">
          <span className="fs12 t3">On time</span>
          <span className="v">{list.finishedToday.length === 0 ? '–' : `${Math.round((onTime / list.finishedToday.length) * 100)} %`}</span>
          <span className="fs12 t2">
            {list.finishedToday.length === 0 ? 'Nothing finished yet' : `Of the last ${list.finishedToday.length}`}
          </span>
        </div>
      </div>
    </section>
  );
}

function Card({ title, badge, aside, children }: { title: string; badge: string; aside?: string; children: ReactNode }) {
  return (
    <section className="card" aria-label={title}>
      <div className="hd">
        <h2>{title}</h2> <span className="badge">{badge}</span>
        <span className="grow" />
        {aside && <span className="fs12 t3 w4">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
