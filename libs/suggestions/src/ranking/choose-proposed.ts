import type { Found } from '../find-candidates.js';
import type { Note } from '../note.js';
import { noteStyle } from './note-style.js';
import { proposeConfirmed } from './propose-confirmed.js';
import { proposeBeyondAssessment } from './propose-beyond-assessment.js';

const LEAST_HEADING_SCORE = 0.5;

/**
 * Named problems of the assessment go on the claim. In a terse note every affirmed statement of the assessment is a problem; in a
 * narrative one the running text under a problem explains it and is only ranked, unless no heading said anything.
 */
export function chooseProposed(note: Note, found: Found): Found {
  const style = noteStyle(note);
  for (const candidate of found.candidates) {
    if (candidate.origin === 'heading' && candidate.score >= LEAST_HEADING_SCORE) candidate.isProposed = true;
    if (candidate.origin === 'statement' && style === 'terse') candidate.isProposed = true;
  }
  dropEitherOr(note, found);
  proposeConfirmed(note, found);
  proposeBeyondAssessment(note, found);
  if (!found.candidates.some(({ isProposed, code }) => isProposed && !isStatus(code))) proposeFromText(found);
  return found;
}

const isStatus = (code: string): boolean => /^Z(?:79|8|9)/.test(code);

function proposeFromText({ candidates }: Found): void {
  const statements = candidates.filter(({ origin }) => origin === 'statement');
  const pool = statements.length > 0 ? statements : candidates;
  const named = statements.filter(({ section, score, code }) => section === 'assessment' && score >= 0.85 && !/^[RSVWXYZ]/.test(code));
  for (const candidate of named) candidate.isProposed = true;
  const best = pool.toSorted((a, b) => b.score - a.score || a.at - b.at)[0];
  if (!best) return;
  for (const candidate of pool)
    if (candidate.code === best.code || (statements.length > 0 && candidate.statement === best.statement)) candidate.isProposed = true;
}

/** "Bronchitis or pneumonia": of two diseases joined by "or" neither is established (CR-032). */
function dropEitherOr(note: Note, { candidates, seen }: Found): void {
  const named = candidates.filter(({ isProposed, code }) => isProposed && !/^[R-Z]/.test(code)).toSorted((a, b) => a.at - b.at);
  for (const [index, first] of named.entries()) {
    const second = named[index + 1];
    const [before, after] = [first.evidence[0], second?.evidence[0]];
    if (!second || !before || !after || first.code.slice(0, 3) === second.code.slice(0, 3)) continue;
    if (!/^\s+or\s+(?:(?:an?|early|mild|acute)\s+)?$/i.test(note.text.slice(before.end, after.start))) continue;
    for (const [each, span] of [
      [first, before],
      [second, after],
    ] as const) {
      each.isProposed = false;
      each.assertion = 'uncertain';
      seen.push({ mention: span.quote, span, reason: 'uncertain', trigger: 'or', codes: [each.code] });
    }
  }
}
