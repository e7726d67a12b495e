import { api } from '@chartwright/api-client';
import {
  accountPaths,
  type AddUserRequest,
  type ChangeUserRequest,
  type FailedJobList,
  type FeeRequest,
  type FeeSchedule,
  type PayerList,
  type PayerRequest,
  type PayerView,
  type UserList,
} from '@chartwright/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: ({ signal }) => api.get<UserList>(accountPaths.users, { signal }),
  meta: { live: ['user'] },
});

export function useSaveUser() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: { userId: string; request: ChangeUserRequest } | { userId: null; request: AddUserRequest }) =>
      change.userId === null ? api.post(accountPaths.users, change.request) : api.patch(accountPaths.user(change.userId), change.request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: usersQuery.queryKey }),
  });
}

export const payersQuery = (practiceId: string) =>
  queryOptions({
    queryKey: ['payers', practiceId],
    queryFn: ({ signal }) => api.get<PayerList>(accountPaths.payers(practiceId), { signal }),
  });

export function useSavePayer(practiceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ payer, request }: { payer: PayerView | null; request: PayerRequest }) =>
      payer
        ? api.put(accountPaths.payer(practiceId, payer.id), { ...request, version: payer.version })
        : api.post(accountPaths.payers(practiceId), request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: payersQuery(practiceId).queryKey }),
  });
}

export const feesQuery = (practiceId: string) =>
  queryOptions({
    queryKey: ['fees', practiceId],
    queryFn: ({ signal }) => api.get<FeeSchedule>(accountPaths.fees(practiceId), { signal }),
  });

export function useAddFee(practiceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: FeeRequest) => api.post(accountPaths.fees(practiceId), request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: feesQuery(practiceId).queryKey }),
  });
}

export const failedJobsQuery = queryOptions({
  queryKey: ['failed-jobs'],
  queryFn: ({ signal }) => api.get<FailedJobList>(accountPaths.failedJobs, { signal }),
  meta: { live: ['job'] },
  // A job fails in the worker, which tells no screen.
  refetchInterval: 15_000,
});

export function useRetryJob() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (jobId: string) => api.post(accountPaths.retryJob(jobId)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: failedJobsQuery.queryKey }),
  });
}
