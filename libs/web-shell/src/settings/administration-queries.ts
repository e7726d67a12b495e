import { api, withQuery } from '@chartwright/api-client';
import {
  accountPaths,
  type AuditChoices,
  type AuditFilter,
  type AuditPage,
  type ChangePracticeRequest,
  type FacilityList,
  type FacilityRequest,
  type FacilityView,
  type FeeRequest,
  type PracticeSettings,
  type ProviderList,
  type ProviderRequest,
  type ProviderView,
  type UserView,
} from '@chartwright/contracts';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { feesQuery, usersQuery } from './account-queries.js';

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

export const facilitiesQuery = (practiceId: string) =>
  queryOptions({
    queryKey: ['facilities', practiceId],
    queryFn: ({ signal }) => api.get<FacilityList>(accountPaths.facilities(practiceId), { signal }),
  });

export function useSaveFacility(practiceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ facility, request }: { facility: FacilityView | null; request: FacilityRequest }) =>
      facility
        ? api.put(accountPaths.facility(practiceId, facility.id), { ...request, version: facility.version })
        : api.post(accountPaths.facilities(practiceId), request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: facilitiesQuery(practiceId).queryKey }),
  });
}

export const providersQuery = (practiceId: string) =>
  queryOptions({
    queryKey: ['providers', practiceId],
    queryFn: ({ signal }) => api.get<ProviderList>(accountPaths.providers(practiceId), { signal }),
  });

export function useSaveProvider(practiceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ provider, request }: { provider: ProviderView | null; request: ProviderRequest }) =>
      provider
        ? api.put(accountPaths.provider(practiceId, provider.id), { ...request, version: provider.version })
        : api.post(accountPaths.providers(practiceId), request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: providersQuery(practiceId).queryKey }),
  });
}

export function useChangeFee(practiceId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ feeId, request }: { feeId: string; request: FeeRequest }) => api.put(accountPaths.fee(practiceId, feeId), request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: feesQuery(practiceId).queryKey }),
  });
}

export type AccessCommand = { kind: 'signOut' } | { kind: 'endPause' } | { kind: 'setPassword'; password: string };

/** What an administrator does about one person's access; each answers with the person as they are now. */
export function useAccess(userId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (command: AccessCommand) => {
      if (command.kind === 'signOut') return api.delete<UserView>(accountPaths.userSessions(userId));
      if (command.kind === 'endPause') return api.delete<UserView>(accountPaths.userPause(userId));
      return api.put<UserView>(accountPaths.userPassword(userId), { password: command.password });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: usersQuery.queryKey }),
  });
}

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
