import { applyEdit, applyEdits } from './apply-edit.js';
import {
  diagnosisLetter,
  emptyDraftContent,
  findingKey,
  MAX_CHARGE_CENTS,
  MAX_DIAGNOSES,
  MAX_KEPT,
  MAX_UNITS,
  type DraftContent,
} from './draft-content.js';
import type { DraftEdit } from './draft-edit.js';
import { priceLines } from './edit-lines.js';

const add = (code: string, isFirstListed = false): DraftEdit => ({
  kind: 'addDiagnosis',
  id: `d-${code}`,
  code,
  origin: 'search',
  isFirstListed,
});
const line = (code: string): DraftEdit => ({ kind: 'addLine', id: `l-${code}`, code, origin: 'search' });

function drafted(...edits: DraftEdit[]): DraftContent {
  const outcome = applyEdits(emptyDraftContent, edits);
  if (outcome.refused !== undefined) throw new Error(outcome.refused);
  return outcome.changed;
}
const codes = (content: DraftContent) => content.diagnoses.map((diagnosis) => diagnosis.code);

describe('the draft of a case', () => {
  it('keeps diagnoses in the order they were added, and puts a first-listed one in front', () => {
    expect(codes(drafted(add('I10'), add('E78.2'), add('E11.22', true)))).toEqual(['E11.22', 'I10', 'E78.2']);
  });

  it('refuses a code that is there already, but moves it when it is wanted first-listed', () => {
    expect(applyEdit(drafted(add('I10')), { ...add('I10'), id: 'other' } as DraftEdit).refused).toBe('I10 is in the draft already.');
    expect(
      codes(drafted(add('E78.2'), add('I10'), { kind: 'addDiagnosis', id: 'x', code: 'I10', origin: 'search', isFirstListed: true })),
    ).toEqual(['I10', 'E78.2']);
  });

  it('changes nothing when the same edit is sent twice', () => {
    expect(drafted(add('I10'), add('I10'), line('99213'), line('99213')).lines).toHaveLength(1);
  });

  it('refuses a thirteenth diagnosis', () => {
    const twelve = drafted(...Array.from({ length: MAX_DIAGNOSES }, (_, index) => add(`Z00.${index}`)));
    expect(applyEdit(twelve, add('I10')).refused).toBe('A claim carries at most 12 diagnoses.');
  });

  const pointersOf = (content: DraftContent) => content.lines.map(({ pointers }) => pointers.map((id) => id.slice(2)));

  it('points a visit to all diagnoses, four at most, and a procedure to the first (SV107)', () => {
    const five = ['I10', 'E78.2', 'E11.9', 'N18.31', 'Z79.4'].map((code) => add(code));
    expect(pointersOf(drafted(...five, line('99214'), line('20610')))).toEqual([['I10', 'E78.2', 'E11.9', 'N18.31'], ['I10']]);
  });

  it('takes an eye visit and a wellness visit for visits, and counselling for a procedure', () => {
    const two = ['H25.11', 'I10'].map((code) => add(code));
    expect(pointersOf(drafted(...two, line('92014'), line('G0439'), line('99406')))).toEqual([
      ['H25.11', 'I10'],
      ['H25.11', 'I10'],
      ['H25.11'],
    ]);
  });

  it('points a procedure to what the note speaks of beside it, as far as that is in the draft', () => {
    const three = ['E11.9', 'I10', 'M17.11'].map((code) => add(code));
    const about = (...codes: string[]): DraftEdit => ({
      kind: 'addLine',
      id: 'l-J3301',
      code: 'J3301',
      origin: 'suggestion',
      about: codes,
    });
    expect(pointersOf(drafted(...three, about('M17.11', 'M25.561')))).toEqual([['M17.11']]);
    expect(pointersOf(drafted(...three, about('M75.101')))).toEqual([['E11.9']]);
  });

  it('lets a visit that points to all go on pointing to all, the first-listed in front', () => {
    expect(pointersOf(drafted(line('99214'), add('I10'), add('E78.2'), add('E11.22', true)))).toEqual([['E11.22', 'I10', 'E78.2']]);
  });

  it('leaves a visit as it is that was pointed by hand', () => {
    const byHand: DraftEdit = { kind: 'setPointers', id: 'l-99214', pointers: ['d-I10'] };
    expect(pointersOf(drafted(add('I10'), add('E78.2'), line('99214'), byHand, add('E11.9')))).toEqual([['I10']]);
  });

  it('refuses a charge below nothing, and one that no line can hold (SV102)', () => {
    const charged = (chargeCents: number) => applyEdit(drafted(line('99213')), { kind: 'setCharge', id: 'l-99213', chargeCents });
    expect(charged(-500).refused).toBe('A charge is an amount from 0.00 to 999,999.99.');
    expect(charged(100_000_000).refused).toBeDefined();
    expect(charged(0).changed?.lines[0]?.chargeCents).toBe(0);
  });

  it('takes pointers off the lines when their diagnosis goes', () => {
    const content = drafted(
      add('I10'),
      add('E78.2'),
      line('99213'),
      { kind: 'setPointers', id: 'l-99213', pointers: ['d-I10', 'd-E78.2'] },
      { kind: 'removeDiagnosis', id: 'd-I10' },
    );
    expect(content.lines[0]?.pointers).toEqual(['d-E78.2']);
  });

  it('keeps what a line points to when diagnoses are moved', () => {
    const content = drafted(add('I10'), add('E78.2'), line('99213'), { kind: 'moveDiagnosis', id: 'd-E78.2', position: 0 });
    expect(codes(content)).toEqual(['E78.2', 'I10']);
    expect(content.lines[0]?.pointers).toEqual(['d-I10', 'd-E78.2']);
  });

  it('points a line that came before any diagnosis to the first that comes', () => {
    expect(drafted(line('99213'), add('I10')).lines[0]?.pointers).toEqual(['d-I10']);
  });

  it('refuses a fifth pointer and a pointer to nothing', () => {
    const content = drafted(add('A1'), add('A2'), add('A3'), add('A4'), add('A5'), line('99213'));
    const all = content.diagnoses.map((diagnosis) => diagnosis.id);
    expect(applyEdit(content, { kind: 'setPointers', id: 'l-99213', pointers: all }).refused).toBe('A line points to at most 4 diagnoses.');
    expect(applyEdit(content, { kind: 'setPointers', id: 'l-99213', pointers: ['nobody'] }).refused).toMatch(/not in the draft/);
  });

  it('writes modifiers in capitals once each, and refuses five or a malformed one', () => {
    const content = drafted(line('20610'));
    const kept = applyEdit(content, { kind: 'setModifiers', id: 'l-20610', modifiers: ['rt', ' 59', 'RT', ''] });
    expect(kept.changed?.lines[0]?.modifiers).toEqual(['RT', '59']);
    expect(applyEdit(content, { kind: 'setModifiers', id: 'l-20610', modifiers: ['RIGHT'] }).refused).toMatch(/two characters/);
    expect(applyEdit(content, { kind: 'setModifiers', id: 'l-20610', modifiers: ['25', '59', 'RT', 'LT', '76'] }).refused).toMatch(
      /at most 4 modifiers/,
    );
  });

  it.each([0, -1, 1.5, 10_000])('refuses %p units', (units) => {
    expect(applyEdit(drafted(line('J3301')), { kind: 'setUnits', id: 'l-J3301', units }).refused).toMatch(/whole number/);
  });

  it('prices lines from the fee schedule by units, and leaves a charge typed by hand alone', () => {
    const content = drafted(
      line('J3301'),
      line('99213'),
      { kind: 'setUnits', id: 'l-J3301', units: 4 },
      { kind: 'setCharge', id: 'l-99213', chargeCents: 15_000 },
    );
    const priced = priceLines(content, () => 900);
    expect(priced.lines.map((priced) => [priced.chargeCents, priced.chargeOrigin])).toEqual([
      [3600, 'schedule'],
      [15_000, 'hand'],
    ]);
    expect(priceLines(content, () => null).lines[0]?.chargeOrigin).toBe('none');
  });

  it('prices a line up to what a line can carry, and leaves one beyond it for a person', () => {
    const many = drafted(line('J3301'), { kind: 'setUnits', id: 'l-J3301', units: MAX_UNITS });
    const most = Math.floor(MAX_CHARGE_CENTS / MAX_UNITS);
    expect(priceLines(many, () => most).lines[0]).toMatchObject({ chargeCents: most * MAX_UNITS, chargeOrigin: 'schedule' });
    expect(priceLines(many, () => most + 1).lines[0]).toMatchObject({ chargeCents: null, chargeOrigin: 'none' });
  });

  it('keeps the newest reasons and refusals only, however many are sent', () => {
    const many = Array.from({ length: MAX_KEPT + 5 }, (_, index) => index);
    const content = drafted(
      ...many.map((index): DraftEdit => ({ kind: 'keepFinding', findingKey: `k${index}`, reason: 'Separate problem' })),
      ...many.map((index): DraftEdit => ({ kind: 'rejectSuggestion', code: `R${index}`, reason: 1 })),
    );
    expect([content.kept.length, content.rejected.length]).toEqual([MAX_KEPT, MAX_KEPT]);
    expect([content.kept.at(-1)?.findingKey, content.kept[0]?.findingKey]).toEqual([`k${MAX_KEPT + 4}`, 'k5']);
  });

  it('does all of a fix or nothing of it', () => {
    const content = drafted(add('I10'), add('N18.31'));
    const fixed = applyEdits(content, [{ kind: 'replaceDiagnosis', id: 'd-I10', code: 'I12.9', origin: 'fix' }]);
    expect(fixed.changed && codes(fixed.changed)).toEqual(['I12.9', 'N18.31']);
    const refused = applyEdits(content, [
      { kind: 'removeDiagnosis', id: 'd-I10' },
      { kind: 'replaceDiagnosis', id: 'gone', code: 'I12.9', origin: 'fix' },
    ]);
    expect(refused.changed).toBeUndefined();
    expect(codes(content)).toEqual(['I10', 'N18.31']);
  });

  it('remembers why a suggestion was rejected, until its code is added after all', () => {
    const rejected = drafted({ kind: 'rejectSuggestion', code: 'E78.2', reason: 6 });
    expect(rejected.rejected).toEqual([{ code: 'E78.2', reason: 6 }]);
    expect(applyEdit(rejected, add('E78.2')).changed?.rejected).toEqual([]);
  });

  it('keeps a finding only with a reason', () => {
    const key = findingKey('CR-110', ['line:1']);
    expect(applyEdit(emptyDraftContent, { kind: 'keepFinding', findingKey: key, reason: ' ' }).refused).toMatch(/why the finding stays/);
    expect(drafted({ kind: 'keepFinding', findingKey: key, reason: 'Separate problem' }).kept).toEqual([
      { findingKey: key, reason: 'Separate problem' },
    ]);
  });

  it('letters diagnoses from A to L', () => {
    expect([diagnosisLetter(0), diagnosisLetter(11)]).toEqual(['A', 'L']);
  });
});
