import type { ProviderRequest, ProviderView } from '@chartwright/contracts';
import { SPECIALTIES } from '@chartwright/lifecycle';
import { isNpi } from '@chartwright/primitives';
import { CheckField, SelectField, TextField } from '@chartwright/ui';
import { useState } from 'react';
import { useSaveProvider } from './administration-queries.js';
import { FormDialog } from './form-dialog.js';

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
const orNull = (text: string) => (text.trim() === '' ? null : text);

function requestOf(provider: ProviderView | null): ProviderRequest {
  if (!provider) return NEW_PROVIDER;
  const { id: _id, version: _version, ...request } = provider;
  return request;
}

function missingIn({ lastName, firstName, npi, taxonomy }: ProviderRequest): string | null {
  if (lastName.trim() === '' || firstName.trim() === '') return 'The name is missing.';
  if (!isNpi(npi)) return npi.length < 10 ? 'The NPI needs ten digits.' : 'The check digit of the NPI does not match.';
  return taxonomy === null || /^[0-9A-Z]{9}X$/.test(taxonomy) ? null : 'A taxonomy code is nine letters and digits and an X.';
}

export function ProviderDialog({
  practiceId,
  provider,
  onClose,
}: {
  practiceId: string;
  provider: ProviderView | null;
  onClose: () => void;
}) {
  const save = useSaveProvider(practiceId);
  const [request, setRequest] = useState(() => requestOf(provider));
  const change = (part: Partial<ProviderRequest>) => setRequest({ ...request, ...part });
  const isWrong = request.npi.length === 10 && !isNpi(request.npi);
  return (
    <FormDialog
      title={provider ? `Change ${provider.firstName} ${provider.lastName}` : 'Add a provider'}
      verb={provider ? 'Save' : 'Add'}
      missing={missingIn(request)}
      isBusy={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate({ provider, request }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <div className="g12c">
        <TextField
          className="c5"
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
          className="c3"
          label="Credential"
          optional
          maxLength={30}
          value={request.credential ?? ''}
          onChange={(event) => change({ credential: orNull(event.target.value) })}
        />
        <TextField
          className="c6"
          label="NPI"
          inputMode="numeric"
          maxLength={10}
          value={request.npi}
          error={isWrong ? 'The check digit does not match.' : null}
          confirmation={isNpi(request.npi) ? 'NPI is valid' : null}
          onChange={(event) => change({ npi: event.target.value.replace(/\D/g, '') })}
        />
        <TextField
          className="c6"
          label="Taxonomy"
          optional
          maxLength={10}
          help="Ten characters, like 207Q00000X"
          value={request.taxonomy ?? ''}
          onChange={(event) => change({ taxonomy: orNull(event.target.value.toUpperCase()) })}
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
