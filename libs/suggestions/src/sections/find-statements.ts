import { isWrapped } from '../text/sentences.js';
import type { Section } from './find-sections.js';

/** A problem the clinician names, with the lines that belong to it. Offsets into the note. */
export type Statement = { start: number; end: number; blockEnd: number; kind: 'heading' | 'sentence'; section: Section };

const LABEL_LINE =
  /^(?:medical reasoning|additional testing|medical treatment|patient education(?: and counseling)?|specialist referrals?|patient agreements?|plan|assessment|treatment|workup|labs|imaging|medications?|follow[- ]?up|education|counseling|instructions|referrals?|orders?|discussion|rationale|monitoring|diagnostics?|dispo(?:sition)?|prognosis|goals?|procedures?|rec(?:ommendation)?s?|rtc|pt|hep)\s*:/i;
const PLAN_START =
  /^(?:we|i|he|she|they|you|will|would|should|continue|cont|start|started|order|ordered|refer|referred|referral|follow|f\/u|rtc|return|recommend|recommended|increase|increased|decrease|decreased|stop|discontinue|d\/c|schedule|scheduled|discuss|discussed|counsel|counseled|check|recheck|repeat|monitor|advise|advised|obtain|labs?|give|given|take|apply|use|avoid|add|added|switch|change|changed|refill|refilled|prescribe|prescribed|rx|encourage|encouraged|educated|instructed|send|sent|plan|trial|wean|taper|hold|resume|initiate|initiated|call|consider|all questions|questions|the patient (?:will|was|is to|agrees|understands|verbal|and i)|patient (?:will|agrees|understands|verbal|advised|to)|pt (?:will|to|advised)|after|at this|if|once|today|given the|based on|let|keep|offer|offered|perform|performed|proceed|cbc|cmp|bmp|a1c|tsh|mri|ct|xr|x-ray|ua|us|echo|ekg|ecg|bmp|needs|ok to|okay|reassur|tylenol|ibuprofen|nsaids?|ice|rest,|home|supportive|work note|time spent|total time|medical decision|thank|signed|electronically|dictated)\b/i;
/** "Follow-up exam after treatment" names the reason for the visit, "follow up in 2 weeks" the plan. */
const NAMES_VISIT = /^(?:f\/u|follow[- ]?up)\s+(?:exam\w*|visit|encounter|check|surveillance|after|of|s\/p)\b(?! in \d)/i;
/** "Decreased appetite" is a finding, "decreased lisinopril" an order. */
const TELLS_FINDING =
  /^(?:de|in)creased (?:appetite|libido|hearing|vision|visual|range|rom|urin\w+|(?:oral|po) intake|intake|sensation|strength|sleep|energy|thirst|frequency|bmi|bp|blood pressure|psa|liver|lfts?|creatinine|intraocular|iop|tone|fetal movement|milk|platelets?|wbc|hemoglobin|hgb|mood|anxiety|pain|sob|dyspnea|work of breathing|secretions|attention|concentration|bleeding|bruising|sweating|fatigue)\b/i;
/** A box of the template that nobody ticked. */
const UNCHECKED = /^\[\s?\]/;
/** "She has prediabetes" says what is; "she will return" what is planned. */
const TELLS_STATE =
  /^(?:she|he|they|the patient|patient|pt|we|i)\s+(?:also\s+|now\s+|still\s+)?(?:has|have|remains)\s+(?!been\b|to\b|agreed\b)/i;
const CLAUSE_END = /\s[-–—]{1,2}\s|\s?—\s?|;\s|:\s|\.\s+(?=\S)|\.$|\s->\s|\s→\s/g;
const ITEM_MARK =
  /(?:^|[\s.;)])(\d{1,2}[.)]|(?<=\s)[B-H]\)(?=\s)|#\s?\d{1,2}[.):]?|\(\d{1,2}\)|(?<=^\s{0,20}|\.\s)\d(?=\s[A-Z]))\s*(?=[A-Za-z#(])/g;
const PREFIX =
  /^[ \t]*(?:[•●▪·*#>\-–—+]+[ \t]*|\(?\d{1,2}[.)][ \t]*|\d{1,2}[-–][ \t]+|\d(?=\s[A-Z])[ \t]+|\(?[a-h][.)][ \t]+(?!diff|pylori|coli\b|influenz|burgdorf)|#\d{1,2}[.:)]?[ \t]*|problem\s*#?\d{1,2}\s*[:.-]\s*|dx\s*#?\d?\s*:\s*)*/i;
const MAX_HEADING_WORDS = 16;
const NARRATIVE_WORDS =
  /\b(?:is|was|were|are|has|had|have|presents?|presented|reports?|denies|states?|will|would|recommended|discussed|underwent|continues?|feels?|believe|think|he|she|his|her|we|my|i)\b/i;

export function findStatements(text: string, sections: readonly Section[]): Statement[] {
  const chosen = sections.filter((section) => section.kind === 'assessment');
  const source = chosen.length > 0 ? chosen : sections.filter((section) => section.kind === 'plan');
  const statements: Statement[] = [];
  for (const section of source) {
    for (const line of linesOf(text, section)) addLine(statements, text, section, line);
    closeBlocks(statements, section);
  }
  return statements;
}

type Line = { start: number; end: number };

function linesOf(text: string, section: Section): Line[] {
  const lines: Line[] = [];
  let start = section.start;
  while (start < section.end) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > section.end) end = section.end;
    while (end < section.end && goesOn(text, start, end)) {
      const next = text.indexOf('\n', end + 1);
      end = next < 0 || next > section.end ? section.end : next;
    }
    if (text.slice(start, end).trim() !== '') lines.push(...itemsOf(text, { start, end }));
    start = end + 1;
  }
  return lines;
}

