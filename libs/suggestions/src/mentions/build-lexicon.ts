import type { CodeBookView, CodeEntry, IndexEntry } from '@chartwright/terminology';
import { abbreviations } from '../vocabulary/abbreviations.js';
import { ambiguousAbbreviations } from '../vocabulary/ambiguous-abbreviations.js';
import { MEDICAL_CONDITIONS } from '../vocabulary/conditions-medical.js';
import { EYE_EAR_AND_SKIN_CONDITIONS } from '../vocabulary/conditions-eye-ear-skin.js';
import { EVERYDAY_CONDITIONS } from '../vocabulary/conditions-everyday.js';
import { GLAND_AND_GUT_CONDITIONS } from '../vocabulary/conditions-glands-and-gut.js';
import { INNER_ORGAN_CONDITIONS } from '../vocabulary/conditions-inner-organs.js';
import { FINDING_AND_FACTOR_CONDITIONS } from '../vocabulary/conditions-findings-and-factors.js';
import { INJURY_CONDITIONS } from '../vocabulary/conditions-injuries.js';
import { JOINT_CONDITIONS } from '../vocabulary/conditions-joint-sites.js';
import { MUSCULOSKELETAL_CONDITIONS } from '../vocabulary/conditions-musculoskeletal.js';
import { NERVE_AND_MIND_CONDITIONS } from '../vocabulary/conditions-nerves-and-mind.js';
import { ORGAN_CONDITIONS } from '../vocabulary/conditions-organs.js';
import { TERSE_CONDITIONS } from '../vocabulary/conditions-terse.js';
import { TUMOR_AND_ENCOUNTER_CONDITIONS } from '../vocabulary/conditions-tumors-and-encounters.js';
import { PREVENTION_CONDITIONS } from '../vocabulary/conditions-prevention.js';
import { WOMEN_AND_CHILDREN_CONDITIONS } from '../vocabulary/conditions-women-and-children.js';
import { WRITTEN_CONDITIONS } from '../vocabulary/conditions-written.js';
import { FILLER_WORDS, GENERIC_WORDS } from '../vocabulary/filler-words.js';
import { BODY_PARTS } from '../vocabulary/body-parts.js';
import { Lexicon } from './lexicon.js';
import { type PhraseWords, phraseWords } from './phrase-words.js';

const undotted = (code: string): string => code.replace('.', '');

export function buildLexicon(view: CodeBookView): Lexicon {
  const lexicon = new Lexicon();
  addCurated(lexicon, view);
  addTitles(lexicon, view);
  addIndex(lexicon, view);
  addNeoplasms(lexicon, view);
  lexicon.finish();
  return lexicon;
}

export function curatedRows(): { code: string; phrase: string }[] {
  const rows = [
    INNER_ORGAN_CONDITIONS,
    GLAND_AND_GUT_CONDITIONS,
    EVERYDAY_CONDITIONS,
    FINDING_AND_FACTOR_CONDITIONS,
    WOMEN_AND_CHILDREN_CONDITIONS,
    PREVENTION_CONDITIONS,
    TERSE_CONDITIONS,
    WRITTEN_CONDITIONS,
    MEDICAL_CONDITIONS,
    ORGAN_CONDITIONS,
    EYE_EAR_AND_SKIN_CONDITIONS,
    JOINT_CONDITIONS,
    INJURY_CONDITIONS,
    MUSCULOSKELETAL_CONDITIONS,
    NERVE_AND_MIND_CONDITIONS,
    TUMOR_AND_ENCOUNTER_CONDITIONS,
  ].flatMap((table) => table.trim().split('\n'));
  const conditions = rows.flatMap((row) => {
    const [code = '', phrases = ''] = row.split(' | ');
    return phrases.split(';').map((phrase) => ({ code: code.trim(), phrase: phrase.trim() }));
  });
  const short = [...abbreviations, ...ambiguousAbbreviations].flatMap(({ code, meaning }) => (code ? [{ code, phrase: meaning }] : []));
  return [...conditions, ...short];
}

