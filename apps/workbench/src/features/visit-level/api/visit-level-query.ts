import { api } from '@chartwright/api-client';
import { visitLevelPaths, type ExplainVisitLevelRequest, type VisitLevelView } from '@chartwright/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

/** The table of levels lives on the server; the same question has the same answer for ever. */
export const visitLevelQuery = (asked: ExplainVisitLevelRequest) =>
  queryOptions({
    queryKey: ['visit-level', asked],
    queryFn: ({ signal }) => api.post<VisitLevelView>(visitLevelPaths.explain, asked, { signal }),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
