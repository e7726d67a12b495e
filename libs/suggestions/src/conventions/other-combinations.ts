import { hasOnlyPastAttacks } from '../assertion/dated-past.js';
import { headingOf } from './affirmed.js';
import type { Candidate } from '../candidates.js';
import type { CodingState } from './coding-state.js';

/** Combinations outside hypertension and diabetes (CR-020, CR-021, CR-012, CR-040). */
export function combineOthers(state: CodingState): void {
  combineAngina(state);
  combineOsteoporoticFracture(state);
  nameEachVein(state);
  combinePulmonary(state);
  combineProstate(state);
  combineOrganism(state);
  placeLoneOrganism(state);
  combineSciatica(state);
  combineAnemia(state);
  combineStrokeSequelae(state);
  addReceptorStatus(state);
  addBodyMassIndex(state);
}

const BYPASS_GRAFT =
  /\b(?:CAD|coronary (?:artery )?disease|atherosclerosis|stenosis|disease)\b[^.;\n]{0,30}\b(?:of|in|involving|to)\b[^.;\n]{0,20}\b(?:bypass|CABG|graft|SVG)\b/i;

/** Disease of a bypass graft is not disease of the native vessel; vein and artery have codes of their own (I25.7-, I25.810). */
function placeCoronaryDisease(state: CodingState): void {
  for (const disease of state.allProposed(/^I25(?:10|11\d)$|^Z951$/)) {
    const text = headingOf(state, disease);
    if (!BYPASS_GRAFT.test(text)) continue;
    const angina = state.proposed(/^I20/) ?? state.proposed(/^I2511/);
    if (!angina && !/\bangina\b/i.test(text)) {
      state.recode(disease, 'I25.810', 'CR-021');
      continue;
    }
    const kind = /\b(?:vein|venous|SVG|saphenous)\b/i.test(text)
      ? '1'
      : /\b(?:artery|arterial|LIMA|RIMA|mammary)\b(?! disease)/i.test(text)
        ? '2'
        : '0';
    const form = /\bunstable\b/i.test(text) ? '0' : /\bspasm\b/i.test(text) ? '1' : /\bstable\b|\bexertional\b/i.test(text) ? '8' : '9';
    state.recode(disease, `I25.7${kind}${form}`, 'CR-021');
    if (angina && angina !== disease) state.drop(angina, 'replaced_by_combination', 'part of the disease of the graft (CR-021)');
  }
}

function combineAngina(state: CodingState): void {
  placeCoronaryDisease(state);
  const disease = state.proposed(/^I2510/);
  const angina = state.proposed(/^I20/);
  if (!disease || !angina) return;
  const code = { I200: 'I25.110', I201: 'I25.111', I202: 'I25.112', I209: 'I25.119' }[angina.code] ?? 'I25.118';
  state.recode(disease, code, 'CR-021');
  state.drop(angina, 'replaced_by_combination', `part of ${code} (CR-021)`);
}

function combinePulmonary(state: CodingState): void {
  const copd = state.proposed(/^J449|^J441/);
  if (!copd) return;
  const statement = state.note.statements[copd.statement];
  const heading = statement ? state.note.text.slice(statement.start, statement.end) : '';
  if (
    /\b(?:exacerbat|flare|AECOPD)/i.test(heading) &&
    !/\b(?:no|not|never|without|w\/o|prevent|last|prior|recent|h\/o|history)\b[^.]{0,30}(?:exacerbat|flare)/i.test(heading) &&
    !hasOnlyPastAttacks(heading, state.note.encounter.dateOfService)
  )
    state.recode(copd, 'J44.1', 'CR-021');
  const infection = state.proposed(/^J(?:1[2-8]|20)/);
  if (infection)
    state.add(
      { ...copd, at: copd.at - 0.1, evidence: [...copd.evidence, ...infection.evidence] },
      'J44.0',
      'CR-021',
      'acute lower respiratory infection with COPD',
    );
}

/** "Abdominal pain, possible chronic cholecystitis": the doubtful disease is chronic, not the pain. */
const UNSURE =
  /\b(?:possibl[ey]|probabl[ey]|likely|suspect\w*|suspicious|concern\w*|consistent|rule out|r\/o|versus|vs\.?|question\w*)\b.*$/is;

