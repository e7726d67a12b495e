import type { Note } from '../note.js';
import type { ProcedureSuggestion, Suggestion } from '../suggestion-types.js';

export type Level = 0 | 1 | 2 | 3;
const LEVEL_NAMES = ['straightforward', 'low', 'moderate', 'high'] as const;
type Setting = 'office_new' | 'office_established' | 'emergency';

/** CR table of section 4: codes by level, and for office visits the minutes that must be met or exceeded. */
const CODES: Record<Setting, readonly [string, string, string, string]> = {
  office_new: ['99202', '99203', '99204', '99205'],
  office_established: ['99212', '99213', '99214', '99215'],
  emergency: ['99282', '99283', '99284', '99285'],
};
const MINUTES: Record<'office_new' | 'office_established', readonly [number, number, number, number]> = {
  office_new: [15, 30, 45, 60],
  office_established: [10, 20, 30, 40],
};

/** Two of three elements: the middle one after sorting. */
export function medicalDecisionLevel(problems: Level, data: Level, risk: Level): Level {
  return [problems, data, risk].toSorted((a, b) => a - b)[1] ?? 0;
}

export function levelByTime(setting: 'office_new' | 'office_established', minutes: number): Level | null {
  const reached = MINUTES[setting].filter((least) => minutes >= least).length;
  return reached === 0 ? null : reached === 1 ? 0 : reached === 2 ? 1 : reached === 3 ? 2 : 3;
}

const NEW_PATIENT =
  /\b(?:new patient|establish care|initial (?:visit|consult\w*|evaluation)|referred (?:for|by|from)|new to (?:the )?(?:clinic|practice)|consultation)\b/i;
const TOTAL_TIME =
  /\b(?:total (?:time|visit time)[^.\n]{0,40}?(\d{2,3})\s*min|(\d{2,3})\s*min(?:utes)?\s+(?:total|spent|was spent|were spent))/i;
const PRESCRIPTION =
  /\b(?:start|continue|cont|increase|decrease|refill|prescri\w+|rx|initiate|resume|add|adjust|titrate|switch|change)\b[^.\n]{0,40}\b(?:\w+(?:pril|sartan|olol|statin|pine|mycin|cillin|floxacin|azole|prazole|gliptin|gliflozin|glutide|xaban|oxetine|traline|pram|zepam|azepam|cycline|sone|solone|terol|dronate|mab)|mg|mcg|units?|u|insulin|metformin|augmentin|macrobid|keflex|prednisone|gabapentin|levothyroxine|amox\w*|lasix|warfarin|dose|po|qhs|bid|daily)\b/i;
const WORSE =
  /\b(?:exacerbat\w+|uncontrolled|not at goal|above goal|worsening|progress\w+|poorly controlled|flare|decompensated|side effects?)\b/i;
const SEVERE =
  /\b(?:severe exacerbation|respiratory (?:failure|distress)|sepsis|suicidal with plan|stroke|STEMI|admit(?:ted)? to (?:hospital|ICU)|transfer to ED|threat to life)\b/i;
const TESTS =
  /\b(?:CBC|CMP|BMP|A1c|TSH|lipid|UA|culture|MRI|CT|x-?ray|XR|CXR|ECG|EKG|echo\w*|ultrasound|US|PSA|troponin|biopsy|panel|labs|EMG|PFT|spirometry|D-dimer)\b/gi;
const HIGH_RISK =
  /\b(?:decision (?:regarding|about|for) hospitali|admit|emergency surgery|DNR|drug toxicity monitoring|IV (?:morphine|dilaudid|fentanyl))\b/i;
const CHRONIC = /^(?:I1|I2|I4|I5|E|J4|N18|F|M0|M1|G|C|K2|K5|B18|D5|D6|N4|L40|L20|H40|J30|M8)/;

