import type { ProviderRequest, ProviderView } from '@chartwright/contracts';
import { SPECIALTIES } from '@chartwright/lifecycle';
import { CheckField, FormDialog, SelectField, TextField } from '@chartwright/ui';
import { useState } from 'react';
import { errorWords } from '../../error-words.js';
import { useSaveProvider } from './list-queries.js';
import { NpiField, npiMissing, orNull, TaxonomyField, taxonomyMissing } from '../identifier-fields.js';

const NEW_PROVIDER: ProviderRequest = {
  npi: '',
  lastName: '',
  firstName: '',
  credential: null,
  taxonomy: null,
  specialty: null,
  isRendering: true,
  isReferring: false,
  isActive: true,
};
const CHOICES = Object.entries(SPECIALTIES).map(([value, label]) => ({ value, label }));

function requestOf(provider: ProviderView | null): ProviderRequest {
  if (!provider) return NEW_PROVIDER;
  const { id: _id, version: _version, ...request } = provider;
  return request;
}

function missingIn({ lastName, firstName, npi, taxonomy }: ProviderRequest): string | null {
  if (lastName.trim() === '' || firstName.trim() === '') return 'The name is missing.';
  return npiMissing(npi) ?? (taxonomy === null ? null : taxonomyMissing(taxonomy));
}

type ProviderDialogProps = { practiceId: string; provider: ProviderView | null; onClose: () => void };

export function ProviderDialog({ practiceId, provider, onClose }: ProviderDialogProps) {
  const save = useSaveProvider(practiceId);
  const [request, setRequest] = useState(() => requestOf(provider));
  const change = (part: Partial<ProviderRequest>) => setRequest({ ...request, ...part });
  return (
    <FormDialog
      title={provider ? `Change ${provider.firstName} ${provider.lastName}` : 'Add a provider'}
      verb={provider ? 'Save' : 'Add'}
      missing={missingIn(request)}
      isBusy={save.isPending}
      refusal={save.error && errorWords(save.error)}
      onSubmit={() => save.mutate({ provider, request }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <div className="g12c">
        <TextField
          className="c4"
          label="Last name"
          maxLength={60}
          value={request.lastName}
          onChange={(event) => change({ lastName: event.target.value })}
        />
        <TextField
          className="c4"
          label="First name"
          maxLength={35}
          value={request.firstName}
          onChange={(event) => change({ firstName: event.target.value })}
        />
        <TextField
          className="c4"
          label="Credential"
          optional
          maxLength={30}
          value={request.credential ?? ''}
          onChange={(event) => change({ credential: orNull(event.target.value) })}
        />
        <NpiField className="c6" value={request.npi} onChange={(npi) => change({ npi })} />
        <TaxonomyField
          className="c6"
          optional
          value={request.taxonomy ?? ''}
          onChange={(taxonomy) => change({ taxonomy: orNull(taxonomy) })}
        />
        <SelectField
          className="c6"
          label="Specialty"
          optional
          emptyLabel="Not set"
          choices={CHOICES}
          value={request.specialty ?? ''}
          onChange={(event) => change({ specialty: orNull(event.target.value) })}
        />
      </div>
      <CheckField label="Sees patients (rendering)" checked={request.isRendering} onChange={(isRendering) => change({ isRendering })} />
      <CheckField label="Refers patients" checked={request.isReferring} onChange={(isReferring) => change({ isReferring })} />
      <CheckField label="Offered for new cases" checked={request.isActive} onChange={(isActive) => change({ isActive })} />
    </FormDialog>
  );
}