/** Chronic pain of a site: the site code and G89.29 when the provider names the pain chronic. */
export function addChronicPain(state: CodingState): void {
  for (const pain of state.candidates.filter(
    (each) => each.isProposed && each.origin === 'heading' && /^(?:M549|M545|M546|M542|M255|M796|R10)/.test(each.code),
  )) {
    const statement = state.note.statements[pain.statement];
    const heading = statement ? state.note.text.slice(statement.start, statement.end) : '';
    // A chronic low back pain on a terse list is M54.50 alone; where a visit is told at length the pain is managed as chronic.
    if (state.style !== 'narrative' && /\blow(?:er)? back|\bLBP/i.test(heading)) continue;
    if (!/\bchronic\b/i.test(heading.replace(UNSURE, ''))) continue;
    state.add({ ...pain, at: pain.at + 0.05 }, 'G89.29', 'I.C.6.b', 'the pain is called chronic');
  }
}

const URINARY_SYMPTOM = /^R3(?:3|5|9[14])/;

function combineProstate(state: CodingState): void {
  const prostate = state.proposed(/^N40/);
  if (!prostate) return;
  const statement = state.note.statements[prostate.statement];
  const heading = statement ? state.note.text.slice(statement.start, statement.end) : '';
  const hasSymptom = state.candidates.some((each) => each.isProposed && URINARY_SYMPTOM.test(each.code));
  if (
    prostate.code === 'N400' &&
    (hasSymptom || /\bLUTS\b|lower urinary tract sympt|obstruct/i.test(heading)) &&
    !/\b(?:without|w\/o|no)\s+(?:LUTS|lower)/i.test(heading)
  )
    state.recode(prostate, 'N40.1', 'CR-020');
}

const ORGANISMS: readonly (readonly [RegExp, string])[] = [
  [/\bE\.?\s?coli\b|Escherichia/i, 'B96.20'],
  [/\bKlebsiella\b/i, 'B96.1'],
  [/\bPseudomonas\b/i, 'B96.5'],
  [/\bProteus\b/i, 'B96.4'],
  [/\bMRSA\b/, 'B95.62'],
  [/\bMSSA\b/, 'B95.61'],
  [/\bEnterococc/i, 'B95.2'],
  [/\bgroup B strep/i, 'B95.1'],
  [/\bgroup A strep/i, 'B95.0'],
];

/** An organism without any infection on the claim is an infection of no named place. */
function placeLoneOrganism(state: CodingState): void {
  const organism = state.proposed(/^B956[12]$/);
  if (organism && !state.proposed(/^(?:[AB](?!9[5-7])|N39|N10|N30|N4[15]|O23|O86|L0[0-8]|L[1-9]|M00|M86|M46|T8|R7881|J|I3[38]|H|K|Z)/))
    state.recode(organism, organism.code === 'B9562' ? 'A49.02' : 'A49.01', 'CR-014');
}

function combineOrganism(state: CodingState): void {
  const infection = state.proposed(/^(?:N39?0|N390|N10|N30|O23|O86|L03|L02|L08|M00|M86|T81|R7881|I33)/);
  if (!infection) return;
  for (const [pattern, code] of ORGANISMS) {
    const found = state.find(
      pattern,
      (match) =>
        !/\b(?:no|not|never|neg(?:ative)?(?: for)?|r\/o|history of|h\/o|hx of|possible|cover(?:age|ing)?(?: for)?)\s*$/i.test(
          state.note.text.slice(Math.max(0, (match.index ?? 0) - 24), match.index),
        ),
    );
    const isAssessed =
      found &&
      (found.span.section === 'assessment' ||
        found.span.section === 'results' ||
        (found.span.section === 'unknown' && state.style === 'terse'));
    if (found && isAssessed)
      state.add({ ...infection, evidence: [found.span, ...infection.evidence] }, code, 'CR-014', 'organism of the infection');
  }
}

function combineSciatica(state: CodingState): void {
  const back = state.proposed(/^M545/);
  const sciatica = state.proposed(/^M543/);
  if (!back || !sciatica) return;
  const side = sciatica.code.slice(4);
  state.recode(back, `M54.4${side}`, 'CR-020');
  state.drop(sciatica, 'replaced_by_combination', 'lumbago with sciatica (CR-020)');
}

function combineAnemia(state: CodingState): void {
  const anemia = state.proposed(/^D649|^D638/);
  const kidney = state.proposed(/^N18/);
  if (!anemia || !kidney) return;
  const statement = state.note.statements[anemia.statement];
  const heading = statement ? state.note.text.slice(statement.start, statement.end) : '';
  if (/\b(?:CKD|kidney|renal|ESRD)\b/i.test(heading)) {
    state.recode(anemia, 'D63.1', 'CR-014');
    if (kidney.at > anemia.at) kidney.at = anemia.at - 0.2;
  }
}

