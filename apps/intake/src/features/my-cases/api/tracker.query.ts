import { api, withQuery } from '@chartwright/api-client';
import { intakePaths, type CaseTrack, type TrackCasesRequest, type TrackerPage } from '@chartwright/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const trackerQuery = (request: TrackCasesRequest) =>
  queryOptions({
    queryKey: ['intake', 'tracker', request],
    queryFn: ({ signal }) => api.post<TrackerPage>(intakePaths.trackCases, request, { signal }),
    placeholderData: keepPreviousData,
    meta: { live: ['case', 'claim', 'query', 'lease'] },
  });

/** Dropped when its panel closes: data that is there means that it is on screen, and reading again is no new opening. */
export const caseTrackQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['intake', 'case', caseId],
    queryFn: ({ signal, client, queryKey }) =>
      api.get<CaseTrack>(withQuery(intakePaths.case(caseId), { again: client.getQueryData(queryKey) === undefined ? null : true }), {
        signal,
      }),
    gcTime: 0,
    meta: { live: ['case', 'claim', 'query', 'lease'] },
  });

export function useRecall(caseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<CaseTrack>(intakePaths.recall(caseId)),
    onSuccess: (track) => queryClient.setQueryData(caseTrackQuery(caseId).queryKey, track),
  });
}
