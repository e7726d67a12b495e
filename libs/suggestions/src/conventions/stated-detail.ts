import type { Candidate } from '../candidates.js';
import { headingOf } from './affirmed.js';
import type { CodingState } from './coding-state.js';

/** Detail that one problem line states in its own shorthand: skin sites, ulcer and glaucoma stages, disc levels, angina type (CR-006, CR-020). */
export function codeStatedDetail(state: CodingState): void {
  placeSkinLesions(state);
  stagePressureUlcers(state);
  stageGlaucoma(state);
  stageMacula(state);
  combineDiscs(state);
  combineSinuses(state);
  nameAllergens(state);
  gradeHemorrhoids(state);
  typeAngina(state);
  countRibs(state);
  placeOsteopenia(state);
}

/** The problem and what follows it on the same line. */
function lineOf(state: CodingState, candidate: Candidate): string {
  const statement = state.note.statements[candidate.statement];
  return statement ? (state.note.text.slice(statement.start, statement.start + 200).split('\n')[0] ?? '') : headingOf(state, candidate);
}

const RIGHT = /\b(?:right|R|Rt|RT|OD|RUE|RLE)\b/;
const LEFT = /\b(?:left|L|Lt|LT|OS|LUE|LLE)\b/;
const sideDigit = (text: string): string => {
  const plain = text.replace(/\b(Right|Left|RIGHT|LEFT)\b/g, (word) => word.toLowerCase());
  const isRight = RIGHT.test(plain);
  const isLeft = LEFT.test(plain);
  return isRight === isLeft ? '0' : isRight ? '1' : '2';
};

/** The fourth character is the region in C43, C44, D03, D04, D22 and D23 alike. */
const SKIN_REGIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:vermilion|lip)\b/i, '0'],
  [/\b(?:eyelids?|canth\w+|lids?)\b/i, '1'],
  [/\b(?:ears?|helix|antihelix|tragus|earlobe|pinna|auric\w+|concha)\b/i, '2'],
  [/\b(?:nose|nasal|ala|cheeks?|foreheads?|temples?|chin|face|facial|brow|eyebrow|jaw\w*|preauricular|malar)\b/i, '3'],
  [/\b(?:scalp|neck|vertex|nape|occip\w+)\b/i, '4'],
  [/\b(?:back|chest|abdomen|trunk|flank|breasts?|buttocks?|groin|axilla\w*|sternum|scapula\w*|periumbilical|perianal|torso)\b/i, '5'],
  [/\b(?:shoulders?|arms?|forearms?|elbows?|wrists?|hands?|fingers?|thumbs?|deltoid|RUE|LUE)\b/i, '6'],
  [/\b(?:hips?|thighs?|legs?|knees?|calf|calves|shins?|ankles?|foot|feet|toes?|heels?|soles?|plantar|pretibial|RLE|LLE)\b/i, '7'],
];

const IN_SITU = /\bin[- ]situ\b|\bbowen/i;

function placeSkinLesions(state: CodingState): void {
  for (const lesion of state.allProposed(/^C44/)) if (IN_SITU.test(headingOf(state, lesion))) state.recode(lesion, 'D04.9', 'CR-007');
  for (const lesion of state.allProposed(/^(?:C43|C44|D03|D04|D22|D23)/)) {
    const isUnplaced = /^(?:C439|C449|D039|D049|D229|D239)/.test(lesion.code);
    if (!isUnplaced) continue;
    const code = skinCode(lesion.code, headingOf(state, lesion));
    if (code) state.recode(lesion, code, 'CR-006');
  }
}

