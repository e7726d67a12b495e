import type { Candidate } from '../candidates.js';
import { isAffirmedAt } from './affirmed.js';
import type { CodingState } from './coding-state.js';
import { codeContraceptiveMethod } from './contraception.js';
import { historyCodeOf } from './history-codes.js';
import { addImmunization } from './immunization.js';
import { codeCancerSurveillance, codeDrugMonitoring, codeStrokeWithoutResiduals, dropPostpartumAlone } from './surveillance.js';
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
prostatectomy|TURP|nephrectomy|cystectomy|ureteroscopy|lithotripsy|hydrocelectomy|orchiectomy|circumcision|orchiopexy|sling|oophorectomy|salpingectomy|myomectomy|hysteroscopy|LEEP|D&C | Z48.816 |
vasectomy | Z48.816 | Z98.52
tubal ligation | Z48.816 | Z98.51
fundoplication|fistulotomy|sphincterotomy | Z48.815 |
CABG|bypass graft|valve replacement|carotid endarterectomy | Z48.812 | Z95.1
lobectomy|thoracotomy|VATS | Z48.813 |
cataract extraction|cataract surgery|phaco|phacoemulsification | Z48.810 | Z96.1
tympanoplasty|septoplasty|sinus surgery|FESS|tonsillectomy | Z48.810 |
microdiscectomy|discectomy|laminectomy|craniotomy|carpal tunnel release | Z48.811 |
arthroscop\\w*|meniscectomy|ACL reconstruction|rotator cuff repair|bunionectomy|labral repair|spinal fusion | Z47.89 |
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
  dropPostpartumAlone(state);
  codePreventiveFindings(state);
  codeScreenings(state);
  codeContraceptiveMethod(state);
  putScreeningFirst(state);
  addScreeningForHiv(state);
  addImmunization(state);
  judgeAnnouncedServices(state);
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
  if (!visit && !general && !saysAftercare(state)) return;
  const problems = state.allProposed(/^[A-T]/);
  const text = state.note.text;
  const operation = operations.find(({ pattern }) => pattern.test(text));
  if (!operation) return;
  if (
    problems.length > 0 &&
    !general &&
    !saysAftercare(state) &&
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

/** "Post-op CABG, CAD stable" as a problem: the aftercare is the visit, the disease stands behind it. */
function saysAftercare(state: CodingState): boolean {
  if (state.proposed(/^T8|^L0[23]|^O/)) return false;
  const named = state.find(
    /\b(?:post-?op(?:erative)?|aftercare)\b(?! (?:pain|fever|nausea|infection|anemia|ileus|bleed))/i,
    (_match, { section }) => section === 'assessment',
  );
  return named !== null && operations.some(({ pattern }) => pattern.test(state.note.text.slice(named.span.start, named.span.end + 50)));
}

const CHECK_AFTER =
  /\b(?:follow[- ]?up|f\/u|recheck)\s+(?:(?:after|of|for|s\/p)\b)?[^.;\n]{0,80}\b(?:resolved|no recurrence|cleared|cured|eradicated|treatment complete\w*|completed (?:treatment|therapy|course))\b/i;

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
  for (const each of state.allProposed(/^[A-T]/))
    if (each.statement < 0 && over.codes.some((code) => code.replace('.', '').slice(0, 3) === each.code.slice(0, 3)))
      state.drop(each, 'historical', 'the assessment says that it is over');
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
      (each) => each.isProposed && /^[A-T]/.test(each.code) && (isNewFinding(state, each.at) || (isChild && isUnsettled(state, each))),
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

const SETTLED =
  /\b(?:stable|controlled|continue[sd]?|cont\b|no changes?|unchanged|resolv\w+|at goal|doing well|well managed|remission|h\/o|history|same|refill\w*|outgrown|known|improv\w*|normal variant)\b/i;

/** A child's problem that the examination turns to, and not one that is only said to stand as it did. */
function isUnsettled(state: CodingState, { statement, section, evidence }: Candidate): boolean {
  const lines = state.note.statements[statement];
  if (!lines || section !== 'assessment') return false;
  const start = evidence[0]?.start ?? lines.start;
  const line = state.note.text.slice(Math.max(lines.start, start - 40), Math.max(lines.end, lines.blockEnd)).split('\n')[0] ?? '';
  return !SETTLED.test(line.slice(0, 140));
}

const NEW = /\b(?:new(?:ly)?|abnormal|found|noted on exam|today|elevated|worsen|uncontrolled|not at goal)\b/i;

function isNewFinding(state: CodingState, at: number): boolean {
  const end = state.note.text.indexOf('\n', at);
  const start = Math.max(0, at - 30, state.note.text.lastIndexOf('\n', at) + 1);
  const around = state.note.text.slice(start, end < 0 ? at + 80 : Math.min(end, at + 120));
  return NEW.test(around.replace(/\b(?:no|without) (?:new |any )?abnormal\w*(?: findings?)?/gi, ''));
}

/** "BILATERAL SCREENING MAMMOGRAM" above the note says what the visit is. */
const isInTitle = (text: string, at: number): boolean =>
  at < 100 && text.slice(0, at).trim().split('\n').length === 1 && /^[^\n]{0,80}\n/.test(text.trimStart());

const SCREENING_REPORT =
  /\b(?:cecum|cecal|BBPS|withdrawal time|snare|retroflex\w*|BI-?RADS|Lung-?RADS|(?:colonoscopy|endoscopy|mammogra\w+) report)\b/i;
const NAMED_AT_ONCE = 160;

/** A screening that is only ordered or done beside what the patient came for follows it; a visit or report of a screening begins with it. */
function isVisitFor(state: CodingState, screening: Candidate): boolean {
  const problems = state.allProposed(/^[A-T]/).filter(({ statement }) => statement >= 0);
  if (problems.every(({ at }) => at > screening.at) || SCREENING_REPORT.test(state.note.text)) return true;
  const problemsAt = Math.min(NAMED_AT_ONCE, ...state.note.statements.map(({ start }) => start));
  return /\bscreening\b/i.test(state.note.text.slice(0, problemsAt));
}

/** CR-041: the screening stays first, what it found follows. */
function putScreeningFirst(state: CodingState): void {
  const screening = state.proposed(/^Z1[123]/);
  if (!screening) {
    const found = state.find(
      /\bscreening (?:colonoscopy|mammogram)|colorectal cancer screening|screening for colon cancer/i,
      (_match, { section, start }) =>
        section === 'chief_complaint' || section === 'assessment' || section === 'procedure' || isInTitle(state.note.text, start),
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
  if (!/^Z12/.test(screening.code) || state.proposed(/^Z0[0-2]/) || !isVisitFor(state, screening)) return;
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

const LATER =
  /^[^.;\n]{0,12}\b(?:in|at|after|on|next|by)?\s?(?:\d+|one|two|ten|fourteen|seven)[- ]?(?:\d+\s?)?(?:d|days?|wks?|weeks?|months?|mos?)\b/i;
/** "Dressing change daily", "port flush monthly", "pacemaker check every 3 months": what goes on, or is to come, after this visit. */
const REPEATED =
  /^[^.;,\n]{0,12}\b(?:daily|weekly|monthly|yearly|annually|BID|TID|q ?\d|every|tomorrow|next (?:week|month|visit|year)|at home|due(?! to)|overdue)\b/i;
const TODAY = /\b(?:today|done|performed|completed|this visit|now)\b/i;
const SERVICE = /^Z(?:4[356]|48[089]|4789|5181|1283)/;

/** A service that is only announced is no reason for the visit; an injury keeps its own code in the healing phase (CR-005). */
function judgeAnnouncedServices(state: CodingState): void {
  for (const service of state.allProposed(SERVICE)) {
    const span = service.evidence[0];
    const behind = span === undefined ? '' : (state.note.text.slice(span.end, span.end + 80).split(/[.;\n]/)[0] ?? '');
    if (LATER.test(behind) || (REPEATED.test(behind) && !TODAY.test(behind))) state.drop(service, 'planned', 'announced for later');
    else if (/^Z48[089]|^Z4789/.test(service.code) && state.proposed(/^S.{5}[DG]/))
      state.drop(service, 'replaced_by_combination', 'the injury with its healing phase says it (CR-005)');
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
