import { api, withQuery } from '@chartwright/api-client';
import { learningPaths, type LearningFilter, type LearningReport, type ResetLearningAnswer } from '@chartwright/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const learningQuery = (practiceId: string, filter: LearningFilter) =>
  queryOptions({
    queryKey: ['learning', practiceId, filter],
    queryFn: ({ signal }) => api.get<LearningReport>(withQuery(learningPaths.report(practiceId), { ...filter }), { signal }),
    placeholderData: (previous, query) => (query?.queryKey[1] === practiceId ? previous : undefined),
  });

export function useResetLearning(practiceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => api.post<ResetLearningAnswer>(learningPaths.reset(practiceId), { reason }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['learning', practiceId] }),
  });
}
