import '../worklist.css';
import { isApiError } from '@chartwright/api-client';
import type { CodingDesk, ReviewQueue, WorklistCase } from '@chartwright/contracts';
import { ActionButton, clockWords, EmptyState, ErrorState, Notice, Page, SkeletonRows, useKeys, useNow } from '@chartwright/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { openCase, reviewsQuery } from '../api/worklist-query.js';
import { CaseTable } from './case-table.js';
import { holderOf } from './holder-cell.js';

type ReviewsPageProps = { userId: string; onDesk: (desk: CodingDesk) => void; onRead: (caseId: string) => void };

/** operations.md §4: coded cases that a second person reads before they are billed. */
export function ReviewsPage(props: ReviewsPageProps) {
  const now = useNow();
  const reviews = useQuery(reviewsQuery);
  return (
    <Page title="Review" meta={`As of ${clockWords(now).slice(0, 5)}`}>
      {reviews.data ? (
        <ReviewList list={reviews.data} now={now} {...props} />
      ) : reviews.isError ? (
        <ErrorState
          title="The cases in review could not be read"
          onRetry={() => void reviews.refetch()}
          requestId={isApiError(reviews.error) ? reviews.error.requestId : null}
        >
          Nothing was lost.
        </ErrorState>
      ) : (
        <SkeletonRows rows={8} />
      )}
    </Page>
  );
}

function useOpenReview(onDesk: (desk: CodingDesk) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: openCase,
    onSuccess: (desk) => {
      void queryClient.invalidateQueries({ queryKey: reviewsQuery.queryKey });
      onDesk(desk);
    },
  });
}

function ReviewList({ list, now, userId, onDesk, onRead }: ReviewsPageProps & { list: ReviewQueue; now: Date }) {
  const open = useOpenReview(onDesk);
  const [chosen, setChosen] = useState<string | null>(null);
  const { cases, total } = list;
  const current = cases.some(({ id }) => id === chosen) ? chosen : (cases[0]?.id ?? null);
  const isOthers = (one: WorklistCase): boolean => one.holder !== null && one.holder.id !== userId;
  const openOne = (caseId: string): void => {
    if (open.isPending) return;
    if (cases.some((one) => one.id === caseId && isOthers(one))) onRead(caseId);
    else open.mutate(caseId);
  };
  const step = (by: 1 | -1): void => {
    const at = cases.findIndex(({ id }) => id === current);
    const next = cases[Math.min(cases.length - 1, Math.max(0, at + by))];
    if (!next) return;
    setChosen(next.id);
    document.querySelector<HTMLElement>(`[data-case="${next.id}"]`)?.focus();
  };
  useKeys([
    { keys: ['j', 'ArrowDown'], label: 'Next case', group: 'Review', anywhere: true, run: () => step(1) },
    { keys: ['k', 'ArrowUp'], label: 'Previous case', group: 'Review', anywhere: true, run: () => step(-1) },
    { keys: 'Enter', label: 'Review', group: 'Review', run: () => current && openOne(current) },
  ]);
  if (cases.length === 0) {
    return (
      <EmptyState icon="check-circle" title="Nothing is in review">
        Coded cases come here before billing: the practice’s share, and all of a trainee’s work. Your own are left out.
      </EmptyState>
    );
  }
  return (
    <div className="col g16">
      {open.error && (
        <Notice tone="soft" role="alert">
          {isApiError(open.error) ? open.error.message : 'That did not work. Try again.'}
        </Notice>
      )}
      <section className="card" aria-label="In review">
        <div className="hd">
          <h2>In review</h2> <span className="badge">{total.toLocaleString('en-US')}</span>
          <span className="grow" />
          <span className="fs12 t3 w4">The claim is built on approval</span>
        </div>
        <CaseTable
          label="In review"
          cases={cases}
          current={current}
          now={now}
          onSelect={setChosen}
          onOpen={openOne}
          stateHead="Coded by"
          stateCell={(one) => <CodedBy one={one} isOthers={isOthers(one)} />}
          lastHead="Review"
          lastCell={(one) => (
            <ActionButton size="fix" tabIndex={-1} onClick={() => openOne(one.id)}>
              {isOthers(one) ? 'Read' : 'Review'}
            </ActionButton>
          )}
        />
      </section>
    </div>
  );
}

function CodedBy({ one, isOthers }: { one: WorklistCase; isOthers: boolean }) {
  return (
    <>
      {one.coder?.name ?? 'Somebody'}
      {one.returnedReason && <span className="t3 fs12"> · again, after a return</span>}
      {isOthers && <span className="t3 fs12"> · with {holderOf(one)?.name}</span>}
    </>
  );
}
