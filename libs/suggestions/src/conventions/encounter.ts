import type { CodingState } from './coding-state.js';

const POSTOPERATIVE =
  /\b(?:post-?op(?:erative)?\s+(?:visit|check|course|follow|f\/u|day)|POD\s?#?\s?\d+|s\/p [^.\n]{3,60}\b(?:wks?|weeks?|days?) ago|global period|surgical follow[- ]?up)\b/i;
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
shoulder arthroplasty|shoulder replacement | Z47.1 | Z96.61
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
  codePreventiveFindings(state);
  putScreeningFirst(state);
  addImmunization(state);
}

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
  if (problems.length > 0 && !general && !/\bnormal post|\bdoing well\b/i.test(text)) return;
  const match = operation.pattern.exec(text);
  const span = match ? state.note.spanOf(match.index, match.index + match[0].length) : (visit?.span ?? null);
  if (!span) return;
  const at = general?.at ?? problems[0]?.at ?? span.start;
  if (general) state.recode(general, operation.aftercare, 'CR-044');
  state.add(
    { at: at - 0.5, evidence: [span], section: span.section, statement: general?.statement ?? -1 },
    operation.aftercare,
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

/** CR-042: an examination with an abnormal finding has its own code. Only findings first met at this visit count. */
function codePreventiveFindings(state: CodingState): void {
  const exam = state.proposed(/^Z00(?:00|129)/);
  if (!exam) return;
  const age = state.note.encounter.ageInYears;
  const isChild = age < 18;
  const hasFinding = state.candidates.some(
    (each) => each.isProposed && /^R|^[A-T]/.test(each.code) && !/^Z/.test(each.code) && isNewFinding(state, each.at),
  );
  if (isChild) state.recode(exam, hasFinding ? 'Z00.121' : 'Z00.129', 'CR-042');
  else state.recode(exam, hasFinding ? 'Z00.01' : 'Z00.00', 'CR-042');
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
  if (!/^Z12/.test(screening.code)) return;
  const first = Math.min(...state.allProposed(/./).map(({ at }) => at));
  screening.at = first - 1;
}

const VACCINE =
  /\b(?:DTaP(?:-IPV)?|Tdap|MMRV?|varicella|influenza vaccine|flu (?:shot|vaccine)|PCV\d*|Prevnar|pneumococcal|hep(?:atitis)? ?[AB] vaccine|HPV vaccine|Gardasil|Shingrix|vaccines?|immunizations?|MenACWY|RSV vaccine|COVID(?:-19)? (?:vaccine|booster))\b[^.\n]{0,40}\b(?:given|administered|today)\b|\b(?:gave|administered|received today:?|given(?: today)?:?)\s+(?:[A-Za-z]+\s){0,2}(?:DTaP|Tdap|MMRV?|flu (?:shot|vaccine)|influenza vaccine|vaccines?|Shingrix|Prevnar)\b/i;

/** CR-042: one Z23 whatever the number of vaccines; a booster for a wound goes with the injury. */
function addImmunization(state: CodingState): void {
  if (state.proposed(/^S|^Z23/) || state.style !== 'terse') return;
  const found = state.find(VACCINE, (match) => !/\b(?:declin\w*|refus\w*|not|deferred|no)\b/i.test(match[0]));
  if (!found) return;
  const last = Math.max(found.span.start, ...state.allProposed(/./).map(({ at }) => at));
  state.add(
    { at: last + 1, evidence: [found.span], section: found.span.section, statement: -1 },
    'Z23',
    'CR-042',
    'vaccine given at this visit',
  );
}
