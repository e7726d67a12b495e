import { checkDraft, ruleCodeBook, type Draft, type RuleFinding } from '@chartwright/coding-rules';
import type { CodeBook } from '@chartwright/terminology';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const codeSetsFolder = process.env['CODESETS_DIR'];
const withCodeSets = codeSetsFolder ? describe : describe.skip;

type Given = { dos?: string; sex?: 'F' | 'M'; age?: number; place?: string; lines?: string };

/** `99213-25 20610*2` → lines that point to the first diagnosis. */
function linesOf(written: string): Draft['lines'] {
  return written
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [service = '', units = '1'] = part.split('*');
      const [code = '', ...modifiers] = service.split('-');
      return { code, modifiers, units: Number(units), pointers: [1] };
    });
}

function draftOf(codes: string, { dos = '2026-01-05', sex = 'F', age = 50, place = '11', lines = '' }: Given): Draft {
  return {
    encounter: { dateOfService: dos, sex, ageInYears: age, placeOfService: place },
    diagnoses: codes.split(/,\s*/).filter((code) => code !== ''),
    lines: linesOf(lines),
  };
}

withCodeSets('the test vectors of the coding rules, on the official releases', () => {
  let codeBook: CodeBook;
  beforeAll(async () => {
    codeBook = await readCodeSets(codeSetsFolder);
  }, 60_000);

  const check = (codes: string, given: Given = {}): RuleFinding[] => {
    const draft = draftOf(codes, given);
    return checkDraft(draft, { codeBook: ruleCodeBook(codeBook.on(draft.encounter.dateOfService)) });
  };
  const found = (codes: string, given: Given = {}): string[] => check(codes, given).map(({ severity, ruleId }) => `${severity} ${ruleId}`);

  it.each<[vector: string, codes: string, given: Given, expected: string[]]>([
    ['1 E11 is a heading', 'E11', {}, ['hard CR-002']],
    ['2 I10 with CKD is I12.9', 'E11.22, I10, N18.31', {}, ['hard CR-020']],
    ['3 CKD before its diabetes', 'N18.31, E11.22', {}, ['soft CR-012']],
    ['4 a foot ulcer without a documented cause', 'L97.412', {}, []],
    ['5 M54.5 after its split', 'M54.5', { dos: '2022-01-01' }, ['hard CR-002']],
    ['5 M54.5 before its split', 'M54.5', { dos: '2021-09-30' }, []],
    ['6 a fracture without 7th character', 'S52.531', {}, ['hard CR-004']],
    ['6 a fracture in its healing phase', 'S52.531D', {}, []],
    ['7 W25.A', 'S61.411A, W25.A', {}, ['hard CR-004']],
    ['7 W25A', 'S61.411A, W25A', {}, ['hard CR-004']],
    ['7 W25.XXXA after the injury', 'S61.411A, W25.XXXA', {}, []],
    ['7 W25.XXXA first', 'W25.XXXA, S61.411A', {}, ['hard CR-049']],
    ['8 normal pregnancy beside a complication', 'Z34.82, O99.012', { age: 28 }, ['hard CR-011']],
    ['9 BMI without weight diagnosis', 'I10, Z68.33', {}, ['soft CR-040']],
    ['10 dementia elsewhere classified first', 'F02.80', {}, ['hard CR-014']],
    ['11 COPD with exacerbation and infection', 'J44.1, J44.0, J20.9', {}, []],
    [
      '13 thirteen diagnoses',
      'I10, E78.5, E03.9, K21.9, M81.0, J45.909, F41.1, N40.0, H40.9, L40.0, G47.33, R73.03, Z87.891',
      { sex: 'M' },
      ['hard CR-060'],
    ],
    ['14 stone with hydronephrosis', 'N20.1, N13.2', {}, ['hard CR-011']],
    ['15 radiation second', 'C61, Z51.0', { sex: 'M' }, ['hard CR-043']],
    ['16 adverse effect first', 'T45.1X5A, D64.81', {}, ['hard CR-014']],
    ['17 obesity class before it existed', 'E66.812, Z68.37', { dos: '2024-09-30' }, ['hard CR-003']],
    ['18 prostate with sex F', 'N40.1', { sex: 'F' }, ['soft CR-205']],
    ['19 visit and injection without 25', 'M17.11', { lines: '99213 20610-RT' }, ['soft CR-110']],
    ['19 visit and injection with 25', 'M17.11', { lines: '99213-25 20610-RT' }, []],
    ['20 add-on without primary', 'L57.0', { lines: '17003' }, ['hard CR-120']],
    ['20 add-on with primary', 'L57.0', { lines: '17000 17003' }, []],
    ['21 insulin and oral drug', 'E11.9, Z79.4, Z79.84', {}, []],
    ['21 insulin and oral drug, alone', 'Z79.4, Z79.84', {}, []],
    ['22 gestational diabetes with drug status', 'O24.410, Z79.84', { age: 30 }, ['soft CR-021']],
    ['23 class 3 and morbid obesity', 'E66.813, E66.01', {}, ['soft CR-040']],
    ['24 anemia of CKD first', 'D63.1', {}, ['hard CR-014']],
    ['24 anemia of CKD before its CKD', 'D63.1, N18.31', {}, ['hard CR-014']],
    ['25 homelessness first', 'Z59.00', {}, ['hard CR-040']],
  ])('vector %s', (_vector, codes, given, expected) => {
    expect(found(codes, given).filter((finding) => !finding.startsWith('hint'))).toEqual(expected);
  });

  it('vector 12: hints that chest pain belongs to the infarction', () => {
    expect(found('R07.9, I21.4', { lines: '99214' })).toContain('hint CR-033');
  });
  it('vector 3 offers the swap', () => {
    expect(check('N18.31, E11.22')[0]?.fix).toMatchObject({ kind: 'reorder', order: ['E11.22', 'N18.31'] });
  });

  it.each<[string, string, string[]]>([
    ['20610 and 99213', '99213 20610', ['soft CR-110']],
    ['11102 and 17000', '11102 17000', ['soft CR-110']],
    ['11102 and 17000 with XS on the second', '11102 17000-XS', []],
    ['92133 and 92134, whatever the modifier', '92133 92134-59', ['hard CR-110']],
    ['90471 and a preventive visit', '99396 90471', ['soft CR-110']],
    ['94640 and 99214', '99214 94640', ['soft CR-110']],
  ])('CR-110 judges %s', (_words, lines, expected) => {
    expect(found('H40.1131', { lines }).filter((finding) => finding.endsWith('CR-110'))).toEqual(expected);
  });
});