const BMI = /\bBMI\b[^0-9\n]{0,24}(\d{2}(?:\.\d{1,2})?)/i;

/** CR-040: BMI only beside a weight diagnosis, never in pregnancy. */
function addBodyMassIndex(state: CodingState): void {
  const weight: Candidate | undefined = state.proposed(/^E66|^R636|^E4[3-6]|^R635|^R634/);
  if (!weight || /^R63[45]/.test(weight.code) || state.proposed(/^O/)) return;
  const found = state.find(BMI, (match) => Number(match[1]) >= 12 && Number(match[1]) < 90);
  if (!found || state.note.encounter.ageInYears < 20) return;
  state.add(
    { ...weight, at: weight.at + 0.2, evidence: [found.span] },
    bodyMassIndexCode(Number(found.match[1])),
    'CR-040',
    'BMI with a weight diagnosis',
  );
}

export function bodyMassIndexCode(bmi: number): string {
  if (bmi < 20) return 'Z68.1';
  if (bmi < 40) return `Z68.${Math.floor(bmi)}`;
  if (bmi < 45) return 'Z68.41';
  if (bmi < 50) return 'Z68.42';
  if (bmi < 60) return 'Z68.43';
  return bmi < 70 ? 'Z68.44' : 'Z68.45';
}

const OLD_STROKE =
  /\b(?:(?:old|prior|previous|remote|h\/o|history of|hx of|residual|sequelae? of|late effects? of|s\/p|post|chronic|after|following|from)\s+(?:[A-Za-z0-9]+\s){0,4}(?:stroke|CVA|(?:cerebral|MCA|PCA|ACA|lacunar|pontine|cerebellar|thalamic|brain) infarct\w*)|post-?stroke)\b/i;
const DEFICITS: readonly (readonly [RegExp, string])[] = [
  [/\bhemi(?:paresis|plegia)\b/i, 'I69.35'],
  [/\baphasia\b/i, 'I69.320'],
  [/\bdysarthria\b/i, 'I69.322'],
  [/\bdysphagia\b/i, 'I69.391'],
  [/\bfacial (?:weakness|droop)\b/i, 'I69.392'],
  [/\bataxia\b/i, 'I69.393'],
];

/** CR-035: what an old stroke left is coded to I69; an unstated dominance is right for the right side, not for the left (I.C.6.a). */
function combineStrokeSequelae(state: CodingState): void {
  const old = state.find(OLD_STROKE);
  if (!old) return;
  for (const statement of state.note.statements) {
    const heading = state.note.text.slice(statement.start, statement.end);
    for (const [pattern, stem] of DEFICITS) {
      const match = pattern.exec(heading);
      if (!match || /\b(?:no|without|resolved)\b[^.]{0,20}$/i.test(heading.slice(0, match.index))) continue;
      const at = statement.start + match.index;
      const code = stem === 'I69.35' ? `I69.35${hemiplegiaCharacter(`${heading} ${old.span.quote}`)}` : stem;
      for (const replaced of state.allProposed(/^(?:I63|Z8673|G81|R47|R13(?!1[1-4])|R27|R2981)/))
        state.drop(replaced, 'replaced_by_combination', `part of ${code} (CR-035)`);
      state.add(
        {
          at,
          evidence: [state.note.spanOf(at, at + match[0].length), old.span],
          section: statement.section.kind,
          statement: state.note.statements.indexOf(statement),
        },
        code,
        'CR-035',
        'deficit left by an old stroke',
      );
    }
  }
}

/** The side is the one nearest to the weakness: "right hemiparesis, sequela of left MCA infarct" is right. */
export function hemiplegiaCharacter(text: string): string {
  const deficit = /\bhemi(?:paresis|plegia)\b/i.exec(text);
  const at = deficit?.index ?? 0;
  const before =
    text
      .slice(0, at)
      .split(/[.;,\n]/)
      .pop() ?? '';
  const after = text.slice(at, at + 40).split(/\b(?:stroke|CVA|MCA|infarct\w*|sequela\w*|after|from|due|[.;])/i)[0] ?? '';
  const side = sideWord(before) ?? sideWord(after);
  const isNonDominant = /\bnon-?\s?dominant/i.test(text);
  const isDominant = !isNonDominant && /\bdominant/i.test(text);
  if (side === 'right') return isNonDominant ? '3' : '1';
  if (side === 'left') return isDominant ? '2' : '4';
  return '9';
}

