import { api, withQuery } from '@chartwright/api-client';
import { coveragePolicyPaths, type PolicyList, type PolicyLoad } from '@chartwright/contracts';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

const KEY = 'coverage-policies';

export const policiesQuery = (text: string) =>
  queryOptions({
    queryKey: [KEY, text],
    queryFn: ({ signal }) => api.get<PolicyList>(withQuery(coveragePolicyPaths.policies, { text }), { signal }),
    placeholderData: keepPreviousData,
  });

export function useLoadPolicies() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return api.upload<PolicyLoad>(coveragePolicyPaths.loads, form);
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  });
}

export function useWithdrawPolicies() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (loadId: string) => api.post<PolicyLoad>(coveragePolicyPaths.withdraw(loadId)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
  });
}
