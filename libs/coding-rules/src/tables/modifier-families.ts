import { codeRanges, type CodeRanges } from '../code-ranges.js';
import { isLaboratoryTest, isVisit } from '@chartwright/primitives';

/**
 * Where a modifier may stand (CR-101; coding-rules §3.2): modifiers | only on, or never on | services, by name or number |
 * what to say. `visits` are visits face to face or at a distance; counselling and planning beside them (99406, 99497) belong to
 * evaluation and management too. The numbers are CPT and HCPCS ranges.
 */
const ROWS = `
24 25 57                      | only  | visits 99202-99499               | {modifier} belongs to a visit, and {code} is none.
59 XE XS XP XU                | never | visits                           | {modifier} never stands on a visit. A separate visit takes 25.
50 51 58 78 79 LT RT          | never | visits                           | {modifier} belongs to a procedure, not to the visit {code}.
22 53 54 55 56 62 66          | never | visits                           | {modifier} belongs to surgery, not to the visit {code}.
80 81 82 AS                   | never | visits                           | {modifier} belongs to surgery, not to the visit {code}.
52                            | never | 99202-99380 99398-99499          | A shorter visit is a lower level, not {code} with 52.
76 77                         | never | visits                           | A repeated visit takes no {modifier}.
91                            | only  | laboratory                       | 91 is for repeated laboratory tests, and {code} is none. A repeated procedure takes 76.
QW                            | only  | laboratory | QW is for waived laboratory tests, and {code} is none.
LT RT 50                      | never | 80047-88299 88400-89398          | A laboratory test has no side: {modifier} does not apply to {code}.
58 78 79 62 66 80 81 82 AS 54 55 56 | never | laboratory 70010-79999 J   | {modifier} belongs to surgery, and {code} is none.
E1 E2 E3 E4                   | only  | 10004-19499 65091-68899 0        | {modifier} names an eyelid, and {code} is not done there.
LC LD LM RC RI                | only  | 92920-92979 93571 93572 C9600-C9608 0 | {modifier} names a coronary artery, and {code} is not done there.
FA F1 F2 F3 F4 F5 F6 F7 F8 F9 | never | visits laboratory 21010-22899 27000-28899 29305-29584 30000-63999 65091-69990 J | {modifier} names a finger, and {code} is not done there.
TA T1 T2 T3 T4 T5 T6 T7 T8 T9 | never | visits laboratory 21010-26989 29000-29280 30000-63999 65091-69990 J | {modifier} names a toe, and {code} is not done there.
PT                            | only  | 44388-44408 45300-45398 46600-46615 G0104-G0106 G0120-G0122 00811-00813 | PT is for a colorectal screening that became a treatment, and {code} is none.
JW JZ                         | only  | J Q A2001-A2999 A9500-A9700 C9000-C9499 90281-90399 P9041-P9048 | {modifier} speaks of discarded drug, and {code} is no drug.
93 95 GT GQ FQ                | never | laboratory 10004-69990 70010-77426 77428-79999 90460-90474 96360-96549 J | {modifier} says telehealth, and {code} cannot be done from a distance.
AI                            | only  | 99221-99223 99231-99236 99304-99310 | AI marks the admitting physician’s visit, and {code} is none.
SL                            | only  | 90281-90399 90460-90474 90476-90759 91300-91322 90480 G0008-G0010 | SL is for vaccine the state supplied, and {code} is none.
GP GO GN                      | never | visits J laboratory              | {modifier} marks a therapy plan of care, and {code} is no therapy.
`;

type FamilyRow = { modifiers: readonly string[]; isOnly: boolean; covers: CodeRanges; words: string };

const FAMILIES: Readonly<Record<string, CodeRanges>> = { visits: isVisit, laboratory: isLaboratoryTest };

function familyOf(written: string): CodeRanges {
  const parts = written.split(/\s+/);
  const named = parts.flatMap((part) => FAMILIES[part] ?? []);
  const ranges = codeRanges(parts.filter((part) => !FAMILIES[part]).join(' '));
  return (code) => ranges(code) || named.some((covers) => covers(code));
}

const FAMILY_ROWS: readonly FamilyRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [modifiers = '', mode = '', services = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { modifiers: modifiers.split(/\s+/), isOnly: mode === 'only', covers: familyOf(services), words };
  });

/** Why the modifier cannot stand on the service; null where it can, or where nothing is known. */
export function modifierMisuse(modifier: string, code: string): string | null {
  const row = FAMILY_ROWS.find(({ modifiers, isOnly, covers }) => modifiers.includes(modifier) && covers(code) !== isOnly);
  return row ? row.words.replaceAll('{modifier}', modifier).replaceAll('{code}', code) : null;
}

/** Modifiers that contradict each other on one line: all of them | what to say */
const CONTRADICTING_ROWS = `
26 TC       | 26 and TC together are the whole service: remove both.
JW JZ       | JW says drug was discarded, JZ that none was. Keep one.
76 77       | 76 is the same physician, 77 another. Keep one.
52 53       | 52 is reduced, 53 discontinued. Keep one.
58 78 79    | Inside a global period choose one of 58, 78 and 79.
LT RT       | LT and RT on one line: use 50, or one line per side.
93 95       | 95 is audio and video, 93 audio only. Keep one.
GC GE       | GC is a resident with the teaching physician, GE one under the primary care exception. Keep one.
Q5 Q6       | Q5 and Q6 are two kinds of substitute. Keep one.
80 81 82 AS | One assistant at surgery per line: keep one of 80, 81, 82 and AS.
62 66       | 62 is two surgeons, 66 a team. Keep one.
62 80       | 62 is a second surgeon, 80 an assistant. Keep one.
GA GZ       | GA says an ABN is on file, GZ that there is none. Keep one.
GA GX       | GA is a required ABN, GX a voluntary one. Keep one.
GX GZ       | GX says a voluntary ABN is on file, GZ that there is none. Keep one.
GA GY       | GY is a service Medicare never covers, which needs no ABN (GA). Keep one.
GY GZ       | GY is never covered, GZ expected to be denied. Keep one.
33 PT       | 33 is for commercial payers, PT for Medicare. Keep the payer’s.
GP GO GN    | One therapy discipline per line: keep one of GP, GO and GN.
54 55       | 54 is the surgery, 55 the care after it; one surgeon who does both bills neither.
`;

export type ContradictingModifiers = { modifiers: readonly string[]; words: string };

/** At most one of each row may stand on a line. */
export const CONTRADICTING: readonly ContradictingModifiers[] = CONTRADICTING_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [modifiers = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { modifiers: modifiers.split(/\s+/), words };
  });
