import type { Candidate } from '../candidates.js';
import type { CodingState } from './coding-state.js';
import { headingOf } from './affirmed.js';

/** Places and stages that close a code and that only the problem's own words tell: eyelid, retinal vein, level of a vertebra (CR-006). */
export function codeLidsVeinsAndVertebrae(state: CodingState): void {
  placeEyelids(state);
  stageVeinOcclusion(state);
  levelVertebra(state);
  nameDiscPain(state);
}

type Side = 'right' | 'left';

const BOTH = /\b(?:both|bilateral|bilaterally|OU|b\/l)\b/i;
const RIGHT = /\b(?:right|rt|OD|RUL|RLL)\b/i;
const LEFT = /\b(?:left|lt|OS|LUL|LLL)\b/i;
const UPPER = /\b(?:upper|RUL|LUL)\b/i;
const LOWER = /\b(?:lower|RLL|LLL)\b/i;

const sidesIn = (text: string): Side[] => {
  if (BOTH.test(text)) return ['right', 'left'];
  return [...(RIGHT.test(text) ? (['right'] as const) : []), ...(LEFT.test(text) ? (['left'] as const) : [])];
};

/** Upper or lower, right or left: each lid that the problem names is a code of its own. */
function placeEyelids(state: CodingState): void {
  for (const disease of state.allProposed(/^H0[012]/)) {
    const title = state.terms.view.find(disease.code)?.title ?? '';
    if (!disease.isProposed || !/eyelid/i.test(title)) continue;
    const text = headingOf(state, disease);
    const own = sidesIn(title);
    const sides = sidesIn(text).length > 0 ? sidesIn(text) : own;
    const codes = sides.flatMap((side) => lidCode(state, disease, side, text) ?? []);
    const [first, ...others] = codes;
    if (!first) continue;
    for (const twin of state.allProposed(/^H0[012]/))
      if (twin !== disease && codes.includes(dottedCode(twin.code))) twin.isProposed = false;
    state.recode(disease, first, 'CR-006');
    others.forEach((code, index) => state.add({ ...disease, at: disease.at + 0.1 * (index + 1) }, code, 'CR-006', 'the other eyelid'));
  }
}

const dottedCode = (code: string): string => `${code.slice(0, 3)}.${code.slice(3)}`;

function lidCode(state: CodingState, disease: Candidate, side: Side, text: string): string | null {
  const parent = state.terms.view.parent(disease.code);
  if (!parent) return null;
  const isUpper = UPPER.test(text);
  const isLower = LOWER.test(text);
  const wanted =
    isUpper && isLower
      ? new RegExp(`\\b${side} eye, upper and lower`, 'i')
      : isUpper || isLower
        ? new RegExp(`\\b${side} ${isUpper ? 'upper' : 'lower'} eyelid`, 'i')
        : new RegExp(`\\b${side} eye, unspecified eyelid`, 'i');
  const found = state.terms.view.children(parent.code).find(({ title, billable }) => billable && wanted.test(title));
  return found ? dottedCode(found.code) : null;
}

/** H34.81- and H34.83- close with edema, new vessels, or neither: what is not said is not coded. */
function stageVeinOcclusion(state: CodingState): void {
  for (const occlusion of state.allProposed(/^H348[13]\d\d$/)) {
    const statement = state.note.statements[occlusion.statement];
    const text = statement ? state.note.text.slice(statement.start, statement.blockEnd) : headingOf(state, occlusion);
    const said = (words: RegExp): boolean => {
      const at = text.search(words);
      return at >= 0 && !/\b(?:no|without|w\/o|resolved|denies)\b[^.;]{0,24}$/i.test(text.slice(0, at));
    };
    const stage = said(/\b(?:macular (?:o?edema)|CME|ME)\b/) ? '0' : said(/\bneovascular\w*|\bNVD\b|\bNVE\b|\bNVI\b/i) ? '1' : '2';
    state.recode(occlusion, `H34.${occlusion.code.slice(3, 6)}${stage}`, 'CR-007');
  }
}

const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/\bC[2-7]\b|\bcervical\b/, '2'],
  [/\bT(?:[1-9]|1[0-2])\b|\bthoracic\b/i, '4'],
  [/\bL[1-5]\b|\blumbar\b/i, '6'],
  [/\bS[1-3]\b|\bsacral\b/i, '8'],
];

/** "T12 wedge compression fracture": the level names the region of a collapsed vertebra. */
function levelVertebra(state: CodingState): void {
  for (const collapse of state.allProposed(/^M485[046]X/)) {
    const text = headingOf(state, collapse);
    const broken = isOfAccident(state) ? brokenVertebra(text) : null;
    if (broken) {
      state.recode(collapse, `${broken}${collapse.code.at(-1) ?? 'A'}`, 'I.C.13.d');
      continue;
    }
    const region = LEVELS.find(([words]) => words.test(text))?.[1];
    if (region) state.recode(collapse, `M48.5${region}X${collapse.code.at(-1) ?? 'A'}`, 'CR-006');
  }
}

const ACCIDENT =
  /\b(?:after|from|following|due to|in) (?:a |an |the |his |her )?(?:\w+ )?(?:fall|MVA|MVC|(?:car|motor vehicle|bike|ATV) (?:accident|crash|collision))\b|\b(?:he|she|patient|pt|and|who) (?:slipped and |tripped and )?fell\b|\b(?:GLF|ground[- ]level fall|mechanical fall)\b|\bfell (?:off|down|from|on|backward\w*|out|while|onto|in)\b/i;

/** Told in the story of this visit, of a bone that nobody calls thin. */
function isOfAccident(state: CodingState): boolean {
  if (state.present(/^M8[01]/)) return false;
  const found = state.find(
    ACCIDENT,
    (_match, span) =>
      ['history_of_present_illness', 'chief_complaint', 'unknown', 'assessment'].includes(span.section) &&
      !/\b(?:no|denies|without|not|prior|previous|history of|years? ago)\b[^.\n]{0,30}$/i.test(
        state.note.text.slice(Math.max(0, span.start - 40), span.start),
      ),
  );
  return found !== null;
}

/** S22.0- by pairs of vertebrae from the fifth down, S32.0- by each; a compression breaks the bone as a wedge. */
export function brokenVertebra(text: string): string | null {
  const level = /\b([TL])(\d{1,2})\b/.exec(text);
  const isLumbar = level ? level[1] === 'L' : /\blumbar\b/i.test(text);
  const number = Number(level?.[2] ?? 0);
  if (!level && !isLumbar && !/\bthoracic\b/i.test(text)) return null;
  if (number > (isLumbar ? 5 : 12)) return null;
  const place = isLumbar || number < 5 ? number : 5 + Math.floor((number - 5) / 2);
  return `${isLumbar ? 'S32' : 'S22'}.0${place}0`;
}

const BACK_PAIN = /\b(?:discogenic|axial)\b[^.;]{0,12}\bpain\b|\b(?:low(?:er)? )?back pain\b|\bLBP\b/i;
const LEG_PAIN = /\b(?:leg|lower extremity|lower limb) pain\b/i;

/** A worn lumbar disc closes with the pain that its own problem names beside it: in the back, in the leg, both or neither. */
function nameDiscPain(state: CodingState): void {
  for (const disc of state.allProposed(/^M513[67]9$/)) {
    const text = headingOf(state, disc);
    const isBack = BACK_PAIN.test(text);
    const pain = isBack && LEG_PAIN.test(text) ? '2' : LEG_PAIN.test(text) ? '1' : isBack ? '0' : '9';
    state.recode(disc, `M51.3${disc.code.charAt(4)}${pain}`, 'CR-020');
  }
}
