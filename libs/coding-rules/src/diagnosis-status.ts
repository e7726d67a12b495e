import { dotted, type CalendarDate } from '@chartwright/primitives';
import type { RuleCodeBook, SeventhCharacter } from './rule-code-book.js';
import type { DraftDiagnosisFacts, DraftFacts } from './draft-facts.js';
import { findCodeChange, type CodeChange } from './tables/code-changes.js';

/** Why a diagnosis can or cannot be billed on the date of service. */
export type DiagnosisStatus =
  | { kind: 'billable' }
  /** `change`: it was a code until it was split. */
  | { kind: 'header'; change: CodeChange | null }
  | { kind: 'not-yet'; from: CalendarDate; instead: string | null }
  | { kind: 'ended'; lastDay: CalendarDate }
  | { kind: 'seventh-character'; characters: readonly SeventhCharacter[]; base: string }
  | { kind: 'unknown' };

const statuses = new WeakMap<DraftDiagnosisFacts, DiagnosisStatus>();

/** Found once for a diagnosis of a draft: four rules ask it. */
export function diagnosisStatus(facts: DraftFacts, diagnosis: DraftDiagnosisFacts): DiagnosisStatus {
  const known = statuses.get(diagnosis);
  if (known) return known;
  const status = diagnosis.hasShape ? findStatus(facts, diagnosis) : { kind: 'unknown' as const };
  statuses.set(diagnosis, status);
  return status;
}

function findStatus(facts: DraftFacts, diagnosis: DraftDiagnosisFacts): DiagnosisStatus {
  const { codeBook } = facts.context;
  const { entry, code } = diagnosis;
  const recorded = recordedStatus(facts, diagnosis);
  if (recorded) return recorded;
  if (entry?.isBillable) return { kind: 'billable' };
  const unfinished = unfinishedBase(codeBook, code);
  if (unfinished) return { kind: 'seventh-character', base: unfinished, characters: codeBook.seventhCharactersFor(unfinished) };
  return entry ? { kind: 'header', change: findCodeChange(code) ?? splitSince(facts, code) } : elsewhere(facts, code);
}

/** What the change table says, asked only where no release of the date of service is loaded. */
function recordedStatus(facts: DraftFacts, { code, entry }: DraftDiagnosisFacts): DiagnosisStatus | null {
  const { codeBook } = facts.context;
  const change = findCodeChange(code);
  if (!change) return null;
  const { dateOfService } = facts.encounter;
  const isInForce = codeBook.releases.diagnoses.isInForce;
  if (change.kind === 'new' && dateOfService < change.from && !(isInForce && entry?.isBillable))
    return { kind: 'not-yet', from: change.from, instead: change.instead };
  if (isInForce) return null;
  if (change.kind === 'new') return { kind: 'billable' };
  return dateOfService < change.from ? { kind: 'billable' } : { kind: 'header', change };
}

/** A code that the releases before this one billed and this one holds as a heading. */
function splitSince({ context: { codeBook }, encounter }: DraftFacts, code: string): CodeChange | null {
  const before = codeBook.otherEditions(code).some(({ validTo, isBillable }) => isBillable && validTo < encounter.dateOfService);
  const from = codeBook.releases.diagnoses.validFrom;
  const [first, last] = [codeBook.billableBelow(code)[0], codeBook.billableBelow(code).at(-1)];
  return before && from && first && last ? { kind: 'split', from, instead: `${dotted(first)} to ${dotted(last)}` } : null;
}

/** A code that this release lacks and another loaded one has: not yet, or no longer. */
function elsewhere({ context: { codeBook }, encounter }: DraftFacts, code: string): DiagnosisStatus {
  const editions = codeBook.otherEditions(code).filter(({ isBillable }) => isBillable);
  const later = editions.find(({ validFrom }) => validFrom > encounter.dateOfService);
  if (later) return { kind: 'not-yet', from: later.validFrom, instead: billableAbove(codeBook, code) };
  const earlier = editions.findLast(({ validTo }) => validTo < encounter.dateOfService);
  return earlier ? { kind: 'ended', lastDay: earlier.validTo } : { kind: 'unknown' };
}

function billableAbove(codeBook: RuleCodeBook, code: string): string | null {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const above = codeBook.findDiagnosis(code.slice(0, length));
    if (above?.isBillable) return dotted(above.code);
  }
  return null;
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
