import '../worklist.css';
import type { CodingDesk, ReviewQueue, WorklistCase } from '@chartwright/contracts';
import { ActionButton, EmptyState, Notice, Page, SkeletonRows, useMoments, type Moments } from '@chartwright/ui';
import { errorWords, FailedRegion } from '@chartwright/web-shell';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { openCase, reviewsQuery } from '../api/worklist-query.js';
import { useCaseRows } from '../state/use-case-rows.js';
import { CaseTable } from './case-table.js';
import { holderOf } from './holder-cell.js';

type ReviewsPageProps = { userId: string; onDesk: (desk: CodingDesk) => void; onRead: (caseId: string) => void };

/** operations.md §4: coded cases that a second person reads before they are billed. */
export function ReviewsPage(props: ReviewsPageProps) {
  const moments = useMoments();
  const reviews = useQuery(reviewsQuery);
  return (
    <Page title="Review" meta={`As of ${moments.minute(moments.now)}`}>
      {reviews.data ? (
        <ReviewList list={reviews.data} moments={moments} {...props} />
      ) : reviews.isError ? (
        <FailedRegion what="The cases in review" error={reviews.error} onRetry={() => void reviews.refetch()} />
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

function ReviewList({ list, moments, userId, onDesk, onRead }: ReviewsPageProps & { list: ReviewQueue; moments: Moments }) {
  const open = useOpenReview(onDesk);
  const { cases, total } = list;
  const isOthers = (one: WorklistCase): boolean => one.holder !== null && one.holder.id !== userId;
  const openOne = (caseId: string): void => {
    if (open.isPending) return;
    if (cases.some((one) => one.id === caseId && isOthers(one))) onRead(caseId);
    else open.mutate(caseId);
  };
  const rows = useCaseRows(cases, 'Review', { label: 'Review', run: openOne });
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
          {errorWords(open.error)}
        </Notice>
      )}
      <section className="card" aria-label="In review">
        <div className="hd">
          <h2>In review</h2> <span className="badge">{total.toLocaleString('en-US')}</span>
          <span className="grow" />
          <span className="fs12 t3 w4">The claim is built on approval</span>
        </div>
        <CaseTable
          {...rows}
          label="In review"
          cases={cases}
          moments={moments}
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