/** "C4491" with "left cheek" is C44.319: cell type and side keep their places after the region. */
export function skinCode(code: string, text: string): string | null {
  const place = text.replace(/\bskin\b/gi, ' ');
  const region = SKIN_REGIONS.find(([words]) => words.test(place))?.[1];
  if (!region) return null;
  const category = code.slice(0, 3);
  const side = sideDigit(text);
  if (category === 'C44') {
    const cell = /^C449/.test(code) ? (code[4] ?? '0') : '0';
    if (region === '0' || region === '4') return `C44.${region}${cell}`;
    if (region === '1') return `C44.1${cell}${side === '0' ? '1' : side === '1' ? '2' : '9'}${side === '0' ? '' : lidDigit(text)}`;
    if (region === '3') return `C44.3${cell}${/\b(?:nose|nasal|ala)\b/i.test(text) ? '1' : '9'}`;
    if (region === '5') return `C44.5${cell}${/\bbreast/i.test(text) ? '1' : /\bperianal|anal\b/i.test(text) ? '0' : '9'}`;
    return `C44.${region}${cell}${side === '0' ? '1' : side === '1' ? '2' : '9'}`;
  }
  const isInSituOrMelanoma = category === 'C43' || category === 'D03';
  if (region === '0' || region === '4') return `${category}.${region}`;
  if (region === '1') return `${category}.1${side}${side === '0' ? '' : lidDigit(text)}`;
  if (region === '3')
    return isInSituOrMelanoma ? `${category}.3${category === 'C43' && /\b(?:nose|nasal|ala)\b/i.test(text) ? '1' : '9'}` : `${category}.39`;
  if (region === '5') return isInSituOrMelanoma ? `${category}.5${/\bbreast/i.test(text) ? '2' : '9'}` : `${category}.5`;
  return `${category}.${region}${side}`;
}

const lidDigit = (text: string): string => (/\bupper\b/i.test(text) ? '1' : /\blower\b/i.test(text) ? '2' : '');

const ULCER_STAGES: readonly (readonly [RegExp, string])[] = [
  [/\bunstage?able\b/i, '0'],
  [/\b(?:deep tissue|DTI|DTPI)\b/i, '6'],
  [/\bstage\s*(?:4|IV)\b/i, '4'],
  [/\bstage\s*(?:3|III)\b/i, '3'],
  [/\bstage\s*(?:2|II)\b/i, '2'],
  [/\bstage\s*(?:1|I)\b/i, '1'],
];

/** The last character of L89 is the stage; nurses may stage, the problem line says it. */
function stagePressureUlcers(state: CodingState): void {
  for (const ulcer of state.allProposed(/^L89/)) {
    const stage = ULCER_STAGES.find(([words]) => words.test(headingOf(state, ulcer)))?.[1];
    const code = stage ? `${ulcer.code.slice(0, 3)}.${ulcer.code.slice(3, -1)}${stage}` : '';
    if (code !== '' && state.exists(code.replace('.', ''))) state.recode(ulcer, code, 'CR-007');
  }
}

const GLAUCOMA_STAGES: Readonly<Record<string, string>> = { mild: '1', moderate: '2', severe: '3', advanced: '3', indeterminate: '4' };
const STAGE_AND_EYE =
  /\b(mild|moderate|severe|advanced|indeterminate)\b(?:[- ]stage)?[^,;.]{0,14}?\b(OD|OS|OU|right|left|both|bilateral|R|L)\b|\b(OD|OS|OU|right|left|both|bilateral|R|L)\b[^,;.]{0,12}?\b(mild|moderate|severe|advanced|indeterminate)\b/gi;
const EYES: Readonly<Record<string, string>> = {
  od: '1',
  right: '1',
  r: '1',
  os: '2',
  left: '2',
  l: '2',
  ou: '3',
  both: '3',
  bilateral: '3',
};

/** Glaucoma is staged per eye: two eyes in different stages are two codes. */
function stageGlaucoma(state: CodingState): void {
  for (const glaucoma of state.allProposed(/^H40(?:1[0-4]|2[0-4]|3|4|5|6)/)) {
    const stem = glaucomaStem(glaucoma.code);
    const pairs = [...lineOf(state, glaucoma).matchAll(STAGE_AND_EYE)].map((match) => ({
      stage: GLAUCOMA_STAGES[(match[1] ?? match[4] ?? '').toLowerCase()] ?? '0',
      eye: EYES[(match[2] ?? match[3] ?? '').toLowerCase()] ?? '9',
    }));
    const byEye = new Map(pairs.map(({ eye, stage }) => [eye, stage]));
    const codes = [...byEye].map(([eye, stage]) => `${stem}${eye}${stage}`).filter((code) => state.exists(code));
    const [first, ...others] = codes;
    if (!first) continue;
    state.recode(glaucoma, `${first.slice(0, 3)}.${first.slice(3)}`, 'CR-006');
    others.forEach((code, index) =>
      state.add(
        { ...glaucoma, at: glaucoma.at + 0.1 * (index + 1) },
        `${code.slice(0, 3)}.${code.slice(3)}`,
        'CR-006',
        'the other eye in its own stage',
      ),
    );
  }
}

