import type { FacilityRequest, FacilityView } from '@chartwright/contracts';
import { PLACES_OF_SERVICE } from '@chartwright/lifecycle';
import { CheckField, FormDialog, SelectField, TextField } from '@chartwright/ui';
import { useState } from 'react';
import { errorWords } from '../../error-words.js';
import { AddressFields, addressMissing } from '../address-fields.js';
import { useSaveFacility } from './list-queries.js';
import { NpiField, npiMissing, orNull } from '../identifier-fields.js';

const NEW_FACILITY: FacilityRequest = {
  name: '',
  npi: null,
  placeOfService: '21',
  addressLine1: '',
  addressLine2: null,
  city: '',
  state: '',
  zip: '',
  isActive: true,
};

function requestOf(facility: FacilityView | null): FacilityRequest {
  if (!facility) return NEW_FACILITY;
  const { id: _id, version: _version, ...request } = facility;
  return request;
}

function missingIn(request: FacilityRequest): string | null {
  if (request.name.trim() === '') return 'The name is missing.';
  return (request.npi === null ? null : npiMissing(request.npi)) ?? addressMissing(request);
}

const PLACES = Object.entries(PLACES_OF_SERVICE).map(([value, label]) => ({ value, label: `${value} ${label}` }));

type FacilityDialogProps = { practiceId: string; facility: FacilityView | null; onClose: () => void };

export function FacilityDialog({ practiceId, facility, onClose }: FacilityDialogProps) {
  const save = useSaveFacility(practiceId);
  const [request, setRequest] = useState(() => requestOf(facility));
  const change = (part: Partial<FacilityRequest>) => setRequest({ ...request, ...part });
  return (
    <FormDialog
      title={facility ? `Change ${facility.name}` : 'Add a facility'}
      verb={facility ? 'Save' : 'Add'}
      missing={missingIn(request)}
      isBusy={save.isPending}
      refusal={save.error && errorWords(save.error)}
      onSubmit={() => save.mutate({ facility, request }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextField label="Name" maxLength={60} value={request.name} onChange={(event) => change({ name: event.target.value })} />
      <div className="g12c">
        <SelectField
          className="c8"
          label="Place of service"
          choices={PLACES}
          value={request.placeOfService}
          onChange={(event) => change({ placeOfService: event.target.value })}
        />
        <NpiField className="c4" optional value={request.npi ?? ''} onChange={(npi) => change({ npi: orNull(npi) })} />
        <AddressFields address={request} onChange={change} />
      </div>
      <CheckField label="Offered for new cases" checked={request.isActive} onChange={(isActive) => change({ isActive })} />
    </FormDialog>
  );
}
