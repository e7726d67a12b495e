import type { Candidate } from '../candidates.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import { isAffirmedAt } from './affirmed.js';
import type { CodingState } from './coding-state.js';
import { codeContraceptiveMethod } from './contraception.js';
import { historyCodeOf } from './history-codes.js';
import { codeCancerSurveillance, codeDrugMonitoring, codeStrokeWithoutResiduals } from './surveillance.js';
import { codeScreenings } from './screening.js';

const POSTOPERATIVE =
  /\b(?:post-?op(?:erative)?\s+(?:visit|check|course|follow|f\/u|day)|POD\s?#?\s?\d+|s\/p [^.\n]{3,60}\b(?:wks?|weeks?|days?) ago|s\/p [^.\n]{3,50}\b\d+\s?(?:wks?|weeks?|days?|d)\b|(?:wks?|weeks?|days?) (?:out )?(?:from|after|since|post|s\/p) [^.\n]{0,40}(?:ectomy|plasty|resection|surgery|repair|replacement)|recovery (?:after|from) [^.\n]{0,30}(?:resection|\w*ectomy|surgery|repair)|global period|surgical follow[- ]?up|\d+\s?(?:wks?|weeks?|days?|d)\s+(?:post[- ]?op\w*|s\/p|status post)|s\/p [^.\n]{3,60}\b(?:normal course|(?:doing|progressing|healing|recovering) well|as expected))\b/i;
/** body system of the operation: words of the operation | aftercare code | absence or status code */
const OPERATIONS = `
chole|cholecystectomy | Z48.815 | Z90.49
appy|appendectomy | Z48.815 | Z90.49
colectomy|hemicolectomy|sigmoidectomy | Z48.815 | Z90.49
hernia|herniorrhaphy | Z48.815 |
gastric bypass|sleeve gastrectomy|bariatric | Z48.815 | Z98.84
hemorrhoidectomy | Z48.815 |
total knee|TKA|TKR|knee replacement|knee arthroplasty | Z47.1 | Z96.65
total hip|THA|THR|hip replacement|hip arthroplasty | Z47.1 | Z96.64
shoulder arthroplasty|shoulder replacement|total shoulder|reverse shoulder | Z47.1 | Z96.61
hysterectomy|TAH|TLH|TVH | Z48.816 | Z90.710
prostatectomy|TURP|nephrectomy|cystectomy | Z48.816 |
CABG|bypass graft|valve replacement|carotid endarterectomy | Z48.812 | Z95.1
lobectomy|thoracotomy|VATS | Z48.813 |
cataract extraction|cataract surgery|phaco|phacoemulsification | Z48.810 | Z96.1
tympanoplasty|septoplasty|sinus surgery|FESS|tonsillectomy | Z48.810 |
discectomy|laminectomy|craniotomy|carpal tunnel release | Z48.811 |
arthroscop\\w*|meniscectomy|ACL reconstruction|rotator cuff repair | Z47.89 |
excision of (?:cyst|lipoma|lesion)|cyst excision|lipoma excision|skin graft | Z48.817 |
lumpectomy|mastectomy|thyroidectomy for ca | Z48.3 |
`;

const operations = OPERATIONS.trim()
  .split('\n')
  .map((row) => {
    const [words = '', aftercare = '', status = ''] = row.split(' | ').map((cell) => cell.trim().replace(/\s*\|$/, ''));
    return { pattern: new RegExp(`\\b(?:${words})\\b`, 'i'), aftercare, status };
  });

export function addEncounterCodes(state: CodingState): void {
  codeAftercare(state);
  codeCompletedTreatment(state);
  codeCancerSurveillance(state);
  codeDrugMonitoring(state);
  codeStrokeWithoutResiduals(state);
  codePreventiveFindings(state);
  codeScreenings(state);
  codeContraceptiveMethod(state);
  putScreeningFirst(state);
  addScreeningForHiv(state);
  addImmunization(state);
  judgeSutureRemoval(state);
  codePolypSurveillance(state);
  addReplacedJoint(state);
}

const REMOVES_TUMOR = /ectomy|resection|lobectomy|VATS/i;

/** CR-044: a visit in the healing phase is aftercare by body system; the removed disease is no longer coded (CR-035). */
function codeAftercare(state: CodingState): void {
  if (state.allProposed(/^S/).length > 0 || state.style !== 'terse') return;
  const visit = state.find(
    POSTOPERATIVE,
    (_match, span) => span.section !== 'past_medical_history' && span.section !== 'past_surgical_history',
  );
  const general = state.proposed(/^Z48[89]|^Z4789/);
  if (!visit && !general) return;
  const problems = state.allProposed(/^[A-T]/);
  const text = state.note.text;
  const operation = operations.find(({ pattern }) => pattern.test(text));
  if (!operation) return;
  if (
    problems.length > 0 &&
    !general &&
    !/\bnormal post|\bdoing well\b|\bhealing well\b|\b(?:satisfactory|uneventful|uncomplicated|good|expected) (?:post-?op\w* )?(?:recovery|course)\b/i.test(
      text,
    )
  )
    return;
  const match = operation.pattern.exec(text);
  const span = match ? state.note.spanOf(match.index, match.index + match[0].length) : (visit?.span ?? null);
  if (!span) return;
  const at = general?.at ?? problems[0]?.at ?? span.start;
  // The tumor's surgery has its own aftercare; the cancer follows it.
  const aftercare =
    state.proposed(/^C|^D0|^Z85/) && REMOVES_TUMOR.test(operation.pattern.exec(text)?.[0] ?? '') ? 'Z48.3' : operation.aftercare;
  if (general) state.recode(general, aftercare, 'CR-044');
  state.add(
    { at: at - 0.5, evidence: [span], section: span.section, statement: general?.statement ?? -1 },
    aftercare,
    'CR-044',
    'visit in the healing phase after surgery',
  );
  if (operation.status && state.exists(operation.status.replace('.', '')))
    state.add(
      { at: at + 0.5, evidence: [span], section: span.section, statement: -1 },
      operation.status,
      'CR-035',
      'the organ is gone or replaced',
    );
}

const CHECK_AFTER =
  /\b(?:follow[- ]?up|f\/u|recheck)\s+(?:after|of|for|s\/p)\b[^.;\n]{0,80}\b(?:resolved|no recurrence|cleared|cured|eradicated|treatment complete\w*|completed (?:treatment|therapy|course))\b/i;

/** I.C.21.c.8: the check after a treatment that ended the illness is Z09 (Z08 after a cancer), with the history of the illness. */
function codeCompletedTreatment(state: CodingState): void {
  if (state.style !== 'terse' || state.proposed(/^Z0[89]/)) return;
  const check = state.find(CHECK_AFTER, (_match, { section }) => section === 'assessment');
  if (!check) return;
  const { start, end } = check.span;
  const over = state.seen.find(({ reason, span }) => reason === 'historical' && span.start >= start && span.end <= end);
  const known = over ? undefined : state.allProposed(/^Z8[67]/).find((each) => Math.abs(each.at - start) < 160);
  if (known) {
    state.add({ ...known, at: Math.min(known.at, start) - 0.1 }, 'Z09', 'I.C.21.c.8', 'the treatment is over');
    return;
  }
  const history = over?.codes.map((code) => historyCodeOf(code.replace('.', ''))).find((code) => code !== null);
  if (!over || !history) return;
  const base = { evidence: [over.span], section: over.span.section, statement: -1 };
  state.add({ ...base, at: start }, history.startsWith('Z85') ? 'Z08' : 'Z09', 'I.C.21.c.8', 'the treatment is over');
  state.add({ ...base, at: start + 0.1 }, `${history.slice(0, 3)}.${history.slice(3)}`, 'CR-035', 'what was treated');
}

/** CR-042: an examination with an abnormal finding has its own code. Only findings first met at this visit count. */
function codePreventiveFindings(state: CodingState): void {
  const exam = state.proposed(/^Z00(?:00|129)/);
  if (!exam) return;
  const age = state.note.encounter.ageInYears;
  const isChild = age < 18;
  const hasFinding =
    saysAbnormal(state, exam) ||
    state.candidates.some(
      (each) => each.isProposed && /^R|^[A-T]/.test(each.code) && !/^Z/.test(each.code) && isNewFinding(state, each.at),
    );
  if (isChild) state.recode(exam, hasFinding ? 'Z00.121' : 'Z00.129', 'CR-042');
  else state.recode(exam, hasFinding ? 'Z00.01' : 'Z00.00', 'CR-042');
}

/** "Well child, abnormal finding: ..." says it itself. */
function saysAbnormal(state: CodingState, exam: Candidate): boolean {
  const statement = state.note.statements[exam.statement];
  const line = statement ? (state.note.text.slice(statement.start, statement.start + 160).split('\n')[0] ?? '') : '';
  return /\babnormal (?:exam )?findings?\b/i.test(line) && !/\b(?:no|without|w\/o)\s+(?:new |any )?abnormal/i.test(line);
}

const NEW = /\b(?:new(?:ly)?|abnormal|found|noted on exam|today|elevated|worsen|uncontrolled|not at goal)\b/i;

function isNewFinding(state: CodingState, at: number): boolean {
  const end = state.note.text.indexOf('\n', at);
  const start = Math.max(0, at - 30, state.note.text.lastIndexOf('\n', at) + 1);
  const around = state.note.text.slice(start, end < 0 ? at + 80 : Math.min(end, at + 120));
  return NEW.test(around.replace(/\b(?:no|without) (?:new |any )?abnormal\w*(?: findings?)?/gi, ''));
}

/** CR-041: the screening stays first, what it found follows. */
function putScreeningFirst(state: CodingState): void {
  const screening = state.proposed(/^Z1[123]/);
  if (!screening) {
    const found = state.find(
      /\bscreening (?:colonoscopy|mammogram)|colorectal cancer screening|screening for colon cancer/i,
      (_match, span) => span.section === 'chief_complaint' || span.section === 'assessment' || span.section === 'procedure',
    );
    if (
      found &&
      !/\bdiagnostic colonoscopy|surveillance colonoscopy|\b(?:had|has had|due for|needs|schedule|refer|UTD|up to date|discussed|order\w*|declin\w*)\b[^.\n]{0,40}$/i.test(
        state.note.text.slice(Math.max(0, found.span.start - 60), found.span.start),
      ) &&
      found.span.section !== 'assessment'
    ) {
      const code = /mammogram/i.test(found.span.quote) ? 'Z12.31' : 'Z12.11';
      const first = Math.min(...state.allProposed(/./).map(({ at }) => at), found.span.start);
      state.add(
        { at: first - 1, evidence: [found.span], section: found.span.section, statement: -1 },
        code,
        'CR-041',
        'the visit is a screening',
      );
    }
    return;
  }
  // A screening done at a general examination follows it (CR-042).
  if (!/^Z12/.test(screening.code) || state.proposed(/^Z0[0-2]/)) return;
  const first = Math.min(...state.allProposed(/./).map(({ at }) => at));
  screening.at = first - 1;
}

/** Tests for infections of sex that name HIV are a screening for it too. */
function addScreeningForHiv(state: CodingState): void {
  const screening = state.proposed(/^Z113/);
  const statement = screening && state.note.statements[screening.statement];
  if (!screening || !statement || state.proposed(/^Z114|^B20|^Z21/)) return;
  const block = state.note.text.slice(statement.start, statement.blockEnd).split('\n')[0] ?? '';
  const match = /\bHIV\b(?!\s*(?:neg|declin|refus|done|UTD|\d|PrEP))/.exec(block);
  if (!match) return;
  const start = statement.start + match.index;
  if (isAffirmedAt(state, start, start + 3))
    state.add(
      { ...screening, at: screening.at + 0.1, evidence: [state.note.spanOf(start, start + 3)] },
      'Z11.4',
      'CR-041',
      'tested for HIV too',
    );
}

const VACCINE_NAME =
  '(?:DTaP(?:-\\w+)*|Tdap|TDAP|Td|MMRV?|varicella|Varivax|influenza|flu|Fluzone|PCV ?\\d*|Prevnar(?: ?\\d+)?|PPSV ?23|Pneumovax|pneumococcal|hep(?:atitis)? ?[AB]|HBV|HPV|Gardasil ?9?|Shingrix|zoster|MenACWY|MenB|meningococcal|RSV|Arexvy|Abrysvo|COVID(?:-19)?|rotavirus|Hib|IPV|polio|tetanus|vaccines?|immunizations?)';
const GIVEN_AFTER = new RegExp(
  `\\b${VACCINE_NAME}\\b[^.;\\n]{0,50}?\\b(?:given|administered|admin(?:istered)?|0\\.5 ?mL|IM (?:today|R|L|right|left)|(?:[RL]|right|left) (?:delt(?:oid)?|thigh|arm|VL)|updated|today|done today|(?<!last )boosters?(?! (?:was|in|at)))\\b`,
  'i',
);
const GIVEN_BEFORE = new RegExp(
  `\\b(?:gave|administered|received today:?|given(?: today)?:?|update[sd]?)\\s+(?:[A-Za-z]+\\s){0,2}${VACCINE_NAME}\\b|\\b(?:vax|vaccines?|imms?|immunizations?|shots) (?:given )?today\\b[^.;\\n]{0,20}:`,
  'i',
);
const NOT_GIVEN =
  /\b(?:declin\w*|refus\w*|not|deferred|defer|no|due|next|will|plan\w*|unknown|last|ago|years?|yrs?|previous\w*|prior|UTD|up to date|refer\w*|recommend\w*|order\w*|schedul\w*|in (?:the )?fall|in (?:19|20)\d\d|series complete|d?one in|if|discuss\w*)\b/i;

/** Names of vaccines are names of tests and of illnesses too. */
const IS_TEST = /\b(?:neg\w*|pos\w*|tests?|swab|screen\w*|titers?|co-?test\w*|pap|panel|exposure|infection)\b/i;
const LISTED = /\b(?:imm|imms|immunizations?|vaccines?|shots)\s*:[^.\n]*$/i;
const TREATED_HERE: ReadonlySet<string> = new Set(['assessment', 'plan', 'procedure']);

/** CR-042: one Z23 whatever the number of vaccines, also when the tetanus booster goes with a wound. */
function addImmunization(state: CodingState): void {
  if (state.proposed(/^Z23/) || state.style !== 'terse') return;
  const isGiven = (match: RegExpMatchArray, { section }: EvidenceSpan): boolean => {
    if (section === 'past_medical_history' || section === 'allergies' || NOT_GIVEN.test(match[0]) || IS_TEST.test(match[0])) return false;
    const after = state.note.text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 16);
    if (/^\s*(?:on\s|in\s)?(?:\d{1,2}\/\d|(?:19|20)\d\d|at birth)/.test(after)) return false;
    const before =
      state.note.text
        .slice(Math.max(0, (match.index ?? 0) - 30), match.index)
        .split(/[.;\n]/)
        .pop() ?? '';
    const isHere =
      /\btoday|\bmL\b|\bIM\b|\bdelt|\bbooster|\bupdated/i.test(match[0] + after) || TREATED_HERE.has(section) || LISTED.test(before);
    if (!isHere) return false;
    return !/\b(?:last|declin\w*|refus\w*|no|if|due for|needs?|consider)\s+(?:\w+\s)?$/i.test(before);
  };
  const found = state.find(GIVEN_AFTER, isGiven) ?? state.find(GIVEN_BEFORE, isGiven);
  if (!found) return;
  const last = Math.max(found.span.start, ...state.allProposed(/./).map(({ at }) => at));
  state.add(
    { at: last + 1, evidence: [found.span], section: found.span.section, statement: -1 },
    'Z23',
    'CR-042',
    'vaccine given at this visit',
  );
}

