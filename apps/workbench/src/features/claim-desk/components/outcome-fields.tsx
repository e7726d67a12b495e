import type { ClaimDetail } from '@chartwright/contracts';
import {
  ADJUSTMENT_GROUPS,
  CLAIM_STATE_WORDS,
  MAX_OUTCOME_WORDS,
  OUTCOME_FIELDS,
  REJECTION_CATEGORIES,
  type OutcomeField,
  type OutcomeKind,
} from '@chartwright/lifecycle';
import { DateField, SelectField, TextAreaField, TextField } from '@chartwright/ui';
import type { OutcomeForm } from '../state/use-outcome-form.js';
import { amountWords } from './claim-words.js';
import { OUTCOME_WORDS, reasonHelp } from './outcome-words.js';

const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label: `${value} · ${label}` }));
const GROUPS = choicesOf(ADJUSTMENT_GROUPS);
const DENIAL_GROUPS = GROUPS.filter(({ value }) => value !== 'PR');
const CATEGORIES = choicesOf(REJECTION_CATEGORIES);
const MUST_BE_SAID: ReadonlySet<OutcomeKind> = new Set<OutcomeKind>(['rejected', 'appealed', 'writtenOff']);

type OutcomeFieldsProps = { claim: ClaimDetail; kind: OutcomeKind; form: OutcomeForm };

/** The day, what this kind of answer tells, and the words. */
export function OutcomeFields({ claim, kind, form }: OutcomeFieldsProps) {
  const fields = OUTCOME_FIELDS[kind];
  const mustSay = MUST_BE_SAID.has(kind) || (kind === 'closed' && claim.state !== 'paid');
  return (
    <>
      <DateField label={OUTCOME_WORDS[kind].day} {...form.bind('occurredOn')} min={claim.sending?.sentOn} max={claim.sending?.today} />
      {fields.includes('paidCents') && <Amounts claim={claim} form={form} />}
      {fields.includes('adjustmentReason') && <Reason kind={kind} form={form} />}
      {fields.includes('statusCategory') && <Status form={form} />}
      <Numbers fields={fields} form={form} />
      <TextAreaField
        label={kind === 'rejected' || kind === 'denied' ? 'In words, as they gave it' : 'In words'}
        optional={!mustSay}
        rows={2}
        maxLength={MAX_OUTCOME_WORDS}
        {...form.bind('words')}
      />
    </>
  );
}

type Part = { form: OutcomeForm };

function Amounts({ claim, form }: Part & { claim: ClaimDetail }) {
  const { toState, open } = form;
  return (
    <>
      <div className="cd-amounts">
        <TextField label="Paid, $" inputMode="decimal" {...form.bind('paidCents')} />
        <TextField label="Patient’s share, $" optional inputMode="decimal" {...form.bind('patientShareCents')} />
        <TextField label="Written off, $" optional inputMode="decimal" {...form.bind('writtenOffCents')} />
      </div>
      <p className="t2 fs12" role="status">
        {open >= 0 && `Of $${amountWords(claim.chargeCents)} charged, $${amountWords(open)} stays open. `}
        {toState && (
          <>
            The claim becomes <b>{CLAIM_STATE_WORDS[toState]}</b>.
          </>
        )}
      </p>
    </>
  );
}

function Reason({ kind, form }: Part & { kind: OutcomeKind }) {
  const number = form.bind('adjustmentReason');
  const isDenial = kind === 'denied';
  return (
    <div className="cd-reason">
      <SelectField
        label={isDenial ? 'Who bears it' : 'Who bears the rest'}
        optional={!isDenial}
        emptyLabel="Choose the group"
        choices={isDenial ? DENIAL_GROUPS : GROUPS}
        {...form.bind('adjustmentGroup')}
      />
      <TextField
        label="Reason, number"
        optional={!isDenial}
        maxLength={4}
        className="cd-code"
        help={reasonHelp(number.value)}
        {...number}
      />
    </div>
  );
}

function Status({ form }: Part) {
  return (
    <div className="cd-reason">
      <SelectField label="Category" optional emptyLabel="Not given" choices={CATEGORIES} {...form.bind('statusCategory')} />
      <TextField label="Status, number" optional maxLength={7} className="cd-code" {...form.bind('statusCode')} />
    </div>
  );
}

function Numbers({ fields, form }: Part & { fields: readonly OutcomeField[] }) {
  return (
    <>
      {fields.includes('traceNumber') && <TextField label="Check or trace number" optional maxLength={50} {...form.bind('traceNumber')} />}
      {fields.includes('payerClaimNumber') && (
        <TextField label="Payer’s claim number" optional maxLength={50} {...form.bind('payerClaimNumber')} />
      )}
    </>
  );
}
