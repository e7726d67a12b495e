import type { FeeRequest, FeeView } from '@chartwright/contracts';
import { MAX_CHARGE_CENTS } from '@chartwright/lifecycle';
import { parseDollars, toDollars } from '@chartwright/primitives';
import { DateField, FormDialog, TextField } from '@chartwright/ui';
import { useState } from 'react';
import { errorWords } from '../../error-words.js';
import { useSaveFee } from './list-queries.js';

function missingIn({ code, label, effectiveFrom, effectiveTo }: FeeRequest, charge: unknown): string | null {
  if (!/^[A-Z0-9]{5}$/.test(code)) return 'A code has five characters.';
  if (typeof charge !== 'number') return 'The charge is missing.';
  if (label.trim() === '') return 'The label is missing.';
  if (effectiveFrom === '') return 'The first day is missing.';
  return effectiveTo !== null && effectiveTo < effectiveFrom ? 'The last day is before the first.' : null;
}

/** Null for what is no charge: words, less than nothing, or more than a line of a claim can carry. */
function chargeOf(typed: string): number | null {
  const cents = parseDollars(typed);
  return cents === null || cents < 0 || cents > MAX_CHARGE_CENTS ? null : cents;
}

export function FeeDialog({ practiceId, fee, onClose }: { practiceId: string; fee: FeeView | null; onClose: () => void }) {
  const save = useSaveFee(practiceId);
  const [request, setRequest] = useState<FeeRequest>(() => ({
    code: fee?.code ?? '',
    modifier: fee?.modifier ?? '',
    label: fee?.label ?? '',
    chargeCents: fee?.chargeCents ?? 0,
    effectiveFrom: fee?.effectiveFrom ?? '',
    effectiveTo: fee?.effectiveTo ?? null,
  }));
  const [charge, setCharge] = useState(fee ? toDollars(fee.chargeCents) : '');
  const chargeCents = chargeOf(charge);
  const change = (part: Partial<FeeRequest>) => setRequest({ ...request, ...part });
  const submit = () => {
    if (typeof chargeCents !== 'number') return;
    save.mutate({ fee, request: { ...request, label: request.label.trim(), chargeCents } }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={fee ? `Change the fee for ${fee.code}` : 'Add a fee'}
      verb={fee ? 'Save' : 'Add'}
      missing={missingIn(request, chargeCents)}
      isBusy={save.isPending}
      refusal={save.error && errorWords(save.error)}
      onSubmit={submit}
      onClose={onClose}
    >
      {fee && <p className="t3">Claims that were built keep the charge they were built with.</p>}
      <div className="g12c">
        <TextField
          className="c4"
          label="Code"
          maxLength={5}
          value={request.code}
          onChange={(event) => change({ code: event.target.value.toUpperCase() })}
        />
        <TextField
          className="c4"
          label="Modifier"
          optional
          maxLength={2}
          value={request.modifier}
          onChange={(event) => change({ modifier: event.target.value.toUpperCase() })}
        />
        <TextField
          className="c4"
          label="Charge"
          inputMode="decimal"
          value={charge}
          onChange={(event) => setCharge(event.target.value)}
          error={charge !== '' && typeof chargeCents !== 'number' ? 'Dollars and cents, such as 198.00.' : null}
        />
        <TextField
          className="c12"
          label="Label"
          help="Your own words"
          value={request.label}
          onChange={(event) => change({ label: event.target.value })}
        />
        <DateField
          className="c6"
          label="In force from"
          value={request.effectiveFrom}
          onChange={(event) => change({ effectiveFrom: event.target.value })}
        />
        <DateField
          className="c6"
          label="Last day"
          optional
          value={request.effectiveTo ?? ''}
          onChange={(event) => change({ effectiveTo: event.target.value === '' ? null : event.target.value })}
        />
      </div>
    </FormDialog>
  );
}
