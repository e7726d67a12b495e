import { api } from '@chartwright/api-client';
import { accountPaths, type ChangePracticeRequest, type PracticeSettings } from '@chartwright/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const practiceSettingsQuery = (practiceId: string) =>
  queryOptions({
    queryKey: ['practice-settings', practiceId],
    queryFn: ({ signal }) => api.get<PracticeSettings>(accountPaths.practiceSettings(practiceId), { signal }),
  });

export function useSavePractice(practiceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangePracticeRequest) => api.put<PracticeSettings>(accountPaths.practiceSettings(practiceId), request),
    onSuccess: (saved) => queryClient.setQueryData(practiceSettingsQuery(practiceId).queryKey, saved),
  });
}