function addCurated(lexicon: Lexicon, view: CodeBookView): void {
  const taken = new Set<string>();
  const spellings = new Set<string>();
  const rows = curatedRows().map((row) => ({ ...row, words: phraseWords(row.phrase) }));
  const isWhole = ({ words }: (typeof rows)[number]): boolean =>
    words.forbidden.length === 0 && !words.required.some((word) => FILLER_WORDS.has(word) && !JOINING.has(word));
  // "Migraine" is a migraine, before "migraine without aura" lends it its code.
  for (const { code, words } of [...rows.filter(isWhole), ...rows.filter((row) => !isWhole(row))]) {
    const key = [...new Set(words.required)]
      .filter((word) => !FILLER_WORDS.has(word))
      .toSorted()
      .join(' ');
    for (const word of words.required) spellings.add(word);
    if (taken.has(key) || !view.find(code)) continue;
    taken.add(key);
    lexicon.add({
      code: aboveSides(view, undotted(code)),
      source: 'curated',
      required: words.required.concat(words.optional),
      isResidual: false,
    });
  }
  lexicon.setSpelling(spellings);
}

/** Words without which a phrase says the same. */
const JOINING = new Set('of in on at by for to from with and or the'.split(' '));

/** The leaf of the unspecified side stands for the concept: which side it is, the note says. */
function aboveSides(view: CodeBookView, code: string): string {
  const entry = view.find(code);
  const parent =
    entry?.billable &&
    /\bunspecified (?:eye|ear|side|shoulder|elbow|wrist|hand|hip|knee|ankle|foot|leg|arm|limb|upper limb|lower limb|finger|thumb)\b/i.test(
      entry.title,
    )
      ? view.parent(code)
      : null;
  const isOnlySides = parent !== null && view.lateralitySiblings(code).length + 1 >= view.children(parent.code).length;
  return isOnlySides && parent ? parent.code : code;
}

/** A few codes of seven signs have no list of characters: their last sign is a kind of its own (K63.821-, J34.820-). */
const isSeventhCharacterCode = (view: CodeBookView, entry: CodeEntry, parent: CodeEntry | null): boolean =>
  entry.code.length === 7 && parent !== null && entry.title.startsWith(`${parent.title}, `) && view.sevenCharacters(parent.code).length > 0;

const SIDES = /\b(?:right|left|bilateral)\b/i;
const SIDES_EVERYWHERE =
  /\b(?:right|left|bilateral|unspecified)\s+(?:ear|eye|side)s?\b|\b(?:right|left|bilateral|unspecified|unilateral)\b/gi;

/** The ear of an injury is its site; the ear of an otitis goes without saying. */
const SIDES_ONLY = /\b(?:right|left|bilateral|unspecified|unilateral)\b/gi;

/** Infection of no named place would take the word from an infection that has one; a rule gives it to an organism that stands alone. */
const OF_NO_PLACE = /^A490[12]/;

function addTitles(lexicon: Lexicon, view: CodeBookView): void {
  for (const entry of view.codes) {
    if (/^[V-Y]/.test(entry.code) || OF_NO_PLACE.test(entry.code)) continue;
    const parent = view.parent(entry.code);
    if (isSeventhCharacterCode(view, entry, parent)) continue;
    const hasSide = SIDES.test(entry.title);
    const title = entry.title.replace(/^[ST]/.test(entry.code) ? SIDES_ONLY : SIDES_EVERYWHERE, ' ');
    const node = hasSide && parent ? parent.code : entry.code;
    const words = phraseWords(title);
    if (!isTelling(words, words.required.length) || isLoneWordOfInjury(words.required, node)) continue;
    lexicon.add({
      code: node,
      source: 'title',
      ...words,
      isResidual: /\b(other|elsewhere|specified)\b/i.test(title.replace(/unspecified/gi, '')),
    });
    addWithoutClassWord(lexicon, node, words);
  }
}

const CLASS_WORDS = new Set(['disorder', 'disease', 'syndrome', 'condition']);

/** Named alone they are a place, not its disease: "a salivary gland biopsy", "the S1 nerve root". */
const ORGANS = new Set(
  'gland salivary nerve root plexus lymph node duct vessel artery vein muscle tendon bone cartilage valve spinal cord tissue membrane adrenal pituitary thyroid parathyroid kidney ureter tract'.split(
    ' ',
  ),
);

