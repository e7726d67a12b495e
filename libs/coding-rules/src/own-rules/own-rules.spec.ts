import type { Draft } from '../draft.js';
import type { OwnRule } from './own-rule.js';
import { ownRuleFaults } from './own-rule-faults.js';
import { isInForce, matchOwnRule } from './evaluate-own-rule.js';
import { tryOwnRule } from './try-own-rule.js';

const draft = (code: string, modifiers: string[], diagnoses = ['M17.11']): Draft => ({
  encounter: { dateOfService: '2026-02-03', sex: 'F', ageInYears: 66, placeOfService: '11' },
  diagnoses,
  lines: [
    { code: '99213', modifiers: ['25'], units: 1, pointers: [1] },
    { code, modifiers, units: 2, pointers: [1] },
  ],
});

const sideRule: OwnRule = {
  id: 'r1',
  version: 1,
  name: 'Injections need a side',
  owner: 'payer',
  all: [
    { field: 'payer', operator: 'is', values: ['P1'] },
    { field: 'procedure', operator: 'is', values: ['20610', '20611'] },
    { field: 'modifier', operator: 'isAbsent', values: [] },
  ],
  action: 'block',
  reason: 'This payer denies injections without a side.',
  effectiveFrom: '2026-01-01',
  effectiveTo: '2026-12-31',
  isSwitchedOn: true,
};

describe('a payer’s own rule (CR-209)', () => {
  it('stops the line that meets all conditions, not another line that meets some', () => {
    expect(matchOwnRule(sideRule, { draft: draft('20610', []), subject: { payer: 'p1' } })).toEqual([2]);
    expect(matchOwnRule(sideRule, { draft: draft('20610', ['RT']), subject: { payer: 'P1' } })).toBeNull();
  });
  it('leaves other payers alone', () => {
    expect(matchOwnRule(sideRule, { draft: draft('20610', []), subject: { payer: 'P2' } })).toBeNull();
  });
  it('compares numbers as numbers and diagnoses without dots', () => {
    const rule: OwnRule = {
      ...sideRule,
      all: [
        { field: 'ageInYears', operator: 'between', values: ['9', '100'] },
        { field: 'firstDiagnosis', operator: 'startsWith', values: ['m17.1'] },
      ],
    };
    expect(matchOwnRule(rule, { draft: draft('20610', []), subject: {} })).toEqual([]);
  });
  it('needs one of the alternatives', () => {
    const rule: OwnRule = { ...sideRule, all: [], any: [{ field: 'units', operator: 'atLeast', values: ['2'] }] };
    expect(matchOwnRule(rule, { draft: draft('20610', ['RT']), subject: {} })).toEqual([2]);
  });
  it('is in force on its first and last day only while switched on', () => {
    expect([isInForce(sideRule, '2026-01-01'), isInForce(sideRule, '2026-12-31'), isInForce(sideRule, '2027-01-01')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isInForce({ ...sideRule, isSwitchedOn: false }, '2026-02-01')).toBe(false);
  });
  it('tells what it would have stopped before it is switched on', () => {
    const claims = Array.from({ length: 1200 }, (_, index) => ({
      id: `c${index}`,
      draft: draft('20610', index < 14 ? [] : ['LT']),
      subject: { payer: 'P1' },
    }));
    const trial = tryOwnRule({ ...sideRule, isSwitchedOn: false }, claims);
    expect(trial.sentence).toBe('Would have stopped 14 of 1,200 claims.');
    expect(trial.claimIds).toHaveLength(14);
  });
  it('cannot be saved without a condition, a reason or an order of dates', () => {
    expect(ownRuleFaults(sideRule)).toEqual([]);
    expect(ownRuleFaults({ ...sideRule, all: [], reason: ' ', effectiveTo: '2025-01-01' })).toHaveLength(3);
    expect(ownRuleFaults({ ...sideRule, all: [{ field: 'payer', operator: 'atLeast', values: ['1'] }] })).toEqual([
      'payer has no order; use "is" or "startsWith".',
    ]);
    expect(ownRuleFaults({ ...sideRule, all: [{ field: 'ageInYears', operator: 'between', values: ['100', '9'] }] })).toEqual([
      '"ageInYears between" takes the smaller value first; 100 to 9 is nothing.',
    ]);
    expect(ownRuleFaults({ ...sideRule, all: [{ field: 'ageInYears', operator: 'between', values: ['9', '100'] }] })).toEqual([]);
  });
});
