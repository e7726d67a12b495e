import { existsSync } from 'node:fs';
import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const folder = process.env['CODESETS_DIR'];
const withReleases = folder && existsSync(folder) ? describe : describe.skip;

withReleases('prevention, women and children, by the words of the note', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(folder ?? ''));
  }, 60_000);

  const read = (text: string, sex: 'F' | 'M' = 'F', ageInYears = 30) =>
    engine.suggest({ text, encounter: { dateOfService: '2026-01-15', sex, ageInYears, placeOfService: '11' } });
  const codes = (text: string, sex: 'F' | 'M' = 'F', age = 30): string[] => read(text, sex, age).proposed.map(({ code }) => code);
  const done = (text: string, sex: 'F' | 'M' = 'F', age = 30): string[] =>
    read(text, sex, age).procedures.map(({ code, units }) => (units > 1 ? `${code}x${units}` : code));

  it('takes the search for a disease as a screening, not as the disease (CR-041)', () => {
    expect(codes('HPI: visit.\nAssessment:\n1. Screening for thyroid disorder')).toEqual(['Z13.29']);
    expect(codes('HPI: visit.\nAssessment:\n1. Screening for bladder cancer', 'M', 60)).toEqual(['Z12.6']);
    expect(codes('HPI: visit.\nAssessment:\n1. Encounter for screening mammogram for breast cancer', 'F', 50)).toEqual(['Z12.31']);
  });
  it('leaves the result of a questionnaire at a visit for something else uncoded (CR-041)', () => {
    expect(codes('HPI: visit.\nAssessment:\n1. Hypertension\nDepression screen neg.', 'F', 50)).toEqual(['I10']);
  });
  it('includes developmental and vision screening in the routine examination of a child (Z00.12)', () => {
    expect(codes('Assessment:\n1. Well child check\n2. Developmental screening\n3. Vision screening', 'M', 4)).toEqual(['Z00.129']);
  });
  it('names the contraceptive of the encounter where the note does (I.C.21.c.8)', () => {
    expect(codes('HPI: visit.\nAssessment:\n1. Contraceptive surveillance - Depo-Provera')).toEqual(['Z30.42']);
  });
  it('puts the follow-up of a treated cancer before its history (I.C.21.c.8)', () => {
    expect(codes('Surveillance visit.\nA/P: History of left breast ca, no evidence of disease.', 'F', 60)).toEqual(['Z08', 'Z85.3']);
  });
  it('gives Rh negative blood in pregnancy its own condition and the globulin its own reason, not an isoimmunization', () => {
    expect(codes('28w0d Rh negative, antibody screen neg. RhoGAM 300 mcg given.\nA: Rh negative pregnancy, Rhogam today.')).toEqual([
      'O26.893',
      'Z67.91',
      'Z29.13',
      'Z3A.28',
    ]);
  });
  it('says the carrier state of group B streptococcus in pregnancy once (CR-046)', () => {
    expect(codes('36w1d GBS swab positive.\nA/P: GBS carrier, pregnancy - PCN in labor.')).toEqual(['O99.820', 'Z3A.36']);
  });
  it('counts the components of combined vaccines for children (coding-rules §3)', () => {
    expect(done('4 month well baby.\nVaxelis, PCV20, RotaTeq given today; counseled parents.\nA: Well child.', 'M', 0)).toEqual(
      expect.arrayContaining(['90460x3', '90461x5', '90697', '90677', '90680']),
    );
  });
  it('times an infusion: the first hour, further hours, and pushes beside it', () => {
    const text = 'RA infusion visit. Infliximab 400 mg IV 10:00-12:10. Diphenhydramine 25 mg IVP.\nA: rheumatoid arthritis.';
    expect(done(text)).toEqual(expect.arrayContaining(['96413', '96415', '96375', 'J1745x40']));
    expect(done('Zofran 4 mg IV push.\nA: vomiting.')).toEqual(expect.arrayContaining(['96374', 'J2405x4']));
  });
  it('bills what was left in a single-dose vial on its own line (coding-rules §3.7)', () => {
    const { procedures } = read('Chronic migraine. OnabotulinumtoxinA 155 units given, 45 units wasted, PREEMPT.\nA: chronic migraine.');
    expect(procedures.filter(({ code }) => code === 'J0585').map(({ units, modifiers }) => [units, modifiers])).toEqual([
      [155, []],
      [45, ['JW']],
    ]);
  });
  it('shows no visit level beside a procedure that the patient came for (modifier 25)', () => {
    const codesOf = done('Here for planned R knee injection. Right knee injected with 40 mg Kenalog.\nA: Primary OA right knee.', 'M', 66);
    expect(codesOf).toContain('20610');
    expect(codesOf.filter((code) => code.startsWith('9921'))).toEqual([]);
  });

  it('lets a screening that is only ordered follow what the patient came for (CR-041)', () => {
    const text = 'HTN f/u.\nA/P: 1. HTN controlled - continue losartan. 2. Breast cancer screening - mammogram ordered.';
    expect(codes(text, 'F', 58)).toEqual(['I10', 'Z12.31']);
    expect(
      codes('Screening colonoscopy. Cecum reached. Diverticula.\nDx: diverticulosis of colon; screening colonoscopy', 'M', 60)[0],
    ).toBe('Z12.11');
  });
  it('takes an illness that is over as over, and a symptom that has gone as the reason for the visit (CR-035)', () => {
    expect(codes('HPI: visit.\nA: Follow up UTI, resolved.')).toEqual(['Z09', 'Z87.440']);
    expect(codes('HPI: visit.\nAssessment:\n1. Chest pain, resolved')).toEqual(['R07.9']);
  });
  it('makes a routine examination of a child abnormal by a problem that is not settled (CR-042)', () => {
    expect(codes('Assessment: WCC, growing well. Functional constipation.\nPlan: PEG.', 'M', 4)[0]).toBe('Z00.121');
    expect(codes('Assessment: WCC, growing well. Functional constipation, stable on PEG.', 'M', 4)[0]).toBe('Z00.129');
  });
  it('reads a complication of the puerperium without the word pregnancy (CR-046)', () => {
    expect(codes('POD 10 from C/S, incision separated 1 cm.\nA: Cesarean wound dehiscence')).toEqual(['O90.0']);
  });
  it('names the weeks and the weight at birth of a preterm infant, the weight first (I.C.16.d)', () => {
    expect(codes('3 week old ex 35 weeker, BW 2300 g.\nA: 1. Newborn check 2. Preterm infant', 'M', 0)).toEqual([
      'Z00.111',
      'P07.18',
      'P07.38',
    ]);
  });
});
