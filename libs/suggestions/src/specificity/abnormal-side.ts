import type { Note } from '../note.js';
import type { NoteSide } from './find-sides.js';

/** What an examiner writes of the side that is ill. */
const FINDING =
  /^(?:red|redness|injected|injection|bulging|opaque|swollen|swelling|tender|tenderness|painful|pain|positive|fullness|effusion|mass|lump|nodule|lesion|ulcer|wound|laceration|puncture|abrasion|bruise|bruising|ecchymosis|ecchymotic|fracture|erythema|erythematous|warm|warmth|decrease|decreased|limited|reduced|weak|weakness|crepitus|deformity|deformed|firm|particle|foreign|discharge|pus|purulent|perforation|perforated|retracted|cloudy|crackle|wheeze|drainage|indurated|induration|fluctuance|spur|narrowing|tear|torn|laxity|stiff|stiffness|impaired|absent|diminished)$/;
const DENIES = /^(?:no|not|without|denies|negative|neg|normal|nontender|non|absent)$/;
const EXAMINED: ReadonlySet<string> = new Set(['exam', 'results']);

const sides = new WeakMap<Note, NoteSide | null>();

/** The one side of which the examination and the films tell a finding, where they tell none of the other; null otherwise. */
export function abnormalSide(note: Note): NoteSide | null {
  const known = sides.get(note);
  if (known !== undefined) return known;
  const found = new Set<NoteSide>();
  for (const sentence of note.sentences) {
    const start = note.tokens[sentence.from]?.start ?? 0;
    if (!EXAMINED.has(note.sectionAt(start).kind)) continue;
    const end = note.tokens[sentence.to - 1]?.end ?? start;
    const words = note.words.slice(note.wordAt(start), note.wordAt(end)).map(({ word }) => word);
    const named = new Set(words.filter((word): word is NoteSide => word === 'right' || word === 'left'));
    const isIll = words.some((word, at) => FINDING.test(word) && !words.slice(Math.max(0, at - 4), at).some((each) => DENIES.test(each)));
    if (named.size === 1 && isIll) for (const side of named) found.add(side);
  }
  const answer = found.size === 1 ? ([...found][0] ?? null) : null;
  sides.set(note, answer);
  return answer;
}