const MACULA_STAGES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^H3532/, /\binactive (?:CNV|choroidal)|\bregress/i, '2'],
  [/^H3532/, /\bactive (?:CNV|choroidal)|\bactive\b/i, '1'],
  [/^H3532/, /\bscar/i, '3'],
  [/^H3531/, /\bearly\b/i, '1'],
  [/^H3531/, /\bintermediate\b/i, '2'],
  [/^H3531/, /\b(?:advanced|geographic)\b[^.;]{0,40}\b(?:with|involving) (?:subfoveal|fovea\w*)/i, '4'],
  [/^H3531/, /\b(?:advanced|geographic)\b/i, '3'],
];

/** Macular degeneration closes with its stage. */
function stageMacula(state: CodingState): void {
  for (const macula of state.allProposed(/^H353[12].0$/)) {
    const text = headingOf(state, macula);
    const stage = MACULA_STAGES.find(([code, words]) => code.test(macula.code) && words.test(text))?.[2];
    if (stage) state.recode(macula, `H35.${macula.code.slice(3, -1)}${stage}`, 'CR-007');
  }
}

/** Without eye and stage, which close the code. */
const glaucomaStem = (code: string): string => (code.length === 7 ? code.slice(0, 5) : code.slice(0, -1));

/** A displaced disc with radiculopathy is one code by region (CR-020). */
function combineDiscs(state: CodingState): void {
  for (const disc of state.allProposed(/^M5[01]2|^M519/)) {
    const root = state
      .allProposed(disc.code.startsWith('M50') ? /^M541/ : /^M54[13]/)
      .find((each) => each.statement === disc.statement || Math.abs(each.at - disc.at) < 120);
    if (!root) continue;
    const heading = headingOf(state, disc);
    const region = disc.code.startsWith('M50')
      ? disc.code.slice(4)
      : (discRegion(heading) ?? discRegion(discFinding(state)) ?? disc.code[4] ?? '6');
    const code = disc.code.startsWith('M50') ? `M50.1${region}` : `M51.1${region}`;
    if (!state.exists(code.replace('.', ''))) continue;
    state.recode(disc, code, 'CR-020');
    state.drop(root, 'replaced_by_combination', `part of ${code} (CR-020)`);
  }
}

const DISC_FINDING =
  /[^.\n]{0,80}\b(?:extru\w+|protru\w+|herniat\w+|bulg\w+)\b[^.\n]{0,60}\b[LT]\d{1,2}\s?[-/]\s?[LTS]?\d|\b[LT]\d{1,2}\s?[-/]\s?[LTS]?\d\b[^.\n]{0,60}\b(?:extru\w+|protru\w+|herniat\w+|bulg\w+)/i;

/** The level may stand only where the films are told. */
const discFinding = (state: CodingState): string => state.find(DISC_FINDING)?.span.quote ?? '';

function discRegion(text: string): string | null {
  if (/\bL5\s?[-/]?\s?S1\b|lumbosacral/i.test(text)) return '7';
  if (/\bL[1-4]\s?[-/]\s?L?[2-5]\b|\blumbar\b/i.test(text)) return '6';
  return /\bT1?\d\s?[-/]\s?T?1?\d\b|\bthoracic\b/i.test(text) ? '4' : null;
}

const SINUSES = [/\bmaxillar\w*/i, /\bethmoid\w*/i, /\bfrontal/i, /\bsphenoid\w*/i];

/** Several sinuses, but not all, are "other" sinusitis; all of them pansinusitis. */
function combineSinuses(state: CodingState): void {
  for (const sinusitis of state.allProposed(/^J(?:01|32)/)) {
    const text = headingOf(state, sinusitis);
    const count = SINUSES.filter((words) => words.test(text)).length;
    if (count < 2) continue;
    const isAcute = sinusitis.code.startsWith('J01');
    const code = count > 3 ? (isAcute ? 'J01.40' : 'J32.4') : isAcute ? 'J01.80' : 'J32.8';
    state.recode(sinusitis, code, 'CR-020');
    for (const other of state.allProposed(isAcute ? /^J01/ : /^J32/))
      if (other !== sinusitis) state.drop(other, 'replaced_by_combination', `part of ${code} (CR-020)`);
  }
}

const ALLERGENS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pollens?|ragweed|grass|tree|weed|hay fever)\b/i, 'J30.1'],
  [/\b(?:cats?|dogs?|dander|animals?|pets?)\b/i, 'J30.81'],
  [/\b(?:dust|mites?|molds?|cockroach\w*|perennial)\b/i, 'J30.89'],
];
const CAUSED = /\b(?:due to|d\/t|from|caused by|triggered by|to|2\/2|secondary to)\b/i;

