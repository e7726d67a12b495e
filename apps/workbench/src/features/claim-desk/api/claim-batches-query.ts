import { api, withQuery } from '@chartwright/api-client';
import { claimPaths, type ClaimBatchPage } from '@chartwright/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';

export const claimBatchesQuery = infiniteQueryOptions({
  queryKey: ['claim-batches'],
  queryFn: ({ pageParam, signal }) => api.get<ClaimBatchPage>(withQuery(claimPaths.batches, { cursor: pageParam }), { signal }),
  initialPageParam: firstPage(),
  getNextPageParam: (page) => page.nextCursor,
  meta: { live: ['batch'] },
});

function firstPage(): string | null {
  return null;
}
