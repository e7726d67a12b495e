import { api, isApiError } from '@chartwright/api-client';
import { claimPaths, type ClaimDetail, type OrderingProviderChoices } from '@chartwright/contracts';
import { ActionButton, SelectField } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSetOrderingProvider } from '../api/claim-commands.js';

/** CL-17: billing names who ordered or referred, out of the practice's own list. */
export function OrderingProviderField({ claim }: { claim: ClaimDetail }) {
  const [providerId, setProviderId] = useState('');
  const choices = useQuery({
    queryKey: ['claim', claim.id, 'ordering-providers'],
    queryFn: ({ signal }) => api.get<OrderingProviderChoices>(claimPaths.orderingProvider(claim.id), { signal }),
  });
  const name = useSetOrderingProvider();
  const failure = name.error ?? choices.error;
  return (
    <div className="col g6 cd-actions">
      <SelectField
        label="Ordered or referred by"
        help="Someone who is not listed is added under Settings, Providers."
        emptyLabel="Choose a provider"
        choices={(choices.data?.providers ?? []).map((provider) => ({ value: provider.id, label: provider.name }))}
        value={providerId}
        onChange={({ target }) => setProviderId(target.value)}
      />
      <div className="row g6">
        <ActionButton
          size="small"
          blocked={providerId === ''}
          busy={name.isPending}
          onClick={() => name.mutate({ claimId: claim.id, request: { version: claim.version, providerId } })}
        >
          Name the provider
        </ActionButton>
        {failure && <span className="t-hard">{isApiError(failure) ? failure.message : 'That did not work.'}</span>}
      </div>
    </div>
  );
}
