import { api, withQuery } from '@chartwright/api-client';
import { accountPaths, type AuditChoices, type AuditFilter, type AuditPage, type FailedJobList } from '@chartwright/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

/** Before no position: the newest entries. */
const newestPage = (): number | null => null;

export const auditLogQuery = (practiceId: string, filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit-log', practiceId, filter],
    queryFn: ({ pageParam, signal }) =>
      api.get<AuditPage>(withQuery(accountPaths.auditLog(practiceId), { ...filter, before: pageParam }), { signal }),
    initialPageParam: newestPage(),
    getNextPageParam: (page) => page.nextBefore,
    staleTime: 0,
    placeholderData: (previous) => previous,
  });

export const auditChoicesQuery = (practiceId: string) =>
  queryOptions({
    queryKey: ['audit-log-choices', practiceId],
    queryFn: ({ signal }) => api.get<AuditChoices>(accountPaths.auditLogChoices(practiceId), { signal }),
  });

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
