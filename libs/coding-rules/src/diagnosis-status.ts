import type { RuleCodeBook, SeventhCharacter } from './rule-code-book.js';
import type { DraftDiagnosisFacts, DraftFacts } from './draft-facts.js';
import { findCodeChange, type CodeChange } from './tables/code-changes.js';

/** Why a diagnosis can or cannot be billed on the date of service; each state belongs to exactly one rule. */
export type DiagnosisStatus =
  | { kind: 'billable' }
  | { kind: 'header'; change: CodeChange | null }
  | { kind: 'wrong-date'; change: CodeChange }
  | { kind: 'seventh-character'; characters: readonly SeventhCharacter[]; base: string }
  | { kind: 'unknown' };

export function diagnosisStatus(facts: DraftFacts, diagnosis: DraftDiagnosisFacts): DiagnosisStatus {
  const { codeBook } = facts.context;
  const { entry, code } = diagnosis;
  const dated = datedStatus(facts, diagnosis);
  if (dated) return dated;
  if (entry?.isBillable) return { kind: 'billable' };
  const unfinished = unfinishedBase(codeBook, code);
  if (unfinished) return { kind: 'seventh-character', base: unfinished, characters: codeBook.seventhCharactersFor(unfinished) };
  return entry ? { kind: 'header', change: findCodeChange(code) } : { kind: 'unknown' };
}

/** What the change table says, asked only where no release of the date of service is loaded. */
function datedStatus(facts: DraftFacts, { code, entry }: DraftDiagnosisFacts): DiagnosisStatus | null {
  const { codeBook } = facts.context;
  const change = findCodeChange(code);
  if (!change) return null;
  const { dateOfService } = facts.encounter;
  const isInForce = codeBook.releases.diagnoses.isInForce;
  if (change.kind === 'new' && dateOfService < change.from && !(isInForce && entry?.isBillable)) return { kind: 'wrong-date', change };
  if (isInForce) return null;
  if (change.kind === 'new') return { kind: 'billable' };
  return dateOfService < change.from ? { kind: 'billable' } : { kind: 'header', change };
}

/** The node that still needs its 7th character, when the written code is that node or a wrong continuation of it. */
function unfinishedBase(codeBook: RuleCodeBook, code: string): string | null {
  const entry = codeBook.findDiagnosis(code);
  if (entry) return codeBook.seventhCharactersFor(code).length > 0 && isSeventhAllThatIsMissing(codeBook, code) ? code : null;
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const base = code.slice(0, length);
    if (!codeBook.findDiagnosis(base)) continue;
    return codeBook.seventhCharactersFor(base).length > 0 && isSeventhAllThatIsMissing(codeBook, base) ? base : null;
  }
  return null;
}

/** S52.531 lacks only its 7th character; S52.53 lacks the side too. */
function isSeventhAllThatIsMissing(codeBook: RuleCodeBook, base: string): boolean {
  const padded = base.padEnd(6, 'X');
  const below = codeBook.billableBelow(base);
  return below.length > 0 && below.every((code) => code.length === 7 && code.slice(0, 6) === padded);
}
