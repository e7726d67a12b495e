import {
  checkDraft,
  ruleCodeBook,
  rulesInForce,
  type Draft,
  type Fix,
  type RuleCodeBook,
  type RuleFinding,
} from '@chartwright/coding-rules';
import { dotted } from '@chartwright/primitives';
import fc from 'fast-check';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const codeSetsFolder = process.env['CODESETS_DIR'];
const withCodeSets = codeSetsFolder ? describe : describe.skip;

/** Codes that many rules speak about, so that random drafts make findings. */
const TALKATIVE =
  'E11 E11.9 E11.22 E11.621 E10.9 I10 I11.0 I12.9 I13.0 I50.9 N18.31 N18.6 L97.412 J44.9 J44.1 J44.0 J20.9 J45.909 R07.9 I21.4 I25.10 I20.9 N20.1 N13.2 F02.80 G30.9 D63.1 D63.0 C61 Z51.0 Z85.46 T45.1X5A D64.81 S52.531 S52.531D S52.531S W25.XXXA Z34.82 O99.012 O24.410 Z79.84 Z79.4 Z3A.20 Z68.33 E66.813 E66.01 Z59.00 Z00.00 Z00.01 Z12.11 K63.5 N40.1 M17.11 M17.12 M25.569 N17.9 F17.210 Z87.891 T86.11 Z94.0 Y92.009 Y92.019 Z08 Z09 B96.20 N39.0 P07.39 A41.9 R65.20 M54.50 M54.42'.split(
    ' ',
  );
const PROCEDURES = '99213 99214 99396 20610 11102 17000 17003 90471 90472 92133 92134 J1885 94640 99284 71046 27447'.split(' ');
const MODIFIERS = ['25', '59', 'LT', 'RT', '50', '26', '95', 'ZZ'];

const lineArbitrary = fc.record({
  code: fc.constantFrom(...PROCEDURES),
  modifiers: fc.uniqueArray(fc.constantFrom(...MODIFIERS), { maxLength: 2 }),
  units: fc.integer({ min: 0, max: 5 }),
  pointers: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
});
const encounter = fc.record({
  dateOfService: fc.constantFrom('2026-01-05', '2024-11-01', '2021-09-30'),
  sex: fc.constantFrom('F' as const, 'M' as const),
  ageInYears: fc.integer({ min: 0, max: 95 }),
  placeOfService: fc.constantFrom('11', '23', '02', '21'),
});

withCodeSets('findings on any draft', () => {
  const books = new Map<string, RuleCodeBook>();
  beforeAll(async () => {
    const codeBook = await readCodeSets(codeSetsFolder);
    for (const day of ['2026-01-05', '2024-11-01', '2021-09-30']) books.set(day, ruleCodeBook(codeBook.on(day)));
  }, 60_000);

  const check = (draft: Draft, rules = rulesInForce): RuleFinding[] => {
    const codeBook = books.get(draft.encounter.dateOfService);
    if (!codeBook) throw new Error('no code book for the day');
    return checkDraft(draft, { codeBook }, rules);
  };

  it('do not depend on the order of the diagnoses, save for the sequencing rules', () => {
    const orderless = rulesInForce.filter(({ isSequencing }) => !isSequencing);
    const diagnosesTwice = fc
      .uniqueArray(fc.constantFrom(...TALKATIVE), { minLength: 2, maxLength: 9 })
      .chain((codes) => fc.tuple(fc.constant(codes), fc.shuffledSubarray(codes, { minLength: codes.length })));
    const summary = (diagnoses: string[], on: Draft['encounter']): string[] =>
      check({ encounter: on, diagnoses, lines: [] }, orderless)
        .map(({ ruleId, rule, severity, targets }) => `${severity} ${ruleId} ${rule} ${[...targets].sort().join(' ')}`)
        .sort();
    fc.assert(
      fc.property(diagnosesTwice, encounter, ([codes, shuffled], on) => {
        expect(summary(shuffled, on)).toEqual(summary(codes, on));
      }),
      { numRuns: 300 },
    );
  });

  it('name no code that is neither in the draft nor in their fix', () => {
    const draft = fc.record({
      encounter,
      diagnoses: fc.uniqueArray(fc.constantFrom(...TALKATIVE), { maxLength: 13 }),
      lines: fc.array(lineArbitrary, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(draft, (given) => {
        const present = new Set([
          ...given.diagnoses.map(dotted),
          ...given.lines.map(({ code }) => code),
          ...given.lines.map((_line, index) => `line:${index + 1}`),
        ]);
        for (const finding of check(given)) {
          const codes = finding.targets.filter((target) => !['claim', 'dateOfService', 'placeOfService'].includes(target));
          expect(codes.filter((code) => !present.has(code) && !fixCodes(finding.fix).includes(code))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are gone once their fix is made', () => {
    const diagnoses = fc.uniqueArray(fc.constantFrom(...TALKATIVE), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(diagnoses, encounter, (codes, on) => {
        for (const finding of check({ encounter: on, diagnoses: codes, lines: [] })) {
          if (!finding.fix) continue;
          const fixed = check({ encounter: on, diagnoses: applied(codes, finding.fix), lines: [] });
          expect(fixed.map(({ ruleId, message }) => `${ruleId} ${message}`)).not.toContain(`${finding.ruleId} ${finding.message}`);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function fixCodes(fix: Fix | undefined): readonly string[] {
  if (!fix) return [];
  if (fix.kind === 'replace-codes') return [...fix.remove, ...fix.add];
  if (fix.kind === 'reorder') return fix.order;
  return 'code' in fix ? [fix.code] : [];
}

function applied(codes: readonly string[], fix: Fix): string[] {
  const bare = codes.map(dotted);
  if (fix.kind === 'remove-code') {
    const at = bare.lastIndexOf(fix.code);
    return bare.filter((_code, index) => index !== at);
  }
  if (fix.kind === 'replace-codes') return [...new Set(bare.flatMap((code) => (fix.remove.includes(code) ? [] : [code])).concat(fix.add))];
  if (fix.kind === 'reorder') return [...fix.order];
  return fix.kind === 'add-code' ? [...bare, fix.code] : bare;
}
