import { api, withQuery } from '@chartwright/api-client';
import {
  queuePaths,
  type CodingDesk,
  type ReviewQueue,
  type TakeNextAnswer,
  type TeamQueue,
  type TeamQueueRequest,
  type Worklist,
} from '@chartwright/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const worklistQuery = queryOptions({
  queryKey: ['worklist'],
  queryFn: ({ signal }) => api.get<Worklist>(queuePaths.worklist, { signal }),
  meta: { live: ['case', 'queue', 'lease', 'query'] },
  refetchInterval: 60_000,
});

export const reviewsQuery = queryOptions({
  queryKey: ['reviews'],
  queryFn: ({ signal }) => api.get<ReviewQueue>(queuePaths.reviews, { signal }),
  meta: { live: ['case', 'queue', 'lease'] },
  refetchInterval: 60_000,
});

export const takeNext = () => api.post<TakeNextAnswer>(queuePaths.takeNext);
export const openCase = (caseId: string) => api.post<CodingDesk>(queuePaths.take(caseId));

export const TEAM_KEY = ['team-queue'] as const;
/** What stood there stays until the next answer comes: rows do not blink while somebody types. */
export const teamQuery = (filter: Required<TeamQueueRequest>) =>
  queryOptions({
    queryKey: [...TEAM_KEY, filter],
    queryFn: ({ signal }) => api.get<TeamQueue>(withQuery(queuePaths.team, filter), { signal }),
    placeholderData: keepPreviousData,
    meta: { live: ['case', 'queue', 'lease', 'query'] },
    refetchInterval: 60_000,
  });
export const takeOverCase = (caseId: string, reason: string) => api.post<CodingDesk>(queuePaths.takeOver(caseId), { reason });
