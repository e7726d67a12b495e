import type { SectionKind } from '../suggestion-types.js';
import { impliedAssessment } from './implied-assessment.js';
import { withoutProblemLabels } from './problem-labels.js';

/** A stretch of the note under one header; `start` is where its own text begins, after the header. */
export type Section = { kind: SectionKind; header: string; headerStart: number; start: number; end: number };

/** kind: header spellings, compared without case, numbering, markdown and colon. */
const HEADERS = `
assessment: opinion; opinions; my opinion; diagnoses addressed; also addressed; also addressed today; addressed today; dxs; dx's; visit dx; encounter dx; discharge dx; final impressions; impressions; imp and plan; assessment & recs; assessment and recs; problems addressed today; problems today; diagnoses today; today's diagnoses; issues addressed; issues addressed today; issues today; problems and plan; problem-based assessment; problem based assessment; active issues; final impression; overall impression; clinical assessment; assessment summary; diagnosis and plan; diagnoses and plan; diagnostic impression; diagnostic impressions; assesment; assesment and plan; assessment and treatment plan; a; a/p; ap; a&p; a & p; assessment; assessment and plan; assessment & plan; assessment/plan; assessment / plan; impression; imp; impression and plan; impression/plan; impression & plan; dx; diagnosis; diagnoses; final dx; final diagnosis; final diagnoses; clinical impression; clinical impressions; problem list addressed; visit diagnoses; visit diagnosis; ed diagnosis; ed diagnoses; post-op dx; post-op diagnosis; postop diagnosis; postoperative diagnosis; preoperative diagnosis; pre-op dx; discharge diagnosis; discharge diagnoses; primary diagnosis; working diagnosis; problems addressed; assessment/dx; assess; assessments; encounter diagnoses; conclusion; conclusions; imp/plan; imp/rec; a/r; assessment and recommendations; impression and recommendations; addendum; attending attestation; attestation; formulation; problems
plan: p; plan; rec; recs; recommendation; recommendations; dispo; disposition; orders; treatment; treatment plan; plan of care; follow-up; follow up; followup; medical decision making plan; tx
procedure: procedure; procedures; procedure note; operative findings; description; procedure performed; procedures performed; technique; operation; operative report; colonoscopy report; egd report; description of procedure
history_of_present_illness: hpi; history of present illness; interval history; interval hx; subjective; s; history; hx; narrative; ed course; mdm; medical decision making; interval; present illness; history of presenting illness; hospital course; summary; interim history; hpi/interval history; course
chief_complaint: cc; chief complaint; reason for visit; indication; indications; reason for consultation; reason for consult; presenting complaint; c/c; visit reason; reason; presenting problem; complaint
past_medical_history: imported problem list; auto-imported problem list; chart problem list; problem list from chart; ehr problem list; pmh; pmhx; past medical history; problem list; comorbidities; active problems; medical history; past history; medical; chronic problems; pmh/psh; past medical hx; active problem list; significant history
past_surgical_history: psh; past surgical history; surgical history; surgical; surgeries; pshx
medications: meds; current meds; home meds; medications; current medications; home medications; medication list; rx; outpatient medications
allergies: all; allergies; allergy; drug allergies; nkda
family_history: fh; fhx; family hx; fam psych hx; family history; fam hx; family psychiatric history; family; family psych hx
social_history: sh; shx; social; social history; social hx; soc hx; substance use; substances; habits; soc
review_of_systems: ros; review of systems; review of symptoms; systems review
vitals: vs; vitals; vitals reviewed; vital signs; vital
exam: pe; exam; objective; o; mse; sle; dfe; physical exam; physical examination; examination; physical; mental status exam; mental status examination; on exam; px; wound; gu exam; pelvic exam; neuro exam; neurologic exam; skin exam; exam (tbse); tbse; dre; slit lamp exam; fundus exam
results: labs; lab; results; data; imaging; xr; x-ray; ct; mri; ecg; ekg; path; pathology; radiology; studies; diagnostics; diagnostic studies; lab results; laboratory; cxr; echo; echocardiogram; ultrasound; us; findings; ua; pft; pfts; spirometry; oct; audiogram; tests; diagnostic data; laboratory data; imaging results; poc; data reviewed; eeg; emg
boilerplate: disclaimer; patient instructions; instructions; return precautions; education; consent; patient agreements; discharge instructions; patient education; precautions; signature; attestation statement; informed consent
`;

