import type { Candidate } from '../candidates.js';
import type { CodingState } from './coding-state.js';
import { headingOf } from './affirmed.js';

/** disease | symptoms that belong to it (CR-033). Prefixes without dots. */
const INTEGRAL = `
I50 I11 I13 I42 | R06 R60 R53 R05 R09 R07 R00 R42
I2 | R07 R06 R42 R53
I48 I47 I49 I45 | R00 R42 R06 R53
I35 I34 I36 | R01 R06
I10 I11 I12 I13 I15 I16 | R03 R51
I26 | R07 R06 R09
I80 I82 | M796 R60 M7989
I83 I87 | R60 M796
J0 J1 J2 J3 U07 | J3489 R05 R50 R09 R07 R06 J02 R51 R53 M791 R68 R43 R49 R13
J44 J45 J43 J84 J47 J96 | R06 R05 R09 R53
J30 J31 J32 J33 J34 J01 | R09 R05 R51 R06 J3489
G47 | R06 R53 G4710 R40
K2 K3 | R10 R11 R12 R13 R14 R05 K30
K5 K6 | R10 R19 R11 R14 K625 K921
K64 | K625 L29
K80 K81 K85 K86 K83 | R10 R11 R17
K7 | R16 R17 R18 R74 R94
N10 N30 N39 N41 | R30 R35 R39 R31 R10 R50 R82 M545
N20 N13 N21 N23 | R10 R31 R11 M545 M549 N23 R30
N80 N92 N93 N94 D25 N83 | R10 N946 N939 N926
N95 | R23 R61
N76 B37 A59 | N898 L29
H61 | H920
H66 H65 H60 H69 H72 | H920 H921 R50 H919 H931
H10 H00 H01 H16 H20 S05 T15 | H571 H578 H53 H11
H25 H26 H35 H40 E113 E103 | H53 H54
H81 H83 | R42 R11 H55
H810 | H931
G43 G44 | R51 R11 H53
G40 | R56
G30 G31 F03 F01 | R41
G20 | R25 R26
G56 | R20 M796 M2553 M25
G57 G62 G63 E114 E104 | R20 M792 M796
G45 I63 | R47 R29 R20 R53
E10 E11 | R73 R35 R63
E03 E89 E06 E05 E04 | R53 R63 R00
E86 | R42 R53
D5 D6 | R53 R42 R06
F32 F33 F34 | R53 G470 R45 R63 R41 F51
F41 F43 F40 | R45 R00 F419
F90 | R41
F17 | Z720
M05 M06 M1 M20 M21 M22 M23 M24 M70 M71 M72 M75 M76 M77 M65 M66 M67 M84 M87 M93 | M255 M254 M256 M796 R60 M253 R26
M32 M35 M34 | M255 R53
M47 M48 M50 M51 M43 M46 M54 | M545 M549 M546 M542 R20 M796 R26 M62830
S1 S33 S39 S29 | M542 M545 M549 M546 M62830
S | M255 M254 M796 R60 R20 L905
L | R21 L29 R23
B27 | J029 R07 R50 R59 R53
B02 B0 B8 B3 | R21 L29
T78 L50 | R21 L29
C D0 | R22
N40 | R33
M10 | M255 M796 M254
R07 | R06
R10 | R11
O21 | R11
O | R11 R51 R10
Z34 O | Z331
`;

const rows = INTEGRAL.trim()
  .split('\n')
  .map((row) => {
    const [diseases = '', symptoms = ''] = row.split(' | ');
    return { diseases: diseases.split(' '), symptoms: symptoms.split(' ') };
  });

/** Codes that a symptom code is for; the symptom may stand beside them when the note gives it its own problem. */
const SYMPTOM =
  /^(?:R|M25[4-6]|M796|M545|M549|M546|M542|N23|K625|K921|H92|H53|H571|L29|N898|N946|J3489|J029|G470|M791|M62830|N939|L905|M7989|K30|H919|H931|Z331|Z720|H54|F51(?!05)|F419|N926|M253|M792|L299|M545)/;
/** The tabular list asks for the symptom in addition: BPH with its urinary symptoms. */
const ASKED_IN_ADDITION: readonly (readonly [RegExp, RegExp])[] = [
  [/^N401/, /^R3(?:3|5|9)/],
  [/^K74[3-6]/, /^R188/],
  [/^E(?:08|09|10|11|13)29/, /^R80/],
  [/^U099/, /./],
  [/^F5105/, /^F/],
  [/^F3/, /^F510[14]/],
];

