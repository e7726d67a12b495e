import { api } from '@chartwright/api-client';
import {
  claimPaths,
  type ClaimDetail,
  type ClaimFilter,
  type ClaimFilterChoices,
  type ClaimPage,
  type SearchClaimsRequest,
} from '@chartwright/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';

/** Page after page by the last claim seen; the shell reads it again when a claim changes elsewhere. */
export const claimsQuery = (filter: ClaimFilter) =>
  infiniteQueryOptions({
    queryKey: ['claims', filter],
    queryFn: ({ pageParam, signal }) =>
      api.post<ClaimPage>(claimPaths.search, pageParam === null ? filter : { ...filter, cursor: pageParam }, { signal }),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    meta: { live: ['claim'] },
  });

/** The first few for a text, whatever their state. */
export const claimsFoundQuery = (text: string, limit: number) =>
  queryOptions({
    queryKey: ['claims-found', text, limit],
    queryFn: ({ signal }) => api.post<ClaimPage>(claimPaths.search, { tab: 'all', text, limit } satisfies SearchClaimsRequest, { signal }),
    // A name that was typed is not kept longer than it is looked at.
    gcTime: 0,
  });

export const claimChoicesQuery = queryOptions({
  queryKey: ['claim-choices'],
  queryFn: ({ signal }) => api.get<ClaimFilterChoices>(claimPaths.choices, { signal }),
  staleTime: 60_000,
});

export const claimDetailQuery = (claimId: string) =>
  queryOptions({
    queryKey: ['claim', claimId],
    queryFn: ({ signal }) => api.get<ClaimDetail>(claimPaths.detail(claimId), { signal }),
    meta: { live: ['claim'], liveSubject: claimId },
  });

function firstPage(): string | null {
  return null;
}
