import type { ClaimDetail } from '@chartwright/contracts';
import {
  ADJUSTMENT_GROUPS,
  checkOutcome,
  MAX_AMOUNT_CENTS,
  openCents,
  REJECTION_CATEGORIES,
  stateAfterOutcome,
  tidyOutcome,
  type AdjustmentGroup,
  type OutcomeEntry,
  type OutcomeField,
  type OutcomeKind,
  type RejectionCategory,
} from '@chartwright/lifecycle';
import { parseDollars } from '@chartwright/primitives';
import { useState } from 'react';

const AMOUNTS = ['paidCents', 'patientShareCents', 'writtenOffCents'] as const;
type Values = Partial<Record<OutcomeField, string>>;

const isGroup = (text: string): text is AdjustmentGroup => Object.hasOwn(ADJUSTMENT_GROUPS, text);
const isCategory = (text: string): text is RejectionCategory => Object.hasOwn(REJECTION_CATEGORIES, text);

/** What is typed, what it makes of the claim, and what is wrong with it: a field says so once it was left, all do after a try to send. */
export function useOutcomeForm(claim: ClaimDetail, kind: OutcomeKind) {
  const { sentOn, today } = claim.sending ?? { sentOn: claim.dateOfService, today: claim.dateOfService };
  const [values, setValues] = useState<Values>({ occurredOn: today });
  const [left, setLeft] = useState<ReadonlySet<OutcomeField>>(new Set());
  const [isTried, setIsTried] = useState(false);
  const entry = toEntry(kind, values);
  const facts = { state: claim.state, chargeCents: claim.chargeCents, sentOn, today };
  const faults: Values = {};
  for (const { field, sentence } of checkOutcome(entry, facts)) faults[field] ??= sentence;
  for (const field of AMOUNTS) {
    if (isNoAmount(values[field])) faults[field] = 'Write an amount such as 80.00.';
  }
  const isShown = (field: OutcomeField): boolean => isTried || (left.has(field) && (values[field] ?? '') !== '');
  return {
    entry,
    open: openCents(entry, claim.chargeCents),
    toState: Object.keys(faults).length === 0 ? stateAfterOutcome(entry, facts) : null,
    bind: (field: OutcomeField) => ({
      value: values[field] ?? '',
      error: isShown(field) ? (faults[field] ?? null) : null,
      onChange: ({ target }: { target: { value: string } }) => setValues((known) => ({ ...known, [field]: target.value })),
      onBlur: () => setLeft((known) => new Set(known).add(field)),
    }),
    /** True when it can be sent; otherwise every fault is shown. */
    tryToSend: (): boolean => {
      setIsTried(true);
      return Object.keys(faults).length === 0;
    },
    startOver: (): void => setIsTried(false),
  };
}
export type OutcomeForm = ReturnType<typeof useOutcomeForm>;

const isNoAmount = (text: string | undefined): boolean => {
  const typed = text?.trim() ?? '';
  const cents = parseDollars(typed) ?? -1;
  return typed !== '' && (cents < 0 || cents > MAX_AMOUNT_CENTS);
};

function toEntry(kind: OutcomeKind, values: Values): OutcomeEntry {
  const cents = (text: string | undefined): number | undefined => (text === undefined ? undefined : (parseDollars(text) ?? undefined));
  const { adjustmentGroup = '', statusCategory = '', paidCents, patientShareCents, writtenOffCents, occurredOn = '', ...texts } = values;
  return tidyOutcome({
    ...texts,
    kind,
    occurredOn,
    adjustmentGroup: isGroup(adjustmentGroup) ? adjustmentGroup : undefined,
    statusCategory: isCategory(statusCategory) ? statusCategory : undefined,
    paidCents: cents(paidCents),
    patientShareCents: cents(patientShareCents),
    writtenOffCents: cents(writtenOffCents),
  });
}
