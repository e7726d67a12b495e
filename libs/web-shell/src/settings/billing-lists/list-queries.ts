import { api, withQuery } from '@chartwright/api-client';
import {
  accountPaths,
  type FacilityList,
  type FacilityRequest,
  type FacilityView,
  type FeeRequest,
  type FeeSchedule,
  type FeeView,
  type PayerList,
  type PayerRequest,
  type PayerView,
  type ProviderList,
  type ProviderRequest,
  type ProviderView,
  type SettingsPage,
} from '@chartwright/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions, useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';

/** Before no row: the first page. */
const firstPage = (): string | null => null;
const PAGING = {
  initialPageParam: firstPage(),
  getNextPageParam: (page: SettingsPage) => page.nextCursor,
  placeholderData: keepPreviousData,
};
const pagePath = (path: string, find: string, cursor: string | null) => withQuery(path, { find, cursor });

export const payersQuery = (practiceId: string) =>
  queryOptions({
    queryKey: ['payers', practiceId],
    queryFn: ({ signal }) => api.get<PayerList>(accountPaths.payers(practiceId), { signal }),
  });
const providersKey = (practiceId: string): QueryKey => ['providers', practiceId];
export const providersQuery = (practiceId: string, find: string) =>
  infiniteQueryOptions({
    queryKey: [...providersKey(practiceId), find],
    queryFn: ({ pageParam, signal }) => api.get<ProviderList>(pagePath(accountPaths.providers(practiceId), find, pageParam), { signal }),
    ...PAGING,
  });
export const facilitiesQuery = (practiceId: string) =>
  queryOptions({
    queryKey: ['facilities', practiceId],
    queryFn: ({ signal }) => api.get<FacilityList>(accountPaths.facilities(practiceId), { signal }),
  });
const feesKey = (practiceId: string): QueryKey => ['fees', practiceId];
export const feesQuery = (practiceId: string, find: string) =>
  infiniteQueryOptions({
    queryKey: [...feesKey(practiceId), find],
    queryFn: ({ pageParam, signal }) => api.get<FeeSchedule>(pagePath(accountPaths.fees(practiceId), find, pageParam), { signal }),
    ...PAGING,
  });

export const useSavePayer = (practiceId: string) =>
  useSaveOne(payersQuery(practiceId).queryKey, ({ payer, request }: { payer: PayerView | null; request: PayerRequest }) =>
    payer
      ? api.put(accountPaths.payer(practiceId, payer.id), { ...request, version: payer.version })
      : api.post(accountPaths.payers(practiceId), request),
  );
export const useSaveProvider = (practiceId: string) =>
  useSaveOne(providersKey(practiceId), ({ provider, request }: { provider: ProviderView | null; request: ProviderRequest }) =>
    provider
      ? api.put(accountPaths.provider(practiceId, provider.id), { ...request, version: provider.version })
      : api.post(accountPaths.providers(practiceId), request),
  );
export const useSaveFacility = (practiceId: string) =>
  useSaveOne(facilitiesQuery(practiceId).queryKey, ({ facility, request }: { facility: FacilityView | null; request: FacilityRequest }) =>
    facility
      ? api.put(accountPaths.facility(practiceId, facility.id), { ...request, version: facility.version })
      : api.post(accountPaths.facilities(practiceId), request),
  );
export const useSaveFee = (practiceId: string) =>
  useSaveOne(feesKey(practiceId), ({ fee, request }: { fee: FeeView | null; request: FeeRequest }) =>
    fee
      ? api.put(accountPaths.fee(practiceId, fee.id), { ...request, version: fee.version })
      : api.post(accountPaths.fees(practiceId), request),
  );

/** Saves one row and reads its list again: a saved row can move; a refused one may have been changed by somebody else. */
function useSaveOne<Change>(queryKey: QueryKey, save: (change: Change) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn: save, onSettled: () => queryClient.invalidateQueries({ queryKey }) });
}
