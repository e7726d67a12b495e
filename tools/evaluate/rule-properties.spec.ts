import {
  checkDraft,
  listFindings,
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
  'E11 E11.9 E11.22 E11.621 E10.9 I10 I11.0 I12.9 I13.0 I50.9 N18.31 N18.6 L97.412 J44.9 J44.1 J44.0 J20.9 J45.909 R07.9 I21.4 I25.10 I20.9 N20.1 N13.2 F02.80 G30.9 D63.1 D63.0 C61 Z51.0 Z85.46 T45.1X5A D64.81 S52.531 S52.531D S52.531S W25.XXXA Z34.82 O99.012 O24.410 Z79.84 Z79.4 Z3A.20 Z68.33 E66.813 E66.01 Z59.00 Z00.00 Z00.01 Z12.11 K63.5 N40.1 M17.11 M17.12 M25.569 N17.9 F17.210 Z87.891 T86.11 Z94.0 Y92.009 Y92.019 Z08 Z09 B96.20 N39.0 P07.39 A41.9 R65.20 M54.50 M54.42 O80 Z37.2 Z33.1 R92.8 C50.911 Z03.89 R40.20 R40.2112 M25.561 S51.811A S61.411D W26.0XXA Z11.3 K62.5 F17.200 Z72.0 D25.9 Z90.710 N10 N11.9'.split(
    ' ',
  );
const PROCEDURES =
  '99213 99214 99396 20610 11102 17000 17003 90471 90472 92133 92134 J1885 94640 99284 71046 27447 G2211 45385 66984 99417 80053 12001 58150'.split(
    ' ',
  );
const MODIFIERS = [
  '25',
  '59',
  'LT',
  'RT',
  '50',
  '26',
  '95',
  'ZZ',
  '57',
  '76',
  '80',
  '62',
  '55',
  'PT',
  '33',
  'GA',
  'GZ',
  'JW',
  'JZ',
  'F5',
  'KX',
  'XS',
];

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

  it('do not depend on the order of the lines, save for their numbers', () => {
    const summary = (lines: Draft['lines'], on: Draft['encounter']): string[] =>
      check({ encounter: on, diagnoses: ['I10', 'M17.11', 'L57.0', 'Z23'], lines })
        .map(({ ruleId, rule, severity, targets }) => `${severity} ${ruleId} ${rule} ${namedLines(targets, lines)}`)
        .sort();
    fc.assert(
      fc.property(fc.array(lineArbitrary, { minLength: 2, maxLength: 6 }), encounter, (lines, on) => {
        expect(summary(lines.toReversed(), on)).toEqual(summary(lines, on));
      }),
      { numRuns: 300 },
    );
  });

  it('never fail on codes nobody knows, and list at least what the desk says', () => {
    const written = fc.oneof(fc.constantFrom(...TALKATIVE), fc.string({ maxLength: 9 }));
    const draft = fc.record({
      encounter,
      diagnoses: fc.array(written, { maxLength: 15 }),
      lines: fc.array(
        fc.record({
          code: written,
          modifiers: fc.array(fc.string({ maxLength: 3 }), { maxLength: 6 }),
          units: fc.double(),
          pointers: fc.array(fc.integer(), { maxLength: 6 }),
        }),
        { maxLength: 5 },
      ),
    });
    fc.assert(
      fc.property(draft, (given) => {
        const codeBook = books.get(given.encounter.dateOfService);
        const listed = codeBook ? listFindings(given, { codeBook }).map(({ message }) => message) : [];
        expect(check(given).every(({ message }) => listed.includes(message))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are gone from a line once their fix is made', () => {
    fc.assert(
      fc.property(fc.array(lineArbitrary, { minLength: 1, maxLength: 4 }), encounter, (lines, on) => {
        const diagnoses = ['I10', 'M17.11', 'L57.0', 'Z23'];
        for (const finding of check({ encounter: on, diagnoses, lines })) {
          const fixed = finding.fix && lineFixed(lines, finding.fix);
          if (!fixed) continue;
          const left = check({ encounter: on, diagnoses, lines: fixed }).map(({ ruleId, message }) => `${ruleId} ${message}`);
          const before = check({ encounter: on, diagnoses, lines }).map(({ ruleId, message }) => `${ruleId} ${message}`);
          const own = `${finding.ruleId} ${finding.message}`;
          expect(left.filter((each) => each === own).length).toBeLessThan(before.filter((each) => each === own).length);
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

/** Targets with each line's number replaced by what stands on it. */
function namedLines(targets: readonly string[], lines: Draft['lines']): string {
  return targets
    .map((target) => {
      const line = lines[Number(/^line:(\d+)$/.exec(target)?.[1] ?? 0) - 1];
      return line ? JSON.stringify(line) : target;
    })
    .sort()
    .join(' ');
}

/** The lines after a fix of one of them; null for fixes of diagnoses. */
function lineFixed(lines: Draft['lines'], fix: Fix): Draft['lines'] | null {
  if (!('line' in fix)) return null;
  return lines.map((line, index) => {
    if (index + 1 !== fix.line) return line;
    if (fix.kind === 'add-modifier') return { ...line, modifiers: [...line.modifiers, fix.modifier] };
    if (fix.kind === 'remove-modifier') return { ...line, modifiers: line.modifiers.filter((modifier) => modifier !== fix.modifier) };
    if (fix.kind === 'set-units') return { ...line, units: fix.units };
    return fix.kind === 'set-pointers' ? { ...line, pointers: fix.pointers } : { ...line, code: fix.code };
  });
}
