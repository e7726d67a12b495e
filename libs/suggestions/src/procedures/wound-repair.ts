import type { Note } from '../note.js';
import type { ProcedureSuggestion } from '../suggestion-types.js';

const CLOSED =
  /\b(?:\d\s?x\s?\d-0\b|\d-0 (?:nylon|prolene|ethilon|vicryl|gut|monocryl)|(?:sutures?|stitches|staples) placed|sutured|stapled|dermabond|tissue adhesive|(?:simple|layered|intermediate) (?:repair|closure)|closed with|repaired with)/i;
const LENGTH =
  /\b(\d{1,2}(?:\.\d)?)\s?cm\b[^.\n]{0,24}\b(?:lac(?:eration)?|wound|closure)|\b(?:lac(?:eration)?|wound|closure)\b[^.\n]{0,24}?\b(\d{1,2}(?:\.\d)?)\s?cm\b/i;
const LAYERED = /\b(?:layered|intermediate|deep sutures|in layers|two[- ]layer)\b/i;
const FACE = /\b(?:face|facial|cheek|forehead|chin|lips?|nose|eyelids?|eyebrow|ears?|helix|antihelix)\b/i;
const HAND_OR_FOOT = /\b(?:hands?|fingers?|thumbs?|foot|feet|toes?|neck)\b/i;

type Step = readonly [limit: number, code: string];
const SIMPLE: readonly Step[] = [
  [2.5, '12001'],
  [7.5, '12002'],
  [12.5, '12004'],
];
const SIMPLE_FACE: readonly Step[] = [
  [2.5, '12011'],
  [5, '12013'],
  [7.5, '12014'],
];
const LAYERED_BODY: readonly Step[] = [
  [2.5, '12031'],
  [7.5, '12032'],
];
const LAYERED_HAND: readonly Step[] = [
  [2.5, '12041'],
  [7.5, '12042'],
];
const LAYERED_FACE: readonly Step[] = [
  [2.5, '12051'],
  [5, '12052'],
];

/** Closure of a wound by its length, depth and place; the note must say both the length and that it was closed. */
export function findRepair(note: Note): ProcedureSuggestion[] {
  const closed = CLOSED.exec(note.text);
  const length = LENGTH.exec(note.text);
  if (
    !closed ||
    !length ||
    /\b(?:previously|elsewhere|last week|on \d{1,2}\/\d{1,2})\b/i.test(note.text.slice(closed.index, closed.index + 60))
  )
    return [];
  const span = note.spanOf(length.index, length.index + length[0].length);
  if (/\b(?:removal|recheck|re-check)\b/i.test(note.text.slice(0, 300)) || span.section === 'past_medical_history') return [];
  const isLayered = LAYERED.test(note.text);
  const around = note.text.slice(Math.max(0, length.index - 80), length.index + 120);
  const isFace = FACE.test(around);
  const table = isLayered
    ? isFace
      ? LAYERED_FACE
      : HAND_OR_FOOT.test(around)
        ? LAYERED_HAND
        : LAYERED_BODY
    : isFace
      ? SIMPLE_FACE
      : SIMPLE;
  const centimetres = Number(length[1] ?? length[2] ?? '0');
  const code = table.find(([limit]) => centimetres <= limit)?.[1];
  if (!code) return [];
  return [
    {
      code,
      label: `closure of a wound, ${isLayered ? 'in layers' : 'simple'}, ${centimetres} cm`,
      units: 1,
      modifiers: [],
      confidence: 0.6,
      evidence: [span, note.spanOf(closed.index, closed.index + closed[0].length)],
      supports: [`The note gives ${centimetres} cm and says how it was closed.`],
      wouldNotSupport: [],
    },
  ];
}