export function suggestVisit(note: Note, proposed: readonly Suggestion[]): ProcedureSuggestion | null {
  const text = note.text;
  const span = note.statements[0] ? [note.spanOf(note.statements[0].start, note.statements[0].end)] : [];
  const visit = (
    code: string,
    label: string,
    reasons: [supports: string[], wouldNotSupport: string[]],
    confidence: number,
  ): ProcedureSuggestion => ({
    code,
    label,
    units: 1,
    modifiers: [],
    confidence,
    evidence: span,
    supports: reasons[0],
    wouldNotSupport: reasons[1],
  });
  if (proposed.some(({ code }) => /^Z48\.|^Z47\.1/.test(code)) || /\bglobal period\b/i.test(text))
    return visit('99024', 'visit inside the surgical global period', [['The visit is follow-up of surgery.'], []], 0.6);
  const preventive =
    proposed[0] && /^Z00\.(?:0|12)/.test(proposed[0].code) ? preventiveCode(note.encounter.ageInYears, NEW_PATIENT.test(text)) : null;
  if (preventive)
    return visit(
      preventive,
      'preventive visit',
      [[`Preventive examination at ${note.encounter.ageInYears} years.`], ['A separate problem visit needs its own documented work.']],
      0.7,
    );
  if (/^(?:24|21|22|31)$/.test(note.encounter.placeOfService)) return null;
  const setting: Setting =
    note.encounter.placeOfService === '23' ? 'emergency' : NEW_PATIENT.test(text) ? 'office_new' : 'office_established';
  const problems = problemLevel(text, proposed);
  const data = dataLevel(text);
  const risk: Level = HIGH_RISK.test(text) ? 3 : PRESCRIPTION.test(text) ? 2 : 1;
  const byDecision = medicalDecisionLevel(problems, data, risk);
  const minutes = TOTAL_TIME.exec(text);
  const byTime = setting !== 'emergency' && minutes ? levelByTime(setting, Number(minutes[1] ?? minutes[2])) : null;
  const level = byTime !== null && byTime > byDecision ? byTime : byDecision;
  const supports = [`Problems: ${LEVEL_NAMES[problems]}.`, `Data: ${LEVEL_NAMES[data]}.`, `Risk: ${LEVEL_NAMES[risk]}.`];
  if (byTime !== null) supports.push(`Time of ${minutes?.[1] ?? minutes?.[2] ?? ''} minutes reaches ${LEVEL_NAMES[byTime]}.`);
  const above = level < 3 ? CODES[setting][level + 1] : undefined;
  const missing = above
    ? [
        `${above} would need two of three elements at ${LEVEL_NAMES[level + 1] ?? 'high'}${setting === 'emergency' ? '' : ', or the documented time'}.`,
      ]
    : [];
  return visit(
    CODES[setting][level] ?? CODES[setting][0],
    setting === 'emergency'
      ? 'emergency visit'
      : `office visit, ${setting === 'office_new' ? 'new' : 'established'} patient, ${LEVEL_NAMES[level]} decision making`,
    [supports, missing],
    0.6,
  );
}

function problemLevel(text: string, proposed: readonly Suggestion[]): Level {
  const problems = proposed.filter(({ code }) => !/^[V-Z]/.test(code));
  const chronic = problems.filter(({ code }) => CHRONIC.test(code));
  if (SEVERE.test(text) && chronic.some(({ code }) => /^(?:I|J)/.test(code))) return 3;
  if (
    chronic.length >= 2 ||
    (chronic.length === 1 && WORSE.test(text)) ||
    problems.some(({ code }) => /^(?:R07|R97|N63|R91|S72|S06)/.test(code))
  )
    return 2;
  return problems.length === 0 ? 0 : 1;
}

/** Unique tests named: two make the data limited, three moderate; raw counts never reach extensive on their own. */
function dataLevel(text: string): Level {
  const tests = new Set((text.match(TESTS) ?? []).map((each) => each.toLowerCase())).size;
  return tests >= 3 ? 2 : tests === 2 ? 1 : 0;
}

function preventiveCode(age: number, isNew: boolean): string {
  const step = [1, 5, 12, 18, 40, 65].findIndex((limit) => age < limit);
  return String((isNew ? 99381 : 99391) + (step < 0 ? 6 : step));
}
