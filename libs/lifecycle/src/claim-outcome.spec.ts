import * as fc from 'fast-check';
import { ADJUSTMENT_REASON_NUMBERS, adjustmentReason, isAdjustmentReason } from './adjustment-reasons.js';
import { CLAIM_STATES, type ClaimState } from './claim-lifecycle.js';
import {
  checkOutcome,
  openCents,
  outcomeKindsIn,
  stateAfterOutcome,
  stateWithoutOutcome,
  type OutcomeEntry,
  type OutcomeFacts,
} from './claim-outcome.js';

const facts = (over: Partial<OutcomeFacts> = {}): OutcomeFacts => ({
  state: 'submitted',
  chargeCents: 12_500,
  sentOn: '2026-03-05',
  today: '2026-03-20',
  ...over,
});
const entry = (over: Partial<OutcomeEntry>): OutcomeEntry => ({ kind: 'received', occurredOn: '2026-03-06', ...over });
const faultsOf = (over: Partial<OutcomeEntry>, of: Partial<OutcomeFacts> = {}) =>
  checkOutcome(entry(over), facts(of)).map(({ field }) => field);

describe('what a person enters about a claim that went out (claims.md §10)', () => {
  it('offers nothing before the claim went out, nor when it is closed, void or replaced', () => {
    const none: ClaimState[] = ['held', 'ready', 'batched', 'replaced', 'void_requested', 'voided', 'written_off', 'closed'];
    expect(CLAIM_STATES.filter((state) => outcomeKindsIn(state).length === 0)).toEqual(none.toSorted(byOrder));
  });
  it.each<[ClaimState, string[]]>([
    ['submitted', ['received', 'rejected', 'accepted', 'pended', 'payment', 'denied']],
    ['received', ['rejected', 'accepted', 'pended', 'payment', 'denied']],
    ['accepted', ['pended', 'payment', 'denied']],
    ['pended', ['payment', 'denied']],
    ['rejected', ['writtenOff']],
    ['denied', ['appealed', 'reversed', 'writtenOff', 'closed']],
    ['paid', ['reversed', 'closed']],
    ['appealed', ['payment', 'denied', 'writtenOff']],
    ['reversed', ['payment', 'denied', 'closed']],
  ])('offers in state %s what the table of transitions lets through', (state, kinds) => {
    expect(outcomeKindsIn(state)).toEqual(kinds);
  });
  it('lets no earlier acknowledgement take back a later state (§10, invariant d)', () => {
    expect(stateAfterOutcome(entry({ kind: 'received' }), facts({ state: 'paid' }))).toBeNull();
    expect(stateAfterOutcome(entry({ kind: 'accepted' }), facts({ state: 'pended' }))).toBeNull();
  });
  it('takes a payment before any acknowledgement (§10, invariant d: order is not prescribed)', () => {
    expect(stateAfterOutcome(entry({ kind: 'payment', paidCents: 12_500 }), facts())).toBe('paid');
  });
});

describe('payments (claims.md §6, posting rules)', () => {
  const after = (amounts: Partial<OutcomeEntry>) => stateAfterOutcome(entry({ kind: 'payment', ...amounts }), facts());
  it('is paid when payment, patient’s share and write-off come to the charge (balancing rule 2)', () => {
    expect(after({ paidCents: 8_000, patientShareCents: 2_500, writtenOffCents: 2_000 })).toBe('paid');
  });
  it('is partly paid as long as something stays open', () => {
    expect(after({ paidCents: 8_000, patientShareCents: 2_500, writtenOffCents: 1_999 })).toBe('partially_paid');
  });
  it('is the patient’s when the deductible takes it all, and no denial (§6; §11 test 21)', () => {
    expect(after({ paidCents: 0, patientShareCents: 10_000, writtenOffCents: 2_500 })).toBe('patient_responsibility');
  });
  it('counts in whole cents (§11 test 12: 0.1 + 0.2 = 0.3)', () => {
    expect(openCents({ paidCents: 10, patientShareCents: 20 }, 30)).toBe(0);
  });
  it('refuses more than the charge, a payment without an amount, and nothing at all', () => {
    expect(faultsOf({ kind: 'payment', paidCents: 12_501 })).toEqual(['paidCents']);
    expect(faultsOf({ kind: 'payment' })).toEqual(['paidCents']);
    expect(faultsOf({ kind: 'payment', paidCents: 0 })).toEqual(['paidCents']);
  });
  it('asks what becomes of the rest when nothing was paid', () => {
    expect(faultsOf({ kind: 'payment', paidCents: 0, patientShareCents: 2_500 })).toEqual(['writtenOffCents']);
  });
  it('never lets through what does not balance, whatever the amounts', () => {
    const cents = fc.integer({ min: 0, max: 30_000 });
    fc.assert(
      fc.property(cents, cents, cents, (paidCents, patientShareCents, writtenOffCents) => {
        const payment = entry({ kind: 'payment', paidCents, patientShareCents, writtenOffCents });
        if (checkOutcome(payment, facts()).length > 0) return true;
        const open = openCents(payment, 12_500);
        return open >= 0 && (open === 0) === (stateAfterOutcome(payment, facts()) !== 'partially_paid');
      }),
    );
  });
});

