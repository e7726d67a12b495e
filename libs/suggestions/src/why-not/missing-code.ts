import type { AnswerPart, WhyNotQuestion } from './why-not-question.js';
import { dotted, named, plain, quotesOf } from './why-not-question.js';

const DIAGNOSIS_SHAPE = /^[A-Z]\d[0-9A-Z]{1,5}$/;

/** Not a code on the date of service: of another release, one character too many, or none at all. */
export function answerForMissingCode(question: WhyNotQuestion): AnswerPart {
  const { code, written, view, note } = question;
  if (code === '') return { verdict: 'unknown_code', explanation: 'No code was asked about.' };
  if (!DIAGNOSIS_SHAPE.test(code))
    return {
      verdict: 'unknown_code',
      explanation: `${written.slice(0, 20)} does not have the shape of a code, such as E11.65, 99213 or J3301.`,
    };
  const day = note.encounter.dateOfService;
  const release = view.release?.name ?? 'none';
  const elsewhere = otherRelease(question);
  if (elsewhere) {
    const { title, name, from, to, isLater } = elsewhere;
    const when = isLater ? `only from ${from} on` : `only until ${to}`;
    return {
      verdict: 'other_release',
      explanation: `${dotted(code)} is a code of ICD-10-CM ${name}, ${when}; the service of ${day} is coded with ${release}.${supportNear(question)}`,
      label: title,
    };
  }
  const known = longestKnown(question);
  const said = `${dotted(code)} is no code of ICD-10-CM ${release}, in force on ${day}`;
  const end = known ? `; the nearest above it is ${named(known)}${known.billable ? ', which is complete' : ''}.` : '.';
  return { verdict: 'unknown_code', explanation: `${said}${end}${supportNear(question)}` };
}

function otherRelease({ code, codeBook, view }: WhyNotQuestion) {
  const current = view.release;
  for (const { release, content } of codeBook.parts.icd10cm.toReversed()) {
    const entry = release.name === current?.name ? null : content.find(code);
    if (!entry) continue;
    const isLater = current ? release.effectiveFrom > current.effectiveFrom : false;
    return { title: entry.title, name: release.name, from: release.effectiveFrom, to: release.effectiveTo, isLater };
  }
  return null;
}

function longestKnown({ code, view }: WhyNotQuestion) {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const entry = view.find(code.slice(0, length));
    if (entry) return entry;
  }
  return null;
}

/** What the note supports in the same category, so that the answer leads somewhere. */
function supportNear({ code, result }: WhyNotQuestion): string {
  const near = result.ranked.find((each) => plain(each.code).slice(0, 3) === code.slice(0, 3));
  return near
    ? ` In this category the note supports ${named({ code: near.code, title: near.label })}, from ${quotesOf(near.evidence)}.`
    : '';
}
