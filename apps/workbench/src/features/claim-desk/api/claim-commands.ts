import { api, isApiError } from '@chartwright/api-client';
import {
  claimPaths,
  type ClaimBatchesCreated,
  type ClaimDetail,
  type ClaimListItem,
  type CreateClaimBatchRequest,
  type EnterOutcomeRequest,
  type HoldClaimRequest,
  type ReleaseClaimRequest,
  type OrderingProviderRequest,
  type RescrubClaimRequest,
  type StrikeOutcomeRequest,
} from '@chartwright/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { claimDetailQuery } from './claims-query.js';

type OnClaim<Request> = { claimId: string; request: Request };

/** A command answers with the whole claim; the lists that show it hear of it over the live line and are read again. */
function useClaimCommand<Request>(path: (claimId: string) => string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ claimId, request }: OnClaim<Request>) => api.post<ClaimDetail>(path(claimId), request),
    onSuccess: (detail) => {
      queryClient.setQueryData(claimDetailQuery(detail.id).queryKey, detail);
      void queryClient.invalidateQueries({ queryKey: ['claims'] });
    },
    // Somebody else was first: what is on the screen is read again before it is sent once more.
    onError: (error, { claimId }) => {
      if (isApiError(error) && error.code === 'version_changed')
        void queryClient.invalidateQueries({ queryKey: claimDetailQuery(claimId).queryKey });
    },
  });
}

export const useEnterOutcome = () => useClaimCommand<EnterOutcomeRequest>(claimPaths.outcomes);
export const useStrikeOutcome = () => useClaimCommand<StrikeOutcomeRequest>(claimPaths.strikeOutcome);

export const useReleaseClaim = () => useClaimCommand<ReleaseClaimRequest>(claimPaths.release);
export const useRescrubClaim = () => useClaimCommand<RescrubClaimRequest>(claimPaths.rescrub);

export const useSetOrderingProvider = () => useClaimCommand<OrderingProviderRequest>(claimPaths.orderingProvider);

/** One after the other: the first that is refused stops the rest and says why. */
export function useHoldClaims() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ claims, ...hold }: Omit<HoldClaimRequest, 'version'> & { claims: readonly ClaimListItem[] }) => {
      for (const claim of claims) {
        const detail = await api.post<ClaimDetail>(claimPaths.hold(claim.id), { ...hold, version: claim.version });
        queryClient.setQueryData(claimDetailQuery(claim.id).queryKey, detail);
      }
      return claims.length;
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['claims'] }),
  });
}

/** Ten thousand claims take some seconds to check and write. */
const BATCH_TIMEOUT_MS = 120_000;

export function useCreateBatch() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateClaimBatchRequest) =>
      api.post<ClaimBatchesCreated>(claimPaths.batches, request, { timeoutMs: BATCH_TIMEOUT_MS }),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: ['claims'] });
      void queryClient.invalidateQueries({ queryKey: ['claim'] });
      void queryClient.invalidateQueries({ queryKey: ['claim-batches'] });
    },
  });
}
