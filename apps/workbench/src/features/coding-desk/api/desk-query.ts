import { api } from '@chartwright/api-client';
import { codingPaths, type CodingDesk } from '@chartwright/contracts';
import { queryOptions } from '@tanstack/react-query';

export const deskQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['desk', caseId],
    queryFn: ({ signal }) => api.get<CodingDesk>(codingPaths.desk(caseId), { signal }),
    staleTime: Infinity,
    // Edits and the lease keep it current while it is open, and leaving it makes it stale (kept-work.ts); reading it again in the
    // background would move rows while someone reads.
    refetchOnWindowFocus: false,
  });
