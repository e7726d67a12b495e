import { api } from '@chartwright/api-client';
import { intakePaths, type CaseTrack, type TrackCasesRequest, type TrackerPage } from '@chartwright/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const trackerQuery = (request: TrackCasesRequest) =>
  queryOptions({
    queryKey: ['intake', 'tracker', request],
    queryFn: ({ signal }) => api.post<TrackerPage>(intakePaths.trackCases, request, { signal }),
    placeholderData: keepPreviousData,
    meta: { live: ['case', 'claim', 'query', 'lease'] },
  });

export const caseTrackQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['intake', 'case', caseId],
    queryFn: ({ signal }) => api.get<CaseTrack>(intakePaths.case(caseId), { signal }),
    meta: { live: ['case', 'claim', 'query', 'lease'] },
  });

export function useRecall(caseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<CaseTrack>(intakePaths.recall(caseId)),
    onSuccess: (track) => queryClient.setQueryData(caseTrackQuery(caseId).queryKey, track),
  });
}