describe('denials and rejections (claims.md §5, §6)', () => {
  it('takes a denial with group and number', () => {
    expect(faultsOf({ kind: 'denied', adjustmentGroup: 'CO', adjustmentReason: '16' })).toEqual([]);
    expect(faultsOf({ kind: 'denied' })).toEqual(['adjustmentGroup', 'adjustmentReason']);
    expect(faultsOf({ kind: 'denied', adjustmentGroup: 'CO', adjustmentReason: 'CO-16' })).toEqual(['adjustmentReason']);
  });
  it('does not call denied what the patient owes (§6: a denial has adjustments other than PR)', () => {
    expect(faultsOf({ kind: 'denied', adjustmentGroup: 'PR', adjustmentReason: '1' })).toEqual(['adjustmentGroup']);
  });
  it('wants a rejection in words; category and status are welcome (§5: STC01)', () => {
    expect(faultsOf({ kind: 'rejected' })).toEqual(['words']);
    expect(faultsOf({ kind: 'rejected', words: 'Billing NPI not on file', statusCategory: 'A7', statusCode: '562:85' })).toEqual([]);
    expect(faultsOf({ kind: 'rejected', words: 'Billing NPI not on file', statusCode: '5620' })).toEqual(['statusCode']);
  });
  it('closes a paid claim as it is, and any other only with a reason (§10: no open denial)', () => {
    expect(faultsOf({ kind: 'closed' }, { state: 'paid' })).toEqual([]);
    expect(faultsOf({ kind: 'closed' }, { state: 'denied' })).toEqual(['words']);
  });
  it('has words of its own for reasons, each with a category and a well-formed number (§6.1)', () => {
    expect(ADJUSTMENT_REASON_NUMBERS.length).toBeGreaterThan(50);
    expect(ADJUSTMENT_REASON_NUMBERS.filter((number) => !isAdjustmentReason(number))).toEqual([]);
    expect(adjustmentReason('197')).toMatchObject({ category: 'authorization' });
    expect(adjustmentReason('999')).toBeNull();
  });
});

describe('days and mistakes', () => {
  it('takes the day of sending and today, and no day outside them', () => {
    expect(faultsOf({ occurredOn: '2026-03-05' })).toEqual([]);
    expect(faultsOf({ occurredOn: '2026-03-20' })).toEqual([]);
    expect(faultsOf({ occurredOn: '2026-03-04' })).toEqual(['occurredOn']);
    expect(faultsOf({ occurredOn: '2026-03-21' })).toEqual(['occurredOn']);
    expect(faultsOf({ occurredOn: '2026-02-30' })).toEqual(['occurredOn']);
  });
  it('goes back to where the claim stood, and only while nothing came after (§10, invariant f)', () => {
    expect(stateWithoutOutcome({ fromState: 'accepted', toState: 'paid' }, 'paid')).toBe('accepted');
    expect(stateWithoutOutcome({ fromState: 'submitted', toState: 'rejected' }, 'held')).toBeNull();
  });
});

function byOrder(a: ClaimState, b: ClaimState): number {
  return CLAIM_STATES.indexOf(a) - CLAIM_STATES.indexOf(b);
}
