import { type Candidate, fact } from '../candidates.js';
import type { Found } from '../find-candidates.js';
import type { Note } from '../note.js';

const TEST =
  '(?:x-?rays?|radiographs?|films?|imaging|MRI|CT|ultrasound|sonogram|echocardiogram|EMG|biopsy|pathology|cultures?|labs?|endoscopy|EGD|colonoscopy|scan|studies|studys?)';
const SHOWS = '(?:reveal|show|demonstrat|confirm|document|prov)';
const CONFIRMS = new RegExp(
  `\\b${TEST}\\b[^.;\\n]{0,60}\\b${SHOWS}(?:s|ed|ing|en|e|es|ated?|ates)?\\b|\\b(?:confirmed|proven) (?:by|on)\\b`,
  'i',
);

/**
 * "Foot pain, consistent with a fracture" names the fracture as doubtful; where the plan then says that the films showed it, the provider
 * has established it, and the outpatient rule on uncertain diagnoses (IV.H) no longer holds it back.
 */
export function proposeConfirmed(note: Note, { candidates, seen }: Found): void {
  for (const doubt of seen) {
    if (doubt.reason !== 'uncertain' || doubt.span.section !== 'assessment') continue;
    const number = note.statements.findIndex(
      ({ kind, start, end }) => kind === 'heading' && doubt.span.start >= start && doubt.span.end <= end,
    );
    if (number < 0) continue;
    for (const each of candidates)
      if (!each.isProposed && doubt.codes.some((code) => code.slice(0, 3) === each.node.slice(0, 3)) && isEstablished(note, each))
        propose(each, number, doubt.span.start);
  }
}

function isEstablished(note: Note, { assertion, section, at }: Candidate): boolean {
  if (assertion !== 'present' || (section !== 'plan' && section !== 'assessment')) return false;
  const sentence = note.sentenceOfToken(note.words[note.wordAt(at)]?.from ?? 0);
  if (!sentence) return false;
  const start = note.tokens[sentence.from]?.start ?? 0;
  return CONFIRMS.test(note.text.slice(start, at));
}

function propose(candidate: Candidate, number: number, at: number): void {
  candidate.isProposed = true;
  candidate.statement = number;
  candidate.at = at;
  candidate.ingredients = [...candidate.ingredients, fact('+', 'the plan says that a test showed it', 0.4)];
}
