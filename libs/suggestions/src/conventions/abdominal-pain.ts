import type { SectionKind } from '../suggestion-types.js';
import { isAffirmedAt } from './affirmed.js';
import type { CodingState } from './coding-state.js';

/** words of the place | R10 code */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:right lower quadrant|RLQ)\b/gi, 'R10.31'],
  [/\b(?:left lower quadrant|LLQ)\b/gi, 'R10.32'],
  [/\b(?:right upper quadrant|RUQ)\b/gi, 'R10.11'],
  [/\b(?:left upper quadrant|LUQ)\b/gi, 'R10.12'],
  [/\bepigastri(?:c|um)\b/gi, 'R10.13'],
  [/\b(?:peri-?umbilical|around (?:the |her |his )?(?:belly button|navel|umbilicus))\b/gi, 'R10.33'],
  [/\bsupra-?pubic\b/gi, 'R10.24'],
];
const HURTS = /\b(?:pain\w*|ache\w*|aching|cramp\w*|discomfort|tender\w*|burning|hurts?|ttp)\b/i;
const EVERYWHERE = /\b(?:diffuse(?:ly)?|generalized|all over|whole (?:abdomen|belly)|migrat\w+)\b/i;
const STORY: ReadonlySet<SectionKind> = new Set(['history_of_present_illness', 'chief_complaint', 'unknown']);
const EXAM: ReadonlySet<SectionKind> = new Set(['exam']);

/** "Abdominal pain." in the assessment takes the one place where the story, or else the examination, says that it hurts (CR-007). */
export function placeAbdominalPain(state: CodingState): void {
  const pain = state.proposed(/^R10(?:9|[13]0)$/);
  if (!pain) return;
  const places = placesIn(state, STORY);
  const found = places.length > 0 ? places : placesIn(state, EXAM);
  const [place] = found;
  if (!place || found.some(({ code }) => code !== place.code)) return;
  state.recode(pain, place.code, 'CR-007');
  pain.evidence = [...pain.evidence, state.note.spanOf(place.start, place.end)];
}

type Place = { code: string; start: number; end: number };

function placesIn(state: CodingState, sections: ReadonlySet<SectionKind>): Place[] {
  const { note } = state;
  return PLACES.flatMap(([words, code]) =>
    [...note.text.matchAll(words)].flatMap((match): Place[] => {
      const start = match.index;
      const end = start + match[0].length;
      if (!sections.has(note.sectionAt(start).kind) || !isAffirmedAt(state, start, end)) return [];
      const sentence = `${
        note.text
          .slice(Math.max(0, start - 120), start)
          .split(/[.\n]/)
          .pop() ?? ''
      }${note.text.slice(start, end + 80).split(/[.\n]/)[0] ?? ''}`;
      return HURTS.test(sentence) && !EVERYWHERE.test(sentence) ? [{ code, start, end }] : [];
    }),
  );
}
