import { isLeveledVisit, settingOf } from '@chartwright/primitives';
import { vaccines } from '../procedures/vaccine-lines.js';
import { judge } from '../assertion/assert-mentions.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import { injectedDrugs } from '../vocabulary/injected-drugs.js';
import { officeProcedures } from '../vocabulary/office-procedures.js';
import { argueAgainst } from '../visit-level/argue-level.js';
import { readTitle } from './read-title.js';
import { type AnswerPart, quotesOf, type WhyNotQuestion } from './why-not-question.js';

const SHAPE = /^(?:\d{4}[0-9A-Z]|[A-V]\d{4})$/;

/** A CPT or HCPCS number; letters with four digits may be either kind, and a known service decides. */
export function isProcedureCode({ code, written, view }: WhyNotQuestion): boolean {
  return SHAPE.test(written) && (/^\d/.test(code) || view.findHcpcs(code) !== null || !view.find(code.slice(0, 3)));
}

export function answerForProcedure(question: WhyNotQuestion): AnswerPart {
  return suggested(question) ?? otherLevel(question) ?? otherPreventive(question) ?? namedNotDone(question) ?? untold(question);
}

function suggested({ code, result }: WhyNotQuestion): AnswerPart | null {
  const own = result.procedures.find((each) => each.code === code);
  if (!own) return null;
  const times = own.units > 1 ? `, ${own.units} units` : '';
  return {
    verdict: 'proposed',
    explanation: [`${code} is suggested${times}.`, ...own.supports].join(' '),
    spans: own.evidence,
    label: own.label,
  };
}

/** Another level of the visit, or another kind of visit. */
function otherLevel({ code, result }: WhyNotQuestion): AnswerPart | null {
  if (!isLeveledVisit(code)) return null;
  const visit = result.procedures.find((each) => /^99/.test(each.code));
  const spans = visit?.evidence ?? [];
  const kind = settingOf(code);
  const { visit: reading } = result;
  if (!reading) return { verdict: 'not_mentioned', explanation: `The place of service has no visit with a level like ${code}.` };
  if (visit && !isLeveledVisit(visit.code))
    return { verdict: 'replaced', explanation: `The visit was read as ${visit.code} (${visit.label}). ${visit.supports.join(' ')}`, spans };
  if (kind !== reading.setting) {
    const [asked, found] = [KINDS[kind ?? ''] ?? 'visit of another kind', KINDS[reading.setting] ?? 'visit of another kind'];
    return { verdict: 'less_specific', explanation: `${code} is ${asked}; this visit is read as ${found}.`, spans };
  }
  return { verdict: 'less_specific', explanation: argueAgainst(reading, code), spans };
}

const KINDS: Readonly<Record<string, string>> = {
  'office-new': 'an office visit of a new patient',
  'office-est': 'an office visit of an established patient',
  emergency: 'an emergency visit',
  'home-new': 'a home visit of a new patient',
  'home-est': 'a home visit of an established patient',
  'hospital-initial': 'a first hospital visit',
  'hospital-subsequent': 'a further hospital visit',
  'office-consult': 'an office consultation',
  'hospital-consult': 'a hospital consultation',
  'nursing-initial': 'a first nursing facility visit',
  'nursing-subsequent': 'a further nursing facility visit',
};

/** Preventive visits by age, new patients 99381 to 99387, others 99391 to 99397. */
const AGES = ['under 1 year', '1 to 4 years', '5 to 11 years', '12 to 17 years', '18 to 39 years', '40 to 64 years', '65 years and older'];

function otherPreventive({ code, result, note }: WhyNotQuestion): AnswerPart | null {
  const [, series, step] = /^993([89])([1-7])$/.exec(code) ?? [];
  if (series === undefined || step === undefined) return null;
  const kind = `the preventive visit of ${series === '8' ? 'a new' : 'an established'} patient, ${AGES[Number(step) - 1]}`;
  const visit = result.procedures.find((each) => /^99|^G04/.test(each.code));
  const found = visit ? ` This visit is read as ${visit.code} (${visit.label}), from ${quotesOf(visit.evidence)}.` : '';
  const explanation = `${code} is ${kind}; this patient is ${note.encounter.ageInYears} years old.${found}`;
  return { verdict: 'less_specific', explanation, spans: visit?.evidence ?? [], label: kind.replace('the p', 'p') };
}

