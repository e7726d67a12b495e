import type { PayerRequest, PayerView } from '@chartwright/contracts';
import { CheckField, FormDialog, TextField } from '@chartwright/ui';
import { useState } from 'react';
import { errorWords } from '../../error-words.js';
import { useSavePayer } from './list-queries.js';

const NEW_PAYER: PayerRequest = {
  name: '',
  ediPayerId: '',
  claimFilingCode: 'CI',
  memberIdPattern: null,
  timelyFilingDays: null,
  isEnrolled: false,
  takesReplacements: true,
  isActive: true,
};

function requestOf(payer: PayerView | null): PayerRequest {
  if (!payer) return NEW_PAYER;
  const { id: _id, version: _version, ...request } = payer;
  return request;
}

function missingWords({ name, ediPayerId, claimFilingCode }: PayerRequest): string | null {
  if (!name.trim()) return 'The name is missing.';
  if (!ediPayerId.trim()) return 'The payer id is missing.';
  return claimFilingCode.trim() ? null : 'The filing code is missing.';
}

export function PayerDialog({ practiceId, payer, onClose }: { practiceId: string; payer: PayerView | null; onClose: () => void }) {
  const save = useSavePayer(practiceId);
  const [request, setRequest] = useState(() => requestOf(payer));
  const change = (part: Partial<PayerRequest>) => setRequest({ ...request, ...part });
  return (
    <FormDialog
      title={payer ? `Change ${payer.name}` : 'Add a payer'}
      verb={payer ? 'Save' : 'Add'}
      missing={missingWords(request)}
      isBusy={save.isPending}
      refusal={save.error && errorWords(save.error)}
      onSubmit={() => save.mutate({ payer, request }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextField label="Name" value={request.name} onChange={(event) => change({ name: event.target.value })} />
      <div className="g12c">
        <TextField
          className="c6"
          label="Payer id"
          help="As the clearinghouse lists it"
          value={request.ediPayerId}
          onChange={(event) => change({ ediPayerId: event.target.value })}
        />
        <TextField
          className="c6"
          label="Filing code"
          help="Two characters: MB, MC, CI, BL …"
          maxLength={2}
          value={request.claimFilingCode}
          onChange={(event) => change({ claimFilingCode: event.target.value.toUpperCase() })}
        />
        <TextField
          className="c6"
          label="Timely filing, days"
          optional
          inputMode="numeric"
          value={request.timelyFilingDays ?? ''}
          onChange={(event) => change({ timelyFilingDays: /^\d+$/.test(event.target.value) ? Number(event.target.value) : null })}
        />
        <TextField
          className="c6"
          label="Member id pattern"
          optional
          help="A regular expression that member ids match"
          value={request.memberIdPattern ?? ''}
          onChange={(event) => change({ memberIdPattern: event.target.value === '' ? null : event.target.value })}
        />
      </div>
      <CheckField label="Enrolled: claims can be sent" checked={request.isEnrolled} onChange={(isEnrolled) => change({ isEnrolled })} />
      <CheckField
        label="Takes replacement claims (frequency 7 and 8)"
        checked={request.takesReplacements}
        onChange={(takesReplacements) => change({ takesReplacements })}
      />
      <CheckField label="Offered for new cases" checked={request.isActive} onChange={(isActive) => change({ isActive })} />
    </FormDialog>
  );
}
