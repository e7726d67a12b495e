import { api } from '@chartwright/api-client';
import { queuePaths, type CodingDesk, type TakeNextAnswer, type TeamQueue, type Worklist } from '@chartwright/contracts';
import { queryOptions } from '@tanstack/react-query';

export const worklistQuery = queryOptions({
  queryKey: ['worklist'],
  queryFn: ({ signal }) => api.get<Worklist>(queuePaths.worklist, { signal }),
  meta: { live: ['case', 'queue', 'lease', 'query'] },
  refetchInterval: 60_000,
});

export const takeNext = () => api.post<TakeNextAnswer>(queuePaths.takeNext);
export const openCase = (caseId: string) => api.post<CodingDesk>(queuePaths.take(caseId));

export const teamQuery = queryOptions({
  queryKey: ['team-queue'],
  queryFn: ({ signal }) => api.get<TeamQueue>(queuePaths.team, { signal }),
  meta: { live: ['case', 'queue', 'lease', 'query'] },
  refetchInterval: 60_000,
});
export const takeOverCase = (caseId: string, reason: string) => api.post<CodingDesk>(queuePaths.takeOver(caseId), { reason });