/** "Panic disorder" is also written without its class word, as long as two telling words remain. */
function addWithoutClassWord(lexicon: Lexicon, code: string, words: PhraseWords): void {
  const required = words.required.filter((word) => !CLASS_WORDS.has(word));
  const kept = required.filter((word) => !FILLER_WORDS.has(word) && !GENERIC_WORDS.has(word));
  if (required.length === words.required.length || kept.length < 2) return;
  if (kept.every((word) => BODY_PARTS.has(word) || ORGANS.has(word))) return;
  lexicon.add({ code, source: 'title', ...words, required, isResidual: false });
}

/** One word left of a longer phrase ("Joint", "Right ...") names no condition; nor do words that are all general. */
function isTelling({ required }: PhraseWords, wordsBefore: number): boolean {
  const telling = required.filter(
    (word) => !FILLER_WORDS.has(word) && !GENERIC_WORDS.has(word) && !BODY_PARTS.has(word) && !/^\d+$/.test(word),
  );
  const kept = new Set(required.filter((word) => !FILLER_WORDS.has(word)));
  if (telling.length === 0)
    return kept.size > 1 && required.some((word) => BODY_PARTS.has(word)) && required.some((word) => word === 'injury');
  return kept.size > 1 || (wordsBefore === 1 && !NOT_ALONE.has(telling[0] ?? ''));
}

const INJURIES_OF_ONE_WORD = new Set(['concussion', 'whiplash', 'frostbite', 'hypothermia', 'heatstroke', 'anaphylaxis', 'angioedema']);

/** "Injection" or "air" alone is no injury, poisoning or external cause, whatever title is left with that one word. */
const isLoneWordOfInjury = (required: readonly string[], code: string): boolean => {
  const kept = new Set(required.filter((word) => !FILLER_WORDS.has(word) && !GENERIC_WORDS.has(word)));
  return (
    /^[ST-Y]/.test(code) &&
    kept.size === 1 &&
    !INJURIES_OF_ONE_WORD.has([...kept][0] ?? '') &&
    ![...kept].some((word) => BODY_PARTS.has(word))
  );
};

/** Ordinary words that are also main terms of the index. */
const NOT_ALONE = new Set(
  (
    'pest allergic pad pads overuse pain cold may examination elevated stress collapse failure attack birth lack loss change observation screening test positive exposure high low delivery labor may swelling mass lump test removal surgery ' +
    'hand pressure allergy hearing vision sleep weight injury wound effusion inflammation infection degeneration hypertrophy atrophy stenosis rupture tear obstruction perforation displacement abscess ulcer ' +
    'cyst polyp neoplasm tumor cancer fall bite sting burn poisoning hemorrhage thrombosis embolism aneurysm calculus stone spasm stiffness instability deformity contracture adhesion anomaly absence presence ' +
    'retention incontinence discharge enlargement enlarged thickening nodule exhaustion foreign accident assault abuse dependence withdrawal intoxication reaction complication problem behavior delay status fit pregnancy death ' +
    'growth thirst hunger lesion repair smoking drug drinking crying walking running bleeding heart kidney liver lung bone joint ligament muscle tendon nerve artery vein prostate skin tooth dental throat examination follow worries worried travel lifting ' +
    'torus nucleus herniation immunization investigation household newborn mammogram transplant advice boarder insufflation upbringing simulation circumcision conviction crime institutionalization migration puberty converter cistern scale drip spell blue ird erb functioning morbidity sick rising satiety sighing shadow anesthesia anesthetic dullness regurgitation score slowing smearing thermography undiagnosed terrorism vitality violence weakening trance straining scab crust bulla papule rale peristalsis overactivity catabolism decline rumination exhaustive inhibitor adverse effect multiparity ' +
    'heat light noise motion drowning open closed prolapse prolapsed hormone family marriage school job work legal relationship donor carrier contact education housing income illness counseling gastrointestinal tenderness limit limits dietary diet food movement capillary psychiatric psychological increased increase decreased urine impression reflex reflexes children child state states social physical constitutional ' +
    'support shortening short long large small deep rapid slow strain stress tension worry fear anger joy mood speech voice gait posture balance strength tone color shape size heart rhythm rate temperature sweat sweating saliva stool stools blood bruit alteration restriction restricted ' +
    'separation union nonunion fixation fixed overactive underactive elevation spotting irritation irritable gas air water wind electric shock crush twist lightning medication medicine treatment therapy transient recurrent persistent prolonged postoperative preoperative routine aftercare adjustment maintenance procedure'
  ).split(' '),
);

