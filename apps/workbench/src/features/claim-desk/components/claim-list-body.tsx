import type { ClaimListItem, ClaimPage, ClaimTab } from '@chartwright/contracts';
import { ActionButton, EmptyState, SkeletonRows } from '@chartwright/ui';
import { FailedRegion } from '@chartwright/web-shell';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { TAB_WORDS } from './claim-words.js';

type ClaimListBodyProps = {
  query: UseInfiniteQueryResult<InfiniteData<ClaimPage>>;
  claims: readonly ClaimListItem[];
  tab: ClaimTab;
  isFiltered: boolean;
  onClear: () => void;
  onAll: () => void;
  /** The table, when there is something to put in it. */
  children: ReactNode;
};

/** Loading, failed, empty or the list: one of the four, said plainly. */
export function ClaimListBody({ query, claims, children, ...nothing }: ClaimListBodyProps) {
  const page = query.data?.pages[0];
  if (page && claims.length > 0) {
    return (
      <>
        {children}
        {query.hasNextPage && (
          <div className="cd-more">
            <ActionButton size="small" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              Show more, {(page.matching.count - claims.length).toLocaleString('en-US')} left
            </ActionButton>
          </div>
        )}
      </>
    );
  }
  if (page) return <NothingHere page={page} {...nothing} />;
  if (!query.isError) return <SkeletonRows rows={14} kind="claim" label="Loading claims" />;
  return <FailedRegion bare what="The claims" error={query.error} onRetry={() => void query.refetch()} />;
}

function NothingHere(props: { page: ClaimPage; tab: ClaimTab; isFiltered: boolean; onClear: () => void; onAll: () => void }) {
  if (props.isFiltered) {
    return (
      <EmptyState
        bare
        icon="search"
        title="No claim fits these filters"
        actions={<ActionButton onClick={props.onClear}>Clear filters</ActionButton>}
      >
        There {props.page.total === 1 ? 'is 1 claim' : `are ${props.page.total.toLocaleString('en-US')} claims`} without them.
      </EmptyState>
    );
  }
  const isEmpty = props.page.total === 0;
  return (
    <EmptyState
      bare
      title={isEmpty ? 'There are no claims yet' : `Nothing is ${TAB_WORDS[props.tab].toLowerCase()}`}
      actions={isEmpty ? undefined : <ActionButton onClick={props.onAll}>Show all claims</ActionButton>}
    >
      {isEmpty
        ? 'A claim is built by itself when the coding of a case is approved.'
        : 'Claims come here by themselves when their status changes.'}
    </EmptyState>
  );
}
