import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import { drugNames } from '../../libs/suggestions/src/vocabulary/drug-names.js';
import type { CodeBook } from '@chartwright/terminology';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
/** Heroin is never prescribed: it has no adverse effect and no underdosing. */
const HEROIN = 'T401X';
const withReleases = directory ? describe : describe.skip;

withReleases('drugs, pregnancy and the newborn in the official releases', () => {
  let book: CodeBook;
  let engine: SuggestionEngine;
  beforeAll(async () => {
    book = await readCodeSets(directory);
    engine = buildSuggestionEngine(book);
  }, 120_000);

  type Patient = { sex: 'F' | 'M' | 'U'; ageInYears: number };
  const codesOf = (text: string, patient: Patient): string[] =>
    engine.suggest({ text, encounter: { dateOfService: '2026-01-15', placeOfService: '11', ...patient } }).proposed.map(({ code }) => code);
  const woman: Patient = { sex: 'F', ageInYears: 58 };
  const pregnant: Patient = { sex: 'F', ageInYears: 31 };
  const infant: Patient = { sex: 'M', ageInYears: 0 };

  it('has a code of each intent for every drug name', () => {
    const view = book.newest();
    const stems = new Set(drugNames.map(({ subcategory }) => subcategory).filter((stem) => stem !== HEROIN));
    const missing = [...stems].flatMap((stem) =>
      ['5', '6'].map((intent) => `${`${stem}${intent}`.padEnd(6, 'X')}A`).filter((code) => !view.isBillable(code)),
    );
    expect(missing).toEqual([]);
  });

  it('agrees with the official table of drugs wherever both name a drug', () => {
    const official = new Map(
      book
        .newest()
        .drugRows.filter(({ path }) => path.length === 1)
        .map(({ path, cells }) => [path[0]?.toLowerCase(), cells.adverseEffect]),
    );
    const wrong = drugNames.flatMap(({ name, subcategory }) => {
      const listed = official.get(name.join(' '));
      return listed === undefined || listed.startsWith(subcategory.replace(/X$/, ''))
        ? []
        : [`${name.join(' ')}: ${subcategory}, table ${listed}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['A/P:\n1. Rash due to amoxicillin, stop it, cetirizine.', ['T36.0X5A']],
    ['A/P:\n1. Cough secondary to lisinopril - change to losartan.', ['R05.8', 'T46.4X5A']],
    ['A/P:\n1. Amiodarone-induced hypothyroidism, start levothyroxine.', ['E03.2', 'T46.2X5A']],
    ['Assessment: Hyponatremia from HCTZ. Stop HCTZ.', ['E87.1', 'T50.2X5A']],
  ])('codes the condition first and the drug behind it as an adverse effect: %s (CR-014)', (text, expected) => {
    const codes = codesOf(text, woman);
    expect(codes).toEqual(expect.arrayContaining(expected.filter((code) => code.startsWith('T'))));
    expect(codes[0]).not.toMatch(/^T/);
  });

  it.each([
    ['A/P:\n1. Oxaliplatin peripheral neuropathy, grade 2.', ['G62.0', 'T45.1X5A']],
    ['A/P:\n1. Opioid induced constipation - senna.', ['K59.03', 'T40.2X5A']],
    ['A: Chemotherapy-induced neutropenia.', ['D70.1', 'T45.1X5A']],
    ['A/P: Steroid-induced diabetes with hyperglycemia.', ['E09.65', 'T38.0X5A']],
    ['A: Supratherapeutic INR due to warfarin. Hold 2 doses.', ['R79.1', 'T45.515A']],
  ])('takes the form of the condition that names the drug: %s', (text, expected) => {
    expect(codesOf(text, woman)).toEqual(expected);
  });

  it('takes dependence on a prescribed drug for no adverse effect', () => {
    expect(codesOf('A: Opioid dependence on methadone, stable.', woman)).toEqual(['F11.20']);
  });

  it('codes underdosing behind the condition, with the reason', () => {
    const codes = codesOf('A/P:\n1. Uncontrolled hypertension - ran out of lisinopril, could not afford it.', woman);
    expect(codes).toEqual(['I10', 'T46.4X6A', 'Z91.120']);
  });

  it('codes a poisoning before what it did', () => {
    expect(codesOf('A: Accidental overdose of acetaminophen, nausea.', woman)[0]).toBe('T39.1X1A');
  });

  it.each([
    'A/P:\n1. Hypertension, taking lisinopril as prescribed, no side effects from lisinopril.',
    'A/P:\n1. Rash, possibly due to amoxicillin.',
    'Allergies: penicillin (rash).\nA/P:\n1. Hypertension.',
    'A/P:\n1. Type 2 diabetes, continue metformin. Return if nausea from metformin.',
  ])('sees no drug effect in: %s', (text) => {
    expect(codesOf(text, woman).filter((code) => /^T|^Z91/.test(code))).toEqual([]);
  });

  it.each([
    ['Prenatal visit, G2P1 at 20w2d.\nA/P:\n1. Chronic hypertension in pregnancy', ['O10.012', 'Z3A.20']],
    [
      'Prenatal visit, G2P1 at 29w3d.\nA/P:\n1. Twins di/di\n2. Iron deficiency anemia of pregnancy',
      ['O30.043', 'O99.013', 'D50.9', 'Z3A.29'],
    ],
    ['OB visit 24w1d G3P2.\nA/P:\n1. T2DM in pregnancy on insulin', ['O24.112', 'E11.9', 'Z79.4', 'Z3A.24']],
    ['32w0d G2P1.\nA: Hypothyroidism, TSH at goal.', ['O99.283', 'E03.9', 'Z3A.32']],
    ['G2P1 10w4d.\nA: UTI in pregnancy - cephalexin.', ['O23.41', 'Z3A.10']],
    ['36w0d G2P1.\nA/P: Prior low transverse CS, repeat planned.', ['O34.211', 'Z3A.36']],
  ])('puts chapter 15 first in pregnancy (CR-046): %s', (text, expected) => {
    const codes = codesOf(text, pregnant);
    expect(codes.toSorted()).toEqual(expected.toSorted());
    expect(codes[0]).toMatch(/^O/);
  });

  it('takes the weeks of this pregnancy, not those of an earlier one or of the dating scan', () => {
    expect(
      codesOf('G2P1 at 30w0d by 8w2d US. H/o preterm birth at 34w1d.\nA/P: Gestational diabetes, diet controlled.', pregnant),
    ).toContain('Z3A.30');
  });

  it.each([
    ['4 day old M.\nA/P:\n1. Well newborn exam', ['Z00.110']],
    ['15 day old here for a weight check.\nA/P: Well newborn', ['Z00.111']],
    ['3 week old.\nA/P: 1. Thrush', ['P37.5']],
    ['5 day old.\nA/P: 1. Neonatal jaundice. Too early for breast milk jaundice.', ['P59.9']],
    ['10 month old.\nA/P: 1. Thrush', ['B37.0']],
  ])('reads the infant’s days of life (CR-042, CR-047): %s', (text, expected) => {
    expect(codesOf(text, infant)).toEqual(expected);
  });
});