/** Index lines in printed order; nonessential modifiers of the levels above apply to the lines below. */
function addIndex(lexicon: Lexicon, view: CodeBookView): void {
  const entries = view.indexEntries.filter((entry) => entry.source === 'index');
  const byPath = new Map<string, number>();
  entries.forEach((entry, at) => {
    const key = pathKey(entry.path);
    if (!byPath.has(key)) byPath.set(key, at);
  });
  const reading = { lexicon, view, wordsOf: remembered(phraseWords) };
  const modifiers: (readonly string[])[] = [];
  for (const entry of entries) {
    modifiers.length = entry.path.length - 1;
    modifiers.push(entry.nonessential.flatMap((text) => reading.wordsOf(text).required));
    const optional = modifiers.flat();
    if (entry.code) addIndexLine(reading, entry.path, optional, entry.code);
    else if (entry.see) addSee(reading, { entry, optional, entries, byPath });
  }
}

/** The index says the same title on eight lines of ten. */
function remembered(read: (phrase: string) => PhraseWords): (phrase: string) => PhraseWords {
  const known = new Map<string, PhraseWords>();
  return (phrase) => {
    const words = known.get(phrase) ?? read(phrase);
    known.set(phrase, words);
    return words;
  };
}

const pathKey = (path: readonly string[]): string => path.map((title) => title.toLowerCase().trim()).join(', ');

type SeeContext = { entry: IndexEntry; optional: string[]; entries: readonly IndexEntry[]; byPath: ReadonlyMap<string, number> };
const MAX_COPIED_LINES = 40;

function addSee(reading: IndexReading, { entry, optional, entries, byPath }: SeeContext): void {
  const at = byPath.get((entry.see ?? '').toLowerCase().trim());
  const target = at === undefined ? undefined : entries[at];
  if (at === undefined || !target) return;
  if (target.code) addIndexLine(reading, entry.path, optional, target.code);
  for (let next = at + 1; next < Math.min(entries.length, at + 1 + MAX_COPIED_LINES); next += 1) {
    const line = entries[next];
    if (!line || line.path.length <= target.path.length) break;
    if (line.code) addIndexLine(reading, [...entry.path, ...line.path.slice(target.path.length)], optional, line.code);
  }
}

type IndexReading = { lexicon: Lexicon; view: CodeBookView; wordsOf: (phrase: string) => PhraseWords };

function addIndexLine({ lexicon, view, wordsOf }: IndexReading, path: readonly string[], optional: string[], code: string): void {
  if (!view.find(code) || /^[V-Y]/.test(code) || OF_NO_PLACE.test(code)) return;
  const last = path[path.length - 1] ?? '';
  const isMelanoma = path[0]?.startsWith('Melanoma') ?? false;
  const head = path
    .slice(0, -1)
    .filter((title) => !(isMelanoma && title.startsWith('skin')))
    .map((title) => wordsOf(firstAlternative(title)));
  for (const phrase of path.length === 1 ? eponymsOf(last) : []) {
    const { required, optional: extra } = wordsOf(phrase);
    if (isTelling({ required, optional: [], forbidden: [] }, required.length))
      lexicon.add({ code, source: 'index', required, optional: [...optional, ...extra] });
  }
  for (const alternative of (path.length > 1 ? TURNED.test(last) : isTurned(last)) ? [last] : alternativesOf(last)) {
    if (path.length === 1 && !sharesStem(last, alternative)) continue;
    if (path.length > 1 && isPartOfSide(last, alternative)) continue;
    const words = [...head, wordsOf(alternative)];
    const required = words.flatMap((each) => each.required);
    if (!isTelling({ required, optional: [], forbidden: [] }, path.length === 1 ? required.length : 2)) continue;
    // The cancer that a treatment is for keeps its own code.
    if (isLoneWordOfInjury(required, code) || (/^Z51[01]/.test(code) && required.includes('cancer'))) continue;
    lexicon.add({
      code,
      source: 'index',
      required,
      optional: [...optional, ...words.flatMap((each) => each.optional)],
      forbidden: words.flatMap((each) => each.forbidden),
      isResidual: /\b(NEC|specified|other)\b/.test(last),
    });
  }
}