const LATER = /^[^.;\n]{0,12}\b(?:in|at|after|on|next|by)?\s?(?:\d+|one|two|ten|fourteen|seven)[- ]?(?:\d+\s?)?(?:d|days?|wks?|weeks?)\b/i;

/** Removal that is only announced is no reason for the visit; an injury keeps its own code in the healing phase (CR-005). */
function judgeSutureRemoval(state: CodingState): void {
  for (const removal of state.allProposed(/^Z480/)) {
    const span = removal.evidence[0];
    const isLater = span !== undefined && LATER.test(state.note.text.slice(span.end));
    if (isLater) state.drop(removal, 'planned', 'announced for later');
    else if (state.proposed(/^S.{5}[DG]/))
      state.drop(removal, 'replaced_by_combination', 'the injury with its healing phase says it (CR-005)');
  }
}

const SURVEILLANCE =
  /\bsurveillance colonoscopy\b|\bcolonoscopy\b[^.\n]{0,40}\bsurveillance\b|\b(?:indication|reason)[^\n]{0,30}\bsurveillance\b|\bsurveillance\b[^\n]{0,60}\b(?:adenoma|polyp)/i;

/** A colonoscopy for an earlier polyp is a screening by schedule; the polyp history follows it (CR-041). */
function codePolypSurveillance(state: CodingState): void {
  const history = state.proposed(/^Z8601/);
  const isScope =
    /\b(?:colonoscopy|cecum|cecal|BBPS)\b/i.test(state.note.text) &&
    /\b(?:cecum|BBPS|withdrawal|snare|retroflex\w*|prep\b)/i.test(state.note.text);
  if (!history || !isScope || state.proposed(/^Z121|^Z09/)) return;
  const found = state.find(SURVEILLANCE);
  if (!found) return;
  const first = Math.min(...state.allProposed(/./).map(({ at }) => at));
  state.add(
    { at: first - 1, evidence: [found.span], section: found.span.section, statement: -1 },
    'Z12.11',
    'CR-041',
    'surveillance after a polyp is screening',
  );
}

