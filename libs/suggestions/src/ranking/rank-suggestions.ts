import type { CodeBookView } from '@chartwright/terminology';
import { type Candidate, fact } from '../candidates.js';
import type { Note } from '../note.js';
import type { Suggestion } from '../suggestion-types.js';

const MAX_RANKED = 40;
const MAX_PROPOSED = 12;

export function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}

/** One suggestion per code: its best candidate, the evidence of all; proposed ones first, in the order of the note. */
export function rankSuggestions(
  _note: Note,
  view: CodeBookView,
  candidates: readonly Candidate[],
): { proposed: Suggestion[]; ranked: Suggestion[] } {
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
    proposedOnes.find(({ code }) => ONLY_FIRST.test(code)) ?? proposedOnes.find(({ code }) => canBeFirst(view, code)) ?? proposedOnes[0];
  const ordered = first ? [first, ...proposedOnes.filter((each) => each !== first)] : [];
  const proposed = ordered.map((candidate) => toSuggestion(view, candidate, candidate === first));
  const others = merged.filter((each) => !ordered.includes(each));
  const known = new Set(merged.map(({ code }) => code));
  const rest = [...others, ...runnersUp(view, ordered, known)].sort(byStrength).map((candidate) => toSuggestion(view, candidate, false));
  return { proposed, ranked: [...proposed, ...rest].slice(0, MAX_RANKED) };
}

const RUNNER_UP = { score: 0.42, step: 0.06, most: 3 };

/** The next-best leaves of a proposed concept, for the coder who reads the detail otherwise. */
function runnersUp(view: CodeBookView, proposed: readonly Candidate[], known: Set<string>): Candidate[] {
  const found: Candidate[] = [];
  for (const candidate of proposed) {
    candidate.alternatives.slice(0, RUNNER_UP.most).forEach((code, index) => {
      if (known.has(code) || !view.isBillable(code)) return;
      known.add(code);
      found.push({
        ...candidate,
        code,
        isProposed: false,
        isSideMissing: false,
        score: RUNNER_UP.score - index * RUNNER_UP.step,
        ingredients: [fact('-', `the note supports ${dotted(candidate.code)} better`, 0.4)],
        alternatives: [candidate.code],
      });
    });
  }
  return found;
}

/** CR-043: encounters that stand first whenever they are reported. */
const ONLY_FIRST = /^Z(?:00(?!6)|01|02|38|39|510|511|12|3183|3184|3181)/;

const canBeFirst = (view: CodeBookView, code: string): boolean =>
  !/^[V-Y]|^Z(68|79|3A|7[7-9]|8[0-79]|9[0-9])|^Z85|^B9[5-7]/.test(code) && !view.mce.manifestationNotPrincipal.has(code);

const byStrength = (a: Candidate, b: Candidate): number => Number(b.isProposed) - Number(a.isProposed) || b.score - a.score || a.at - b.at;

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

function toSuggestion(view: CodeBookView, candidate: Candidate, isFirstListed: boolean): Suggestion {
  const confidence = Math.round(Math.min(0.98, candidate.isProposed ? 0.45 + 0.5 * candidate.score : 0.62 * candidate.score) * 100) / 100;
  return {
    code: dotted(candidate.code),
    label: view.find(candidate.code)?.title ?? candidate.code,
    confidence,
    band: candidate.isProposed ? 'proposed' : confidence >= 0.3 ? 'review' : 'listed',
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