const EPONYM =
  /^(\p{Lu}[\p{L}-]+(?:'s|s')?(?:[- ]\p{Lu}[\p{L}-]+(?:'s|s')?)*)\s+(?:(?:disease|syndrome|disorder|anomaly),?\s*(?:or\s+)?)+$/u;

/** "Takayasu's disease or syndrome", "Kawasaki's syndrome": clinicians use either word. */
function eponymsOf(title: string): string[] {
  const name = EPONYM.exec(title)?.[1];
  return name === undefined || !/'|-/.test(name) ? [] : [`${name} disease`, `${name} syndrome`];
}

/** "Abnormal, bone" below its main term is "abnormal bone", not two spellings. */
const TURNED = /^(?:abnormal|acute|chronic|congenital|acquired|benign|malignant|primary|secondary),/i;

/** "Fire, Saint Anthony's" is one condition turned round; "Ulcer, ulcerated" is two spellings. */
const isTurned = (title: string): boolean => {
  const [first = '', ...others] = title.split(',').map((part) => part.trim().toLowerCase());
  return others.some((part) => !part.startsWith(first.slice(0, 4)));
};

/** "Anomaly, anomalous": the commas of an index title part spellings, not conditions. */
const alternativesOf = (title: string): string[] => (/\b(with|due|in)\b/.test(title) ? [title] : title.split(',').slice(0, 3));
/** "Violence, physical" does not make "physical" a condition; "Allergy, allergic" are two spellings of one. */
const sharesStem = (title: string, alternative: string): boolean => {
  const own = alternative.trim().toLowerCase();
  return title.toLowerCase().startsWith(own) || own.includes(' ') || title.toLowerCase().startsWith(own.slice(0, 4));
};
/** "Left, reversible, following sudden stress" is one condition, not every one of the left. */
const isPartOfSide = (title: string, alternative: string): boolean =>
  title !== alternative && /^\s*(?:left|right|bilateral)\s*$/i.test(alternative);
/** Of "Gout, chronic" the second word is no other spelling: it makes it another condition. */
const firstAlternative = (title: string): string => {
  const [first = title, ...others] = title.split(',');
  return others.some((each) => /^\s*chronic\b/.test(each)) ? `${first} chronic` : first;
};

function addNeoplasms(lexicon: Lexicon, view: CodeBookView): void {
  for (const row of view.neoplasmRows) {
    const words = row.path.slice(1).flatMap((title) => phraseWords(firstAlternative(title)).required);
    const isNamedSkinCancer = words.includes('basal') || words.includes('squamous');
    const site = isNamedSkinCancer ? words.filter((word) => word !== 'skin' && word !== 'cancer') : words;
    // A scar of the breast is skin; "breast cancer, mastectomy" is not.
    if (site.length === 0 || site.includes('mastectomy')) continue;
    const { malignantPrimary, malignantSecondary, inSitu, benign, uncertain, unspecified } = row.cells;
    const put = (code: string | undefined, ...kinds: string[][]): void => {
      if (!code || !view.find(code)) return;
      for (const kind of kinds) lexicon.add({ code, source: 'neoplasm', required: [...kind, ...site] });
    };
    put(malignantPrimary, ['malignant', 'neoplasm'], ['cancer']);
    put(malignantSecondary, ['secondary', 'malignant', 'neoplasm'], ['metastasis']);
    put(inSitu, ['cancer', 'situ']);
    put(benign, ['benign', 'neoplasm']);
    put(uncertain, ['neoplasm', 'uncertain', 'behavior']);
    put(unspecified, ['neoplasm'], ['tumor']);
  }
}