/** "Rhinitis due to pollen; due to cat dander" are as many codes as causes. */
function nameAllergens(state: CodingState): void {
  const rhinitis = state.proposed(/^J30/);
  const statement = rhinitis ? state.note.statements[rhinitis.statement] : undefined;
  if (!rhinitis || !statement) return;
  const line = state.note.text.slice(statement.start, statement.start + 160).split(/\.\s|\n/)[0] ?? '';
  if (!CAUSED.test(line)) return;
  const found = ALLERGENS.flatMap(([words, code]) => {
    const match = words.exec(line);
    return match ? [{ code, start: statement.start + match.index, end: statement.start + match.index + match[0].length }] : [];
  });
  const [first, ...others] = found;
  if (!first) return;
  state.recode(rhinitis, first.code, 'CR-020');
  for (const each of state.allProposed(/^J30[29]/))
    if (each !== rhinitis) state.drop(each, 'replaced_by_combination', `${first.code} names the cause (CR-007)`);
  others.forEach((other, index) =>
    state.add(
      { ...rhinitis, at: rhinitis.at + 0.1 * (index + 1), evidence: [...rhinitis.evidence, state.note.spanOf(other.start, other.end)] },
      other.code,
      'CR-020',
      'a further cause is named',
    ),
  );
}

const GRADES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:grade|degree|stage)\s*(?:4|IV)\b|\b(?:4th|fourth)[- ](?:degree|grade)/i, 'K64.3'],
  [/\b(?:grade|degree|stage)\s*(?:3|III)\b|\b(?:3rd|third)[- ](?:degree|grade)/i, 'K64.2'],
  [/\b(?:grade|degree|stage)\s*(?:2|II)\b|\b(?:2nd|second)[- ](?:degree|grade)/i, 'K64.1'],
  [/\b(?:grade|degree|stage)\s*(?:1|I)\b|\b(?:1st|first)[- ](?:degree|grade)/i, 'K64.0'],
];

function gradeHemorrhoids(state: CodingState): void {
  for (const hemorrhoids of state.allProposed(/^K64[89]/)) {
    const code = GRADES.find(([words]) => words.test(headingOf(state, hemorrhoids)))?.[1];
    if (code) state.recode(hemorrhoids, code, 'CR-007');
  }
}

/** "Rib fractures", "two ribs": several ribs of one side are S22.4-, not one (S22.3-). */
function countRibs(state: CodingState): void {
  for (const rib of state.allProposed(/^S223/)) {
    const statement = state.note.statements[rib.statement];
    const text = statement ? state.note.text.slice(statement.start, statement.blockEnd) : '';
    if (/\b(?:ribs|rib (?:fractures|fxs))\b/i.test(text)) state.recode(rib, `S22.4${rib.code.slice(4)}`, 'CR-007');
  }
}

/** Angina with coronary disease by its kind: unstable, with spasm, refractory, other and stable. */
function typeAngina(state: CodingState): void {
  for (const disease of state.allProposed(/^I25119/)) {
    const text = headingOf(state, disease);
    if (/\bunstable\b|\baccelerat|\bcrescendo/i.test(text)) state.recode(disease, 'I25.110', 'CR-021');
    else if (/\brefractory\b/i.test(text)) state.recode(disease, 'I25.112', 'CR-021');
    else if (/\bspasm|prinzmetal|variant/i.test(text)) state.recode(disease, 'I25.111', 'CR-021');
    else if (/\bstable\b|\bexertional\b|\bof effort\b/i.test(text)) state.recode(disease, 'I25.118', 'CR-021');
  }
}

/** M85.8-: spine is "other site", spine and hip are several. */
function placeOsteopenia(state: CodingState): void {
  for (const bone of state.allProposed(/^M8580$/)) {
    const text = headingOf(state, bone);
    const isSpine = /\b(?:spine|lumbar|vertebra\w*|L-spine)\b/i.test(text);
    const isHip = /\b(?:hips?|femoral neck|femur)\b/i.test(text);
    if ((isSpine && isHip) || /\bmultiple sites\b/i.test(text)) state.recode(bone, 'M85.89', 'CR-006');
    else if (isSpine) state.recode(bone, 'M85.88', 'CR-006');
    else if (isHip) state.recode(bone, `M85.85${sideDigit(text) === '0' ? '9' : sideDigit(text)}`, 'CR-006');
  }
}