function sideWord(text: string): 'right' | 'left' | null {
  const found = [...text.matchAll(/\b(?:right|left|R|L|rt|lt|Right|Left|RIGHT|LEFT|RT|LT)\b/g)].pop()?.[0]?.toLowerCase();
  return found === undefined ? null : found.startsWith('r') ? 'right' : 'left';
}

function addReceptorStatus(state: CodingState): void {
  const cancer = state.proposed(/^C50/);
  const found = cancer && state.style === 'terse' ? state.find(/\bER\s?(?:\+|pos(?:itive)?\b)|estrogen receptor[- ]positive/i) : null;
  if (cancer && found)
    state.add({ ...cancer, at: cancer.at + 0.2, evidence: [found.span] }, 'Z17.0', 'CR-013', 'estrogen receptor positive');
}

/** site words | M80.0 site character */
const FRAGILE_SITES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:vertebra\w*|spine|spinal|compression|[TL]\d{1,2})\b/i, '8'],
  [/\b(?:hip|femoral|femur|intertrochanteric)\b/i, '5'],
  [/\b(?:radius|ulna|wrist|forearm|colles)\b/i, '3'],
  [/\b(?:humerus|humeral)\b/i, '2'],
  [/\b(?:tibia\w*|fibula\w*|lower leg)\b/i, '6'],
  [/\b(?:ankle|foot|metatarsal|calcane\w*)\b/i, '7'],
];

/** I.C.13.d.2: a fracture called fragility, pathological or osteoporotic in known osteoporosis is M80, not a traumatic fracture. */
function combineOsteoporoticFracture(state: CodingState): void {
  const bone = state.proposed(/^M81[0]|^M800/);
  if (!bone) return;
  const text = headingOf(state, bone);
  if (!/\b(?:fx|fracture)/i.test(text) || !/\b(?:fragility|patholog\w*|osteoporotic|current)\b/i.test(text)) return;
  if (/\b(?:history of|h\/o|hx|prior|previous|old|healed|without|no)\b[^.,;]{0,40}\b(?:fx|fracture)/i.test(text)) return;
  const site = FRAGILE_SITES.find(([words]) => words.test(text))?.[1];
  if (!site) return;
  const fracture = state.allProposed(/^S.[2]/).find(({ statement }) => statement === bone.statement);
  const plain = text.replace(/\b(Right|Left|RIGHT|LEFT)\b/g, (word) => word.toLowerCase());
  const side = site === '8' ? 'X' : /\b(?:right|R|rt)\b/.test(plain) ? '1' : /\b(?:left|L|lt)\b/.test(plain) ? '2' : '9';
  const course = /\bheal(?:ing|s)\b|\broutine/i.test(text) ? 'D' : (fracture?.code.at(-1) ?? 'A');
  state.recode(bone, `M80.0${site}${side}${/[ADGKPS]/.test(course) ? course : 'A'}`, 'I.C.13.d.2');
  if (/^M800/.test(bone.code))
    for (const each of state.allProposed(/^S.[2]/))
      if (each.statement === bone.statement) state.drop(each, 'replaced_by_combination', 'the bone broke from osteoporosis (I.C.13.d.2)');
}

/** vein | I82.4 character */
const DEEP_VEINS: readonly (readonly [RegExp, string])[] = [
  [/\bfemoral\b/i, '1'],
  [/\biliac\b/i, '2'],
  [/\bpopliteal\b/i, '3'],
  [/\btibial\b/i, '4'],
  [/\bperoneal\b/i, '5'],
];

/** "Acute DVT of the left femoral and popliteal veins" is a code for each vein. */
function nameEachVein(state: CodingState): void {
  for (const clot of state.allProposed(/^I82[45][1-5]/)) {
    const text = headingOf(state, clot);
    for (const [index, [words, vein]] of DEEP_VEINS.entries())
      if (vein !== clot.code[4] && words.test(text))
        state.add(
          { ...clot, at: clot.at + index * 0.01 },
          `${clot.code.slice(0, 3)}.${clot.code[3]}${vein}${clot.code[5] ?? '9'}`,
          'CR-006',
          'this vein is named too',
        );
  }
}