export function dropIntegralSymptoms(state: CodingState): void {
  const diseases = state.candidates.filter((each) => each.isProposed && !/^[RZ]/.test(each.code));
  for (const symptom of state.candidates.filter((each) => each.isProposed && SYMPTOM.test(each.code))) {
    if (isUnexplained(state, symptom)) continue;
    const cause = diseases.find(
      (disease) => disease.isProposed && disease !== symptom && disease.code !== symptom.code && isIntegral(state, disease, symptom),
    );
    if (cause) state.drop(symptom, 'integral', `belongs to ${cause.code} (CR-033)`);
  }
}

const OPEN_DIAGNOSIS =
  /\s(?:vs\.?|versus|r\/o|rule out|ddx|differential|unclear|undetermined|likely|possibl[ey]|probabl[ey]|suspect\w*|cause unknown|unknown cause|\?)(?=\s|$|[,.;])/i;

/** "Rash of the palm, eczema vs psoriasis": a problem of its own whose diagnosis is open is no part of the diseases beside it (CR-032). */
function isUnexplained(state: CodingState, symptom: Candidate): boolean {
  if (!/^R/.test(symptom.code)) return false;
  if (symptom.origin === 'narrative') return OPEN_DIAGNOSIS.test(headingOf(state, symptom));
  if (symptom.origin !== 'heading') return false;
  const statement = state.note.statements[symptom.statement];
  if (!statement) return false;
  const isAlone = !state.candidates.some((each) => each.isProposed && each.statement === symptom.statement && !/^R/.test(each.code));
  const line = state.note.text.slice(statement.start, Math.min(statement.blockEnd, statement.start + 160)).split('\n')[0] ?? '';
  return isAlone && OPEN_DIAGNOSIS.test(line);
}

function isIntegral(state: CodingState, disease: Candidate, symptom: Candidate): boolean {
  if (ASKED_IN_ADDITION.some(([cause, effect]) => cause.test(disease.code) && effect.test(symptom.code))) return false;
  if (SYMPTOM.test(disease.code) && !/^M54/.test(disease.code)) return sameStatementWithCause(state, disease, symptom);
  if (isTabled(disease.code, symptom.code)) return !isOtherSide(state, disease, symptom) && !isOtherJoint(state, disease, symptom);
  return sameStatementWithCause(state, disease, symptom);
}

const isTabled = (disease: string, symptom: string): boolean =>
  rows.some(
    ({ diseases, symptoms }) =>
      diseases.some((prefix) => disease.startsWith(prefix)) && symptoms.some((prefix) => symptom.startsWith(prefix)),
  );

const LINK = /\b(?:with|w\/|due to|d\/t|from|secondary to|2\/2|caused by|related to|associated with|because of)\s/i;

/** "A with nausea" is one problem; "chest pain and hypertension" are two. */
function sameStatementWithCause(state: CodingState, disease: Candidate, symptom: Candidate): boolean {
  if (disease.statement < 0 || disease.statement !== symptom.statement) return false;
  const from = Math.min(disease.at, symptom.at);
  const to = Math.max(disease.at, symptom.at);
  return (
    LINK.test(state.note.text.slice(from, to)) && !/\band\b|,/.test(state.note.text.slice(from, to).replace(/^.*\b(?:with|w\/)\b/i, ''))
  );
}

const sideIn = (state: CodingState, code: string): string | null =>
  /\b(right|left)\b/i.exec(state.terms.view.find(code)?.title ?? '')?.[1]?.toLowerCase() ?? null;

function isOtherSide(state: CodingState, disease: Candidate, symptom: Candidate): boolean {
  const one = sideIn(state, disease.code);
  const other = sideIn(state, symptom.code);
  return one !== null && other !== null && one !== other;
}

const JOINTS = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle', 'foot', 'hand', 'finger'];

function isOtherJoint(state: CodingState, disease: Candidate, symptom: Candidate): boolean {
  const jointsOf = (code: string): string[] =>
    JOINTS.filter((joint) => (state.terms.view.find(code)?.title ?? '').toLowerCase().includes(joint));
  const one = jointsOf(disease.code);
  const other = jointsOf(symptom.code);
  return one.length > 0 && other.length > 0 && !one.some((joint) => other.includes(joint));
}