/** Hard-wrapped text: the line has no end and the next begins in lower case. */
function goesOn(text: string, start: number, end: number): boolean {
  const last = text.slice(start, end).trimEnd();
  const next = /^\n[ \t]*([a-z]\w*)/.exec(text.slice(end, end + 40))?.[1];
  return next !== undefined && isWrapped(text, { end: start + last.length, written: last.slice(-1) }, { start: end + 1, written: next });
}

/** "1. Asthma 2. Eczema" on one line are two items. */
function itemsOf(text: string, line: Line): Line[] {
  const slice = text.slice(line.start, line.end);
  const marks = [...slice.matchAll(ITEM_MARK)].map((match) => match.index + match[0].search(/[\d#(]/));
  const first = marks[0];
  if (marks.length < 2 || first === undefined || !looksNumbered(slice, marks)) return [line];
  const starts = first > 0 && slice.slice(0, first).trim() !== '' ? [0, ...marks] : marks;
  return starts.map((from, index) => ({ start: line.start + from, end: line.start + (starts[index + 1] ?? slice.length) }));
}

const looksNumbered = (slice: string, marks: readonly number[]): boolean => {
  const numbers = marks.map((mark) => Number(/\d+/.exec(slice.slice(mark))?.[0] ?? '0'));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
};

function addLine(statements: Statement[], text: string, section: Section, line: Line): void {
  const raw = text.slice(line.start, line.end);
  const prefix = PREFIX.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(prefix).trimEnd();
  if (body === '' || LABEL_LINE.test(body) || UNCHECKED.test(body)) return;
  let from = line.start + prefix;
  const limit = from + body.length;
  let isFirst = true;
  while (from < limit) {
    const end = clauseEnd(text, from, limit);
    const clause = text.slice(from, end);
    const isPlan =
      PLAN_START.test(clause.trim()) &&
      !TELLS_STATE.test(clause.trim()) &&
      !NAMES_VISIT.test(clause.trim()) &&
      !TELLS_FINDING.test(clause.trim());
    if (!isPlan && clause.trim() !== '') {
      const words = clause.trim().split(/\s+/).length;
      const isNarrative = words > MAX_HEADING_WORDS || (words > 6 && NARRATIVE_WORDS.test(clause));
      statements.push({ start: from, end, blockEnd: line.end, kind: isFirst && !isNarrative ? 'heading' : 'sentence', section });
    }
    const after = /^(?:\s*[-–—]{1,2}\s|\s?—\s?|\s?->\s?|\s?→\s?|[;:.]\s*)/.exec(text.slice(end, limit))?.[0].length ?? 0;
    const separator = text.slice(end, end + after);
    from = end + Math.max(after, end === from ? 1 : 0);
    isFirst = isFirst && clause.trim() === '';
    if (/[-–—>→:]/.test(separator) && !isFirst && !OPENS_LIST.test(clause + separator) && !namesMore(text.slice(from, limit)))
      from = nextSentence(text, from, limit);
  }
}

/** "PAD - atherosclerosis of the right leg with claudication": behind the topic stands the problem, not the plan. */
const NAMES_MORE =
  /^\s*(?:(?:nicotine|tobacco|alcohol|opioid|cannabis) (?:dependence|use disorder)|atherosclero\w+|newly \w+|(?:LNG|copper|hormonal|Mirena|Kyleena|Liletta|Skyla|Paragard|Nexplanon|IUD)\b|(?:primary|essential|secondary|acute|chronic|recurrent|bilateral|left|right) [a-z]+)/i;
/** "Well child with abnormal finding: obesity": what was found is named behind the colon. */
const OPENS_LIST = /\b(?:abnormal findings?|findings?|problems?|issues|with)\s*:\s*$/i;
const namesMore = (rest: string): boolean => NAMES_MORE.test(rest) && !PLAN_START.test(rest.trim());

/** After "problem - plan" the plan runs to the next full stop; a new sentence may again name a problem. */
function nextSentence(text: string, from: number, limit: number): number {
  const stop = /\.\s+(?=[A-Z0-9])/.exec(text.slice(from, limit));
  return stop ? from + stop.index + stop[0].length : limit;
}

const LONGEST_ABBREVIATION = 16;

function clauseEnd(text: string, from: number, limit: number): number {
  CLAUSE_END.lastIndex = 0;
  const slice = text.slice(from, limit);
  for (const match of slice.matchAll(CLAUSE_END)) {
    // The end of it is enough: an abbreviation is short, and the line may be very long.
    const before = slice.slice(Math.max(0, match.index - LONGEST_ABBREVIATION), match.index);
    if (
      match[0].startsWith('.') &&
      /\b(?:dr|mr|mrs|ms|st|vs|approx|[A-Z]|no|e\.g|i\.e)$/i.test(before) &&
      !/\b(?:OD|OS|OU|[A-Z]{2,})$/.test(before) &&
      !/\b[AL]\s*$/.test(before.slice(-2))
    )
      continue;
    return from + match.index;
  }
  return limit;
}

/** A heading's block reaches to the next heading: its sub-bullets and sentences belong to it. */
function closeBlocks(statements: Statement[], section: Section): void {
  const own = statements.filter((statement) => statement.section === section);
  let next: Statement | undefined;
  let heading: Statement | undefined;
  for (const statement of own.toReversed()) {
    statement.blockEnd = (statement.kind === 'sentence' ? next : heading)?.start ?? section.end;
    next = statement;
    if (statement.kind === 'heading') heading = statement;
  }
}