const kindByHeader: ReadonlyMap<string, SectionKind> = new Map(
  HEADERS.trim()
    .split('\n')
    .flatMap((row) => {
      const at = row.indexOf(':');
      const kind = sectionKind(row.slice(0, at));
      return row
        .slice(at + 1)
        .split(';')
        .map((header): [string, SectionKind] => [header.trim(), kind]);
    }),
);

function sectionKind(name: string): SectionKind {
  switch (name) {
    case 'assessment':
    case 'plan':
    case 'procedure':
    case 'history_of_present_illness':
    case 'chief_complaint':
    case 'past_medical_history':
    case 'past_surgical_history':
    case 'medications':
    case 'allergies':
    case 'family_history':
    case 'social_history':
    case 'review_of_systems':
    case 'vitals':
    case 'exam':
    case 'results':
    case 'boilerplate':
      return name;
    default:
      return 'unknown';
  }
}

// No two neighbours take the same blanks: a long run behind a header would be shared out between them in every way.
const LINE_HEADER =
  /^[ \t]*(?:[#*_=>~\-–—]{1,4}[ \t]*)?(?:\d{1,2}[.)][ \t]*)?\**([A-Za-z][A-Za-z/&()' .-]{0,38}?)\**[ \t]*(?:(:|=)\**[ \t]*|\r?$)/gm;
// Two blanks suffice: `{2,}` behind a header would read a long run of them again at each blank.
const INLINE_HEADER =
  /(?<=[.;!?)]\s{1,3}|\s{2}|^)(?:(A\/P|AP|A&P|A|P|O|Assessment(?:\s*(?:and|&|\/)\s*Plan)?|ASSESSMENT|Impression|IMPRESSION|IMP|Imp|Dx|DX|Final [Dd]x|Diagnos[ei]s|Plan|PLAN|Exam|EXAM|PE|Labs|ROS|HPI|PMH|PSH|FH|FHx|SH|Meds|Vitals|Allergies|Rec|Recs|(?:Pre|Post|PRE|POST|pre|post)-?(?:op|OP|Op)(?:erative)? (?:[Dd]x|DX|[Dd]iagnos[ei]s)|Findings|Indication|Path|XR|CT|MRI|UA|ECG|EKG|Echo|Procedure|Family (?:history|hx)|Social (?:history|hx))\s*:|(A\/P|Imp|IMP|Impression|IMPRESSION|Dx|DX|Final [Dd]x|Assessment|ASSESSMENT|A)(?=\s+(?:#?\d{1,2}\s?[.)]?\s|\(\d))|(Dx|Imp|A\/P)(?=\s+[A-Za-z]))/gm;
/** Said by dictating physicians in the running text. */
const SPOKEN_HEADER =
  /(?<=^|[.\n]\s{0,7})((?:The\s+|My\s+|Our\s+)?(?:assessment|impression|diagnosis|diagnoses|assessment and plan)(?:\s+(?:today|and plan))?(?:\s+(?:is|are|colon)|,|:|\.(?=\s+[A-Z])))\s/gim;

/** Told in paragraphs: "So, ..." at the head of the last ones is where the story ends and the judgement begins. */
const SUMMING_UP =
  /(?<=\n[ \t]{0,20}\r?\n[ \t]{0,20})(So|In summary|In sum|To sum up|All in all|In short|Overall)(?=,?\s+[a-zI])(?:,)?\s+(?:(?:she|he|they|this|we|I)\s+(?:(?:still|now)\s+)?(?:has|have|is|think)\s+)?/g;

/** "A) ... B) ..." at the end of a note without headers are its problems, "A) 1. ..." its assessment. */
const LETTERED = /^[ \t]*A(?:\)[ \t]+(?=[^\n]*?\sB\)\s|[^\n]*\n[ \t]*B\)\s|#?\d{1,2}[.):])|>[ \t]*(?=[A-Za-z#\d]))/m;
/** "Dx - grade II sprain", "Imp - hernia" at the head of a line. */
const DASH_HEADER =
  /^[ \t]*(dx|dxs|imp|impr|impression|assessment|diagnosis|diagnoses|a\/p|final dx)(?:[ \t]{1,3}[-–—][ \t]{1,3}|\.[ \t]{1,3}|[ \t]{2,4})(?=\S)/gim;
/** "A/" and "P/" alone on a line. */
const SLASH_HEADER = /^[ \t]{0,4}([AP])\/[ \t]{0,4}\r?$/gm;
const ONE_TEST = /^(?:ua|xr|x-ray|ct|mri|ecg|ekg|echo|cxr|us|path|pft|pfts|spirometry|labs?|rapid strep|oct|poc)$/;

/** One test told on its own line ends with that line; what follows belongs to no header. */
function closeOneLineTests(text: string, sections: Section[]): void {
  for (let at = sections.length - 1; at >= 0; at -= 1) {
    const section = sections[at];
    if (!section || section.kind !== 'results' || !ONE_TEST.test(section.header.toLowerCase())) continue;
    const lineEnd = text.indexOf('\n', section.start);
    const isOnLine = lineEnd > 0 && lineEnd < section.end && text.slice(section.start, lineEnd).trim() !== '';
    if (!isOnLine || text.slice(lineEnd, section.end).trim() === '') continue;
    sections.splice(at + 1, 0, { kind: 'unknown', header: '', headerStart: lineEnd + 1, start: lineEnd + 1, end: section.end });
    section.end = lineEnd + 1;
  }
}

const DIAGNOSIS_LINE = /^(?:dx|diagnos[ei]s|(?:pre|post)-?op(?:erative)? (?:dx|diagnosis)|primary diagnosis)$/;

/** "Dx: ..." on one line above a note that judges later: what follows the line is its story, not its assessment. */
function closeDiagnosisLines(text: string, sections: Section[]): void {
  for (let at = sections.length - 1; at >= 0; at -= 1) {
    const section = sections[at];
    if (!section || section.kind !== 'assessment' || !DIAGNOSIS_LINE.test(section.header.toLowerCase())) continue;
    if (!sections.slice(at + 1).some(({ kind, header }) => kind === 'assessment' && !DIAGNOSIS_LINE.test(header.toLowerCase()))) continue;
    const lineEnd = text.indexOf('\n', section.start);
    const isOnLine = lineEnd > 0 && lineEnd < section.end && text.slice(section.start, lineEnd).trim() !== '';
    if (!isOnLine || text.slice(lineEnd, section.end).trim() === '') continue;
    sections.splice(at + 1, 0, { kind: 'unknown', header: '', headerStart: lineEnd + 1, start: lineEnd + 1, end: section.end });
    section.end = lineEnd + 1;
  }
}

/** Under the assessment a line in capitals is a problem, unless it is called like a part of the note. */
const HEADER_NOUN =
  /\b(?:INFORMATION|HISTORY|STATEMENT|TIME|NOTES?|LIST|DATA|TEAM|CODES?|BILLING|SIGNATURES?|COUNSEL\w*|INSTRUCTIONS|STATUS|REVIEW|FINDINGS|STUDIES|RESULTS|SYSTEMS|EXAM\w*|MEDICATIONS|QUALITY|MEASURES|PREVENTION|MAINTENANCE|DOCUMENTATION|DECISION|UPDATES?|CONSENT|EDUCATION|REFERRALS|ORDERS|COURSE|DETAILS|NUMBERS?|TREATMENT|PLAN)\b/;

export function findSections(text: string): Section[] {
  const found = [...lineHeaders(text), ...wordyHeaders(text), ...inlineHeaders(text)].toSorted(
    (a, b) => a.headerStart - b.headerStart || b.start - a.start,
  );
  const apart: Mark[] = [];
  for (const mark of found) if (mark.headerStart >= (apart[apart.length - 1]?.start ?? 0)) apart.push(mark);
  const marks = withoutProblemLabels(text, apart);
  const sections: Section[] = [];
  for (const mark of marks) {
    const previous = sections[sections.length - 1];
    if (previous?.kind === 'assessment' && mark.kind === 'unknown' && !HEADER_NOUN.test(mark.header)) continue;
    if (previous) previous.end = mark.headerStart;
    sections.push({ ...mark, end: text.length });
  }
  const first = sections[0];
  if (!first || first.headerStart > 0) {
    sections.unshift({ kind: 'unknown', header: '', headerStart: 0, start: 0, end: first ? first.headerStart : text.length });
  }
  if (!sections.some(({ kind }) => kind === 'assessment')) closeOneLineTests(text, sections);
  closeDiagnosisLines(text, sections);
  if (!sections.some(({ kind }) => kind === 'assessment' || kind === 'plan')) openImpliedAssessment(text, sections);
  return sections;
}

function openImpliedAssessment(text: string, sections: Section[]): void {
  const start = impliedAssessment(text);
  if (start === null) return;
  const at = sections.findIndex((section) => start >= section.start && start < section.end);
  const section = sections[at];
  if (!section || section.kind === 'boilerplate' || section.kind === 'past_medical_history') return;
  sections.splice(at + 1, 0, { kind: 'assessment', header: '', headerStart: start, start, end: section.end });
  section.end = start;
}

type Mark = Omit<Section, 'end'>;

function lineHeaders(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(LINE_HEADER)) {
    const name = (match[1] ?? '').trim();
    const hasColon = match[2] !== undefined;
    const kind = headerKind(name, hasColon);
    if (kind === null) continue;
    if (!hasColon && name.length < 2) continue;
    marks.push({ kind, header: name, headerStart: match.index, start: match.index + match[0].length });
  }
  return marks;
}

/** "[Auto-imported Problem List, last reviewed 09/2025]" and the like: a header in brackets. */
const BRACKET_HEADER = /^[ \t]*[[{(<=*-]{1,3}[ \t]*([A-Za-z][A-Za-z0-9/&,:;' .-]{2,70}?)[ \t]*[\]})>=*-]{1,3}(?:[ \t]*:)?[ \t]*\r?$/gm;
/** A colon-ended line start that holds more than the bare name: "Problem List (reviewed 3/2024):", "Dx today:". */
const WORDY_HEADER = /^[ \t]*([A-Za-z][A-Za-z0-9/&,' ()-]{4,70}?):[ \t]*/gm;
/** "Final impression", "Post-procedure dx", "Impression/Plan by problem": a noun of judgement with what is said around it. */
const JUDGEMENT =
  /^(?:(?:my|our|today'?s|final|clinical|visit|encounter|discharge|overall|working|primary|principal|admitting|diagnostic|ed|summary|(?:pre|post|problem)[- ]?(?:procedur(?:e|al)|op|operative|based|oriented|biopsy|visit)|pre-? ?(?:op)? ?(?:&|and|\/) ?post[- ]?(?:op(?:erative)?|procedur(?:e|al))) )*(?:ass(?:ess(?:ments?)?|m'?n?t)|impress(?:ions?)?|impr?|probs?|diagnos[ei]s|dx'?s?|a\/p|a&p)(?: ?(?:\/|&|\+|,|and) ?(?:plans?|recs?|recommendations?|treatment|discussion|summary|tx|rx))*(?: (?:plan|today|addressed|by (?:problem|system|issue|diagnosis)s?|for (?:today|this visit)|this visit|list|codes?|and .*|\(.*))*$/;
const KIND_BY_WORDS: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /\bproblem list\b.*\b(?:import|copied|carried|last|review|updated|chart|ehr|prior|previous|old)|\b(?:import|copied|carried|prior|previous|old|chart|ehr)\w*.*\bproblem list\b|^past |^prior (?:history|problems)/,
    'past_medical_history',
  ],
  [
    /^addend(?:um|a)\b|^attestation\b|^also addressed\b|^(?:problems|issues|conditions|diagnoses) (?:also |additionally )?addressed\b/,
    'assessment',
  ],
  [/^family|\bfamily (?:history|hx)\b/, 'family_history'],
  [/\ballerg(?:y|ies)\b/, 'allergies'],
  [/^(?:home |current |active )?med(?:ication)?s?\b(?: list| \(| reconcil)/, 'medications'],
  [JUDGEMENT, 'assessment'],
  [/^(?:patient |discharge |after[- ]?visit |return )?(?:instructions|precautions|education)\b/, 'boilerplate'],
];

function kindOfWords(name: string): SectionKind | null {
  const plain = name.toLowerCase().replace(/\s+/g, ' ').trim();
  return (
    kindByHeader.get(plain) ??
    kindByHeader.get(plain.replaceAll('rn', 'm')) ??
    KIND_BY_WORDS.find(([words]) => words.test(plain))?.[1] ??
    null
  );
}

function wordyHeaders(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const pattern of [BRACKET_HEADER, WORDY_HEADER])
    for (const match of text.matchAll(pattern)) {
      const kind = kindOfWords(match[1] ?? '');
      if (kind) marks.push({ kind, header: match[1] ?? '', headerStart: match.index, start: match.index + match[0].length });
    }
  return marks;
}

/** A scanner reads a capital I as l: "lMPRESSlON", "lmpression". */
function capitalised(name: string): string {
  if (/^lmp/.test(name)) return `I${name.slice(1)}`;
  return /^[A-Zl /&]+$/.test(name) && /[A-Z]{2}/.test(name) ? name.replaceAll('l', 'I') : name;
}

function headerKind(name: string, hasColon: boolean): SectionKind | null {
  const plain = capitalised(name).toLowerCase().replace(/\s+/g, ' ').trim();
  // A scanner reads "m" as "rn": "Irnpression".
  const known =
    kindByHeader.get(plain) ?? kindByHeader.get(plain.replaceAll('rn', 'm')) ?? (JUDGEMENT.test(plain) ? 'assessment' : undefined);
  if (known === undefined) return /^[A-Z][A-Z /&-]{6,}$/.test(name) && !hasColon && name.includes(' ') ? 'unknown' : null;
  if (hasColon) return known;
  const isCapitals = name === name.toUpperCase();
  return isCapitals || plain.length > 4 ? known : null;
}

function inlineHeaders(text: string): Mark[] {
  const marks: Mark[] = [];
  const lettered = LETTERED.exec(text);
  if (lettered) marks.push({ kind: 'assessment', header: 'A', headerStart: lettered.index, start: lettered.index + lettered[0].length });
  for (const match of text.matchAll(DASH_HEADER))
    marks.push({ kind: 'assessment', header: match[1] ?? '', headerStart: match.index, start: match.index + match[0].length });
  for (const match of text.matchAll(SLASH_HEADER)) {
    const kind = match[1] === 'A' ? 'assessment' : 'plan';
    marks.push({ kind, header: match[1] ?? '', headerStart: match.index, start: match.index + match[0].length });
  }
  for (const match of text.matchAll(SUMMING_UP))
    marks.push({ kind: 'assessment', header: match[1] ?? '', headerStart: match.index, start: match.index + match[0].length });
  for (const pattern of [INLINE_HEADER, SPOKEN_HEADER]) {
    for (const match of text.matchAll(pattern)) {
      const name = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase().replace(/[,:]$/, '');
      const plain = name
        .replace(/^(?:the|my|our)\s+/, '')
        .replace(/\s+(is|are|colon|today)$/, '')
        .replace(/\s+today$/, '')
        .replace(/\s+/g, ' ')
        .trim();
      const kind = kindByHeader.get(plain) ?? 'assessment';
      marks.push({ kind, header: name, headerStart: match.index, start: match.index + match[0].length });
    }
  }
  return marks;
}
