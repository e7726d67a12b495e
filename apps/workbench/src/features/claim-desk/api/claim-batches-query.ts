import { api, withQuery } from '@chartwright/api-client';
import {
  claimPaths,
  type ClaimBatchPage,
  type ClaimBatchPreview,
  type ClaimBatchView,
  type CreateClaimBatchRequest,
} from '@chartwright/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

export const claimBatchesQuery = infiniteQueryOptions({
  queryKey: ['claim-batches'],
  queryFn: ({ pageParam, signal }) => api.get<ClaimBatchPage>(withQuery(claimPaths.batches, { cursor: pageParam }), { signal }),
  initialPageParam: firstPage(),
  getNextPageParam: (page) => page.nextCursor,
  meta: { live: ['batch'] },
});

export const claimBatchQuery = (batchId: string) =>
  queryOptions({
    queryKey: ['claim-batch', batchId],
    queryFn: ({ signal }) => api.get<ClaimBatchView>(claimPaths.batch(batchId), { signal }),
    staleTime: 60_000,
  });

/** Read anew each time somebody is asked: no sum of an earlier moment is confirmed. */
export const batchPreviewQuery = (request: CreateClaimBatchRequest) =>
  queryOptions({
    queryKey: ['claim-batch-preview', request],
    queryFn: ({ signal }) => api.post<ClaimBatchPreview>(claimPaths.previewBatch, request, { signal }),
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

function firstPage(): string | null {
  return null;
}
