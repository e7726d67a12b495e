import type { CodeBookView } from '@chartwright/terminology';
import type { Candidate } from '../candidates.js';
import { completeEvidence } from '../evidence/complete-evidence.js';
import type { Terms } from '../find-candidates.js';
import type { Note } from '../note.js';
import type { Suggestion } from '../suggestion-types.js';
import { otherReadings } from './other-readings.js';

const MAX_RANKED = 40;
const MAX_PROPOSED = 12;

export function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

/** One suggestion per code: its best candidate, the evidence of all; proposed ones first, in the order of the note. */
export function rankSuggestions(
  note: Note,
  terms: Terms,
  candidates: readonly Candidate[],
): { proposed: Suggestion[]; ranked: Suggestion[] } {
  const { view } = terms;
  const byCode = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (!view.isBillable(candidate.code)) continue;
    const list = byCode.get(candidate.code) ?? [];
    list.push(candidate);
    byCode.set(candidate.code, list);
  }
  const merged = [...byCode.values()].map((list) => merge(list)).sort(byStrength);
  const proposedOnes = merged
    .filter(({ isProposed }) => isProposed)
    .sort((a, b) => a.at - b.at)
    .slice(0, MAX_PROPOSED);
  const first =
    proposedOnes.find(({ code }) => EXAMINATION.test(code)) ??
    proposedOnes.find(({ code }) => ONLY_FIRST.test(code)) ??
    proposedOnes.find(({ code }) => canBeFirst(view, code)) ??
    proposedOnes[0];
  const ordered = first ? [first, ...proposedOnes.filter((each) => each !== first)] : [];
  const proposed = ordered.map((candidate) => withAllWords(note, toSuggestion(view, candidate, candidate === first)));
  const others = merged.filter((each) => !ordered.includes(each));
  const known = new Set(merged.map(({ code }) => code));
  const rest = [...others, ...otherReadings(note, terms, ordered, known)]
    .sort(byPromise)
    .slice(0, MAX_RANKED - proposed.length)
    .map((candidate) => withAllWords(note, toSuggestion(view, candidate, false)));
  return { proposed, ranked: [...proposed, ...rest] };
}

/** A coder reads whole phrases, and all the words that made this code and no other. */
function withAllWords(note: Note, suggestion: Suggestion): Suggestion {
  const { code, label: title, evidence: spans, rulesApplied } = suggestion;
  return { ...suggestion, evidence: completeEvidence(note, { code, title, spans, isCombined: rulesApplied.length > 0 }) };
}

/** Before a screening that is done or ordered at it (CR-042). */
const EXAMINATION = /^Z00(?!6)/;

/** CR-043: encounters that stand first whenever they are reported. */
const ONLY_FIRST = /^Z(?:00(?!6)|01|02|38|39|510|511|3183|3184|3181)/;

const canBeFirst = (view: CodeBookView, code: string): boolean =>
  !/^[V-Y]|^Z(1[678]|68|79|3A|7[2-57-9]|8[0-79]|90|91(?!0)|9[235-9])|^Z85|^B9[5-7]/.test(code) &&
  !view.mce.manifestationNotPrincipal.has(code);

const byStrength = (a: Candidate, b: Candidate): number => Number(b.isProposed) - Number(a.isProposed) || b.score - a.score || a.at - b.at;

const byPromise = (a: Candidate, b: Candidate): number => promiseOf(b) - promiseOf(a) || b.score - a.score || a.at - b.at;

/**
 * How often what is only listed turned out to be billed, by where it comes from: causes of an injury before the next reading of a
 * problem, that before what is mentioned, and words of the history or the examination last.
 */
function promiseOf({ origin, code, section, score }: Candidate): number {
  if (origin === 'reading') return score;
  if (origin === 'rule') return /^[V-Y]/.test(code) ? 0.9 : /^Z/.test(code) ? 0.5 : 0.7;
  if (section === 'assessment') return 0.55 + 0.2 * score;
  if (section === 'chief_complaint') return 0.7;
  if (section === 'plan') return 0.6;
  return 0.4 * score;
}

function merge(list: Candidate[]): Candidate {
  const best = list.toSorted(byStrength)[0] ?? list[0];
  if (!best) throw new Error('a code without a candidate');
  const first = list.filter(({ isProposed }) => isProposed === best.isProposed).reduce((least, { at }) => Math.min(least, at), best.at);
  const evidence = list
    .flatMap((each) => each.evidence)
    .filter((span, at, all) => all.findIndex((other) => other.start === span.start && other.end === span.end) === at);
  const sections = new Set(list.map(({ section }) => section)).size;
  return {
    ...best,
    at: first,
    evidence: evidence.slice(0, 6),
    score: Math.min(1, best.score + 0.05 * (sections - 1)),
    rules: [...new Set(list.flatMap(({ rules }) => rules))],
  };
}

/**
 * As often as what is shown so was billed, or would have been accepted, on notes read for the first time
 * (`evaluate:suggestions --reliability`): named problems nine times in ten, what only the story tells and causes of injuries less.
 */
function confidenceOf({ isProposed, origin, code, section, score }: Candidate): number {
  const isCause = origin === 'rule' && /^[V-Y]/.test(code);
  const share = isProposed
    ? isCause
      ? 0.35 + 0.5 * score
      : origin === 'narrative'
        ? 0.64 + 0.36 * score
        : 0.41 + 0.5 * score
    : listedShare({ origin, code, section, score }, isCause);
  return Math.round(Math.min(0.98, share) * 100) / 100;
}

const NAMED_AT_THE_VISIT: ReadonlySet<string> = new Set(['assessment', 'plan', 'chief_complaint']);

/** What is only listed is seldom billed: status codes of the record most, another reading of a proposed code hardly ever. */
function listedShare({ origin, code, section, score }: Pick<Candidate, 'origin' | 'code' | 'section' | 'score'>, isCause: boolean): number {
  if (origin === 'rule') return isCause ? 0.2 : /^Z/.test(code) ? 0.3 : 0.17;
  if (origin === 'reading') return 0.05 * score;
  return NAMED_AT_THE_VISIT.has(section) ? 0.17 * score : 0.1 * score;
}

function toSuggestion(view: CodeBookView, candidate: Candidate, isFirstListed: boolean): Suggestion {
  const confidence = confidenceOf(candidate);
  return {
    code: dotted(candidate.code),
    label: view.find(candidate.code)?.title ?? candidate.code,
    confidence,
    band: candidate.isProposed ? 'proposed' : confidence >= 0.2 ? 'review' : 'listed',
    isFirstListed,
    evidence: candidate.evidence,
    ingredients: candidate.ingredients,
    rulesApplied: candidate.rules,
    alternatives: candidate.alternatives
      .filter((code) => code !== candidate.code && view.isBillable(code))
      .slice(0, 4)
      .map((code) => ({ code: dotted(code), label: view.find(code)?.title ?? code })),
    warnings: candidate.isSideMissing ? ['Side not documented.'] : [],
  };
}