const JOINTS: readonly (readonly [RegExp, string])[] = [
  [/\bknee|\bTK[AR]\b/i, 'Z96.65'],
  [/\bhip|\bTH[AR]\b/i, 'Z96.64'],
  [/\bshoulder|\bTSA\b/i, 'Z96.61'],
];

/** Z47.1 asks for the joint that was replaced. */
function addReplacedJoint(state: CodingState): void {
  const aftercare = state.proposed(/^Z471/);
  if (!aftercare) return;
  const statement = state.note.statements[aftercare.statement];
  const text = statement ? state.note.text.slice(statement.start, statement.blockEnd) : state.note.text;
  const joint = JOINTS.find(([words]) => words.test(text)) ?? JOINTS.find(([words]) => words.test(state.note.text));
  if (!joint || state.allProposed(/^Z966/).some((each) => each.code.startsWith(joint[1].replace('.', '')))) return;
  const plain = text.replace(/\b(Right|Left|RIGHT|LEFT)\b/g, (word) => word.toLowerCase());
  const isRight = /\b(?:right|R|rt)\b/.test(plain);
  const isLeft = /\b(?:left|L|lt)\b/.test(plain);
  const side = isRight && isLeft ? '3' : isRight ? '1' : isLeft ? '2' : '9';
  state.add({ ...aftercare, at: aftercare.at + 0.2 }, `${joint[1]}${side}`, 'CR-013', 'the joint that was replaced');
}
