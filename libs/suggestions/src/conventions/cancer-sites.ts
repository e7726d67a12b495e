import type { Candidate } from '../candidates.js';
import type { CodingState } from './coding-state.js';
import { affirmedHeadingOf, headingOf } from './affirmed.js';

/** Where a cancer is and where it went to, as its own line says in other words than the neoplasm table. */
export function codeCancerSites(state: CodingState): void {
  placeSquamousCancer(state);
  addFurtherSpread(state);
  addBreastOfReceptors(state);
}

/** Squamous cells line more than the skin: words of the site | its code. */
const MUCOSA: readonly (readonly [RegExp, string])[] = [
  [/\bfloor of (?:the )?mouth\b/i, 'C04.9'],
  [/\bbase of (?:the )?tongue\b/i, 'C01'],
  [/\btongue\b/i, 'C02.9'],
  [/\bretromolar\b/i, 'C06.2'],
  [/\bbuccal\b/i, 'C06.0'],
  [/\b(?:gums?|gingiva\w*|alveolar ridge)\b/i, 'C03.9'],
  [/\bpalate\b/i, 'C05.9'],
  [/\b(?:oral cavity|mouth|oral mucosa)\b/i, 'C06.9'],
  [/\btonsil\w*\b/i, 'C09.9'],
  [/\bnasopharyn\w+/i, 'C11.9'],
  [/\bhypopharyn\w+/i, 'C13.9'],
  [/\boropharyn\w+/i, 'C10.9'],
  [/\bglotti[cs]\b|\bvocal (?:cords?|folds?)\b/i, 'C32.0'],
  [/\bsupraglott\w+/i, 'C32.1'],
  [/\blaryn\w+/i, 'C32.9'],
  [/\besophag\w+/i, 'C15.9'],
  [/\bcervix\b|\bcervical\b/i, 'C53.9'],
  [/\banal canal\b/i, 'C21.1'],
  [/\ban(?:us|al)\b/i, 'C21.0'],
  [/\bvulva\w*/i, 'C51.9'],
  [/\bvagina\w*/i, 'C52'],
  [/\bpen(?:is|ile)\b/i, 'C60.9'],
  [/\bhead and neck\b|\bH&N\b/i, 'C76.0'],
];
/** "Skin of the neck", "scalp": these stay on the skin. */
const ON_SKIN = /\bskin\b|\bcutaneous\b|\bMohs\b/i;

function placeSquamousCancer(state: CodingState): void {
  for (const cancer of state.allProposed(/^C44.*2\d?$|^C4492/)) {
    const text = affirmedHeadingOf(state, cancer);
    const site = ON_SKIN.test(text) ? undefined : MUCOSA.find(([words]) => words.test(text));
    if (!site) continue;
    for (const twin of state.allProposed(new RegExp(`^${site[1].slice(0, 3)}`)))
      state.drop(twin, 'replaced_by_combination', `named as ${site[1]} (CR-007)`);
    state.recode(cancer, site[1], 'CR-007');
  }
}

const SITES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bones?|osseous|spine|vertebra\w*|ribs?)\b/i, 'C79.51'],
  [/\b(?:liver|hepatic)\b/i, 'C78.7'],
  [/\bbrain\b/i, 'C79.31'],
  [/\b(?:lungs?|pulmonary)\b/i, 'C78.00'],
  [/\bpleura\w*\b/i, 'C78.2'],
  [/\b(?:peritone\w+|omentum|omental)\b/i, 'C78.6'],
  [/\badrenals?\b/i, 'C79.70'],
];
const LISTED_AFTER = /\b(?:met(?:astatic|astas[ei]s|s)?|spread)\b[^.;\n(]{0,40}?\b(?:to|in|of|involving)\s+(?:the )?([^.;\n(]{3,60})/i;
const LISTED_BEFORE = /\b((?:[a-z]+(?:,\s*|\s+and\s+|\s*\/\s*|\s*&\s*|,\s*and\s+)){1,4}[a-z]+)\s+(?:mets\b|metastas[ei]s\b)/i;

/** Behind a place the line may go on to examinations and treatments of others. */
const NO_PLACE =
  /\b(?:scans?|biops\w*|imaging|MRI|CT|PET|x-?rays?|normal|clear|pending|neg\w*|no|not|without|w\/o|on|started|continu\w*|chemo\w*|s\/p|per|plan|follow\w*|seen|mother|father)\b/i;

/** "Metastatic to liver and bone", "lung and liver mets": each place of the spread has its code (I.C.2). */
function addFurtherSpread(state: CodingState): void {
  const spread = state.proposed(/^C7[789]/);
  if (!spread) return;
  const text = affirmedHeadingOf(state, spread);
  const list = LISTED_AFTER.exec(text)?.[1] ?? LISTED_BEFORE.exec(text)?.[1];
  if (list === undefined) return;
  const places = list.split(/,|\/|&|\band\b|\+/i);
  const end = places.findIndex((place) => NO_PLACE.test(place));
  const told = places.slice(0, end < 0 ? places.length : end).join(',');
  const named = SITES.filter(([words]) => words.test(told)).map(([, code]) => code);
  if (named.length < 2) return;
  named.forEach((code, index) => {
    if (state.proposed(new RegExp(`^${code.replace('.', '').slice(0, 4)}`))) return;
    state.add({ ...spread, at: spread.at + 0.05 * (index + 1) }, code, 'I.C.2', 'named among the places of the spread');
  });
  if (named.includes('C79.51'))
    for (const primary of state.allProposed(/^C41/))
      if (primary.statement === spread.statement)
        state.drop(primary, 'replaced_by_combination', 'the bone is a place of the spread (I.C.2)');
}

/** "Triple negative breast cancer" is read as its receptors; the cancer itself comes first (Z17: code first). */
function addBreastOfReceptors(state: CodingState): void {
  const receptors: Candidate | undefined = state.proposed(/^Z17/);
  if (!receptors || state.proposed(/^C50|^Z853/)) return;
  const text = headingOf(state, receptors);
  if (!/\bbreast\b/i.test(text)) return;
  const isRight = /\b(?:right|R)\b/.test(text);
  const side = isRight === /\b(?:left|L)\b/.test(text) ? '9' : isRight ? '1' : '2';
  state.add(
    { ...receptors, at: receptors.at - 0.1 },
    `C50.9${state.note.encounter.sex === 'M' ? '2' : '1'}${side}`,
    'CR-013',
    'the cancer is named with its receptors',
  );
}
