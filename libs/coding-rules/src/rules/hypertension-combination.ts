import { codeRanges } from '../code-ranges.js';
import type { DraftDiagnosisFacts, DraftFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { htnCombine } from '../tables/hypertension-combination.js';
import { findNotePointing, notesOfKind } from '../notes/note-match.js';
import { dotted, undotted } from '@chartwright/primitives';
import { CKD_STAGES, type CkdStage } from '../tables/kidney-disease-stages.js';

/** Combinations that say heart failure, or heart disease without it, whether or not its own code is there. */
const SAYS_FAILURE: readonly string[] = ['I11.0', 'I13.0', 'I13.2'];
const SAYS_HEART_DISEASE: readonly string[] = ['I11.9', 'I13.10', 'I13.11'];
const HEART_DISEASE = codeRanges('I51.4-I51.7 I51.89 I51.9');

export const hypertensionCombination: CodingRule = {
  id: 'CR-020',
  name: 'hypertension-combination',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.C.9.a',
  summary:
    'Hypertension with heart failure, heart disease or chronic kidney disease is one combination code; I10 never stands beside I11–I13 or I15.',
  example: 'E11.22, I10, N18.31',
  check: (facts) => {
    const essential = facts.find('I10');
    const combined = facts.find('I11', 'I12', 'I13');
    const secondary = facts.find('I15');
    if (essential && (combined ?? secondary)) return [besideEssential(essential, combined ?? secondary)].flatMap((hit) => hit ?? []);
    const several = severalCombinations(facts);
    if (several) return [several];
    const written = essential ?? combined;
    return written ? wrongCombination(facts, written) : [];
  },
};

function besideEssential(essential: DraftDiagnosisFacts, other: DraftDiagnosisFacts | null): RuleHit | null {
  if (!other) return null;
  return {
    targets: [essential.shown, other.shown],
    message: `${other.shown} already says hypertension: remove I10.`,
    fix: { kind: 'remove-code', code: essential.shown, label: 'Remove I10' },
  };
}

function wrongCombination(facts: DraftFacts, written: DraftDiagnosisFacts): RuleHit[] {
  const kidney = facts.find('N18');
  const failure = facts.find('I50');
  const heart = failure ?? facts.diagnoses.find(({ code }) => HEART_DISEASE(code)) ?? null;
  const expected = htnCombine({
    htn: true,
    hf: failure !== null || SAYS_FAILURE.includes(written.shown),
    // I12 and I13 say kidney disease themselves, whether or not its stage is coded.
    ckdStage: kidney ? stageOf(kidney.shown) : /^I1[23]/.test(written.code) ? (isLate(written.shown) ? '5' : 'unspecified') : null,
    heartDisease: (heart !== null && !failure) || SAYS_HEART_DISEASE.includes(written.shown),
  });
  if (!expected || !isShort(written, expected, kidney !== null, failure !== null)) return [];
  const reasons = [kidney, heart].flatMap((reason) => (reason ? [reason.shown] : []));
  const replaced = [written.shown, ...(heart && isExcludedBy(facts, heart, expected) ? [heart.shown] : [])];
  return [
    {
      targets: [written.shown, ...reasons],
      message: `With ${reasons.join(' and ')}, hypertension is coded as ${expected}, not ${written.shown}.`,
      fix: { kind: 'replace-codes', remove: replaced, add: [expected], label: `Replace ${replaced.join(' and ')} with ${expected}` },
    },
  ];
}

/** I51 excludes what hypertension causes (I11.-): the combination says it already, and the pair would only be the next finding. */
function isExcludedBy({ context: { codeBook } }: DraftFacts, heart: DraftDiagnosisFacts, expected: string): boolean {
  return findNotePointing(notesOfKind(codeBook, heart.code, 'excludes1'), heart.code, undotted(expected)) !== null;
}

/** I11 and I12 together are I13 (Guidelines I.C.9.a.3); beside I13 either is redundant. */
function severalCombinations(facts: DraftFacts): RuleHit | null {
  const codes = facts.findAll('I11', 'I12', 'I13').toSorted((a, b) => a.code.localeCompare(b.code));
  const categories = new Set(codes.map(({ code }) => code.slice(0, 3)));
  if (categories.size < 2) return null;
  const shown = codes.map((each) => each.shown);
  const hf = facts.find('I50') !== null || shown.some((code) => ['I11.0', 'I13.0', 'I13.2'].includes(code));
  const isLateStage = facts.find('N185', 'N186') !== null || shown.some((code) => code === 'I12.0' || isLate(code));
  const expected = htnCombine({ htn: true, hf, ckdStage: isLateStage ? '5' : 'unspecified', heartDisease: !hf });
  if (!expected) return null;
  return {
    targets: shown,
    message: `Hypertension with heart and kidney disease is one code, ${expected}, not ${shown.join(' and ')}.`,
    fix: {
      kind: 'replace-codes',
      remove: shown.filter((code) => code !== expected),
      add: shown.includes(expected) ? [] : [expected],
      label: `Use ${expected}`,
    },
  };
}

/** I11–I13 may say more than the draft's companions show (the companion is then CR-013's); they must not say less or otherwise. */
function isShort(written: DraftDiagnosisFacts, expected: string, hasKidney: boolean, hasFailure: boolean): boolean {
  if (written.shown === expected) return false;
  if (written.code === 'I10') return true;
  const category = written.code.slice(0, 3);
  if (hasKidney && category === 'I11') return true;
  if (hasFailure && category === 'I12') return true;
  if (category === 'I13' && hasKidney)
    return isLate(written.shown) !== isLate(expected) || (hasFailure && !['I13.0', 'I13.2'].includes(written.shown));
  if (category === 'I13' && hasFailure) return !['I13.0', 'I13.2'].includes(written.shown);
  if (category === 'I12' && hasKidney) return true;
  return category === 'I11' && hasFailure;
}

const isLate = (shown: string): boolean => ['I12.0', 'I13.2', 'I13.11'].includes(shown);

function stageOf(shown: string): CkdStage {
  for (const stage of Object.keys(CKD_STAGES)) {
    if (isStage(stage) && CKD_STAGES[stage] === dotted(shown)) return stage;
  }
  return 'unspecified';
}

const isStage = (text: string): text is CkdStage => text in CKD_STAGES;