/** Its words are in the note, but not as done at this visit: planned, refused, elsewhere, without a dose. */
function namedNotDone(question: WhyNotQuestion): AnswerPart | null {
  const { code, note } = question;
  const drug = injectedDrugs.find((each) => each.code === code);
  const known = drug ?? vaccines.find((each) => each.code === code) ?? officeProcedures.find((each) => each.code === code);
  if (!known) return null;
  const label = 'label' in known ? known.label : known.name;
  const patterns = drug
    ? [drug.pattern]
    : [...vaccines, ...officeProcedures].filter((each) => each.code === code).map(({ pattern }) => pattern);
  const exact = patterns.flatMap((pattern) => matches(question, pattern));
  const loose = exact.length > 0 ? exact : matches(question, namesIn(patterns));
  const spans = loose.length > 0 ? loose : readTitle(note, label).said;
  const [first] = spans;
  if (!first) return { verdict: 'not_mentioned', explanation: `No words of the note say that it was done: ${label}.`, label };
  const denied = assertionOf(question, first);
  const why = denied ? `but as ${denied}` : drug ? 'but no dose of it that was given at this visit' : 'but not as done at this visit';
  return { verdict: 'rejected_mention', explanation: `The note names ${quotesOf(spans)}, ${why}.`, spans: spans.slice(0, 4), label };
}

/** Words of a pattern that say how or when a thing was done, or are no name of it. */
const NO_NAMES = new Set(
  'today performed done office clinic obtained lead rapid urine flexible fiberoptic nasal rigid point care large joint test swab treatment given neck visual field closed removed cold snare biopsy index middle ring little finger thumb right left here after post interrogation'.split(
    ' ',
  ),
);

/** The names that a pattern begins with, without the words that make it done. */
function namesIn(patterns: readonly RegExp[]): RegExp {
  const names = patterns.flatMap(({ source }) =>
    (source.replaceAll(/\\[a-zA-Z]/g, ' ').match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !NO_NAMES.has(word.toLowerCase())).slice(0, 2),
  );
  return names.length === 0 ? /(?!)/g : new RegExp(`\\b(?:${[...new Set(names)].join('|')})\\b`, 'gi');
}

function matches({ note }: WhyNotQuestion, pattern: RegExp): EvidenceSpan[] {
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  return [...note.text.matchAll(global)].slice(0, 4).map((match) => note.spanOf(match.index, match.index + match[0].length));
}

function assertionOf({ note }: WhyNotQuestion, { start }: EvidenceSpan): string | null {
  const token = note.words[note.wordAt(start)]?.from ?? 0;
  const sentence = note.sentenceOfToken(token);
  if (!sentence) return null;
  const { assertion, trigger } = judge(note.scopes(sentence), [token]);
  return assertion === 'present' ? null : `${assertion.replace('_', ' ')}${trigger ? ` ("${trigger}")` : ''}`;
}

function untold({ code, note, view, result }: WhyNotQuestion): AnswerPart {
  const service = view.findHcpcs(code);
  if (service) {
    const { said, unsaid } = readTitle(note, service.longDescription);
    const explanation =
      unsaid.length > 0
        ? `The note does not say "${unsaid.slice(0, 2).join('" or "')}".`
        : `The note has its words, but not as a service of this visit: ${quotesOf(said)}.`;
    return { verdict: 'not_mentioned', explanation, spans: said, label: service.longDescription };
  }
  const isNumber = view.feeIndicators(code).length > 0;
  const near = result.procedures.find((each) => each.code.slice(0, 4) === code.slice(0, 4));
  const beside = near ? ` Beside it the note supports ${near.code} (${near.label}), from ${quotesOf(near.evidence)}.` : '';
  const what = isNumber
    ? `Nothing that the note says was done was read as ${code}. The wording of CPT codes is not part of this product, so the note is not searched for it.`
    : `${code} is in no list of services that is loaded for this day, and nothing in the note was read as it.`;
  return { verdict: isNumber ? 'not_mentioned' : 'unknown_code', explanation: `${what}${beside}`, spans: near?.evidence ?? [] };
}
