import { parseCaseContext } from './case-context.js';
import { parseDraft } from './draft-file.js';

const encounter = { dateOfService: '2026-01-05', sex: 'F', ageInYears: 50, placeOfService: '11' };
const line = { code: '99213', modifiers: ['25'], units: 1, pointers: [1] };

describe('a case file', () => {
  it('is read as it is documented', () => {
    expect(parseDraft({ encounter, diagnoses: ['I10'], lines: [line] })).toEqual({ encounter, diagnoses: ['I10'], lines: [line] });
  });
  it('may leave out what a draft can do without', () => {
    expect(parseDraft({ encounter: { dateOfService: '2026-01-05' } })).toEqual({
      encounter: { dateOfService: '2026-01-05', sex: 'U', ageInYears: null, placeOfService: '11' },
      diagnoses: [],
      lines: [],
    });
  });
  it('points with letters as the paper form does (CR-060)', () => {
    expect(
      parseDraft({ encounter, diagnoses: ['I10', 'E78.5'], lines: [{ code: '99213', pointers: ['A', 'b', '2'] }] }).lines[0]?.pointers,
    ).toEqual([1, 2, 2]);
  });
  it('leaves wrong units and dates to the rules (CR-102, CR-206)', () => {
    const draft = parseDraft({ encounter: { ...encounter, dateOfService: '01/05/2026' }, lines: [{ code: '99213', units: 1.5 }] });
    expect([draft.encounter.dateOfService, draft.lines[0]?.units]).toEqual(['01/05/2026', 1.5]);
  });
  it.each<[fault: string, json: unknown]>([
    ['case is not an object', []],
    ['case is not an object', null],
    ['encounter is missing', { diagnoses: [] }],
    ['encounter is not an object', { encounter: 'today' }],
    ['encounter.dateOfService is missing', { encounter: {} }],
    ['encounter.ageInYears is not an age between 0 and 130', { encounter: { ...encounter, ageInYears: -1 } }],
    ['encounter.ageInYears is not a number', { encounter: { ...encounter, ageInYears: 'old' } }],
    ['encounter.sex is none of F, M, U', { encounter: { ...encounter, sex: 1 } }],
    ['diagnoses is not a list', { encounter, diagnoses: 'I10' }],
    ['diagnoses[1] is not text', { encounter, diagnoses: ['I10', null] }],
    ['lines[0] is not an object', { encounter, lines: ['99213'] }],
    ['lines[0].code is missing', { encounter, lines: [{}] }],
    ['lines[0].units is not a number', { encounter, lines: [{ ...line, units: 'two' }] }],
    ['lines[1].modifiers is not a list', { encounter, lines: [line, { ...line, modifiers: '25' }] }],
  ])('is refused in one sentence: %s', (fault, json) => {
    expect(() => parseDraft(json)).toThrow(fault);
  });
});

describe('what a case file says beside the draft', () => {
  it('is nothing in the documented file', () => {
    expect(parseCaseContext({ encounter })).toEqual({});
  });
  it('is what was billed before, by the same provider unless it says otherwise', () => {
    expect(parseCaseContext({ history: [{ dateOfService: '2025-12-01', code: '27447' }] }).history).toEqual([
      { claimId: 'earlier claim', dateOfService: '2025-12-01', code: '27447', modifiers: [], units: 1, isSameProvider: true },
    ]);
  });
  it('is how the note speaks of a code (CR-032, CR-036, CR-037, CR-052)', () => {
    expect(parseCaseContext({ evidence: { 'J18.9': 'uncertain' } }).evidence).toEqual({ 'J18.9': 'uncertain' });
    expect(() => parseCaseContext({ evidence: { 'J18.9': 'maybe' } })).toThrow(
      'evidence.J18.9 is none of uncertain, negated, family, history, indicator',
    );
  });
  it('is a coverage policy with its groups (CR-200)', () => {
    expect(
      parseCaseContext({ policies: [{ id: 'L1', procedures: ['80061'], groups: [{ codes: ['E78.-'] }] }] }).policies?.[0],
    ).toMatchObject({
      id: 'L1',
      title: 'L1',
      groups: [{ codes: ['E78.-'], logic: 'any' }],
    });
  });
});
