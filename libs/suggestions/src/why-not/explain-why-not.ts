import { type CodeBook, type CodeBookView, type CodeEntry, targetCovers } from '@chartwright/terminology';
import { everyAmbiguous } from '../mentions/ambiguous-mentions.js';
import type { Note } from '../note.js';
import type { EvidenceSpan, SeenNotSuggested, Suggestion, SuggestionResult, WhyNotAnswer } from '../suggestion-types.js';
import { answerForMissingCode } from './missing-code.js';
import { patientObstacle } from './patient-obstacle.js';
import { answerForProcedure, isProcedureCode } from './procedure-answer.js';
import { readTitle, type TitleReading } from './read-title.js';
import { seenSentence } from './seen-sentence.js';
import { siblingAnswer } from './sibling-answer.js';
import { type AnswerPart, dotted, named, plain, quotesOf, type WhyNotQuestion } from './why-not-question.js';

type Asked = { asked: string; note: Note; view: CodeBookView; codeBook: CodeBook; result: SuggestionResult };

/** Answers "why not code X?" for any code, from what the same run read, proposed and left out. */
export function explainWhyNot({ asked, ...run }: Asked): WhyNotAnswer {
  const typed = asked.trim().toUpperCase();
  const code = plain(typed);
  const entry = isService(typed, run) ? null : run.view.find(code);
  const written = entry ? dotted(code) : typed;
  const question: WhyNotQuestion = { ...run, code, written };
  const { verdict, explanation, spans = [], label } = answerTo(question, entry);
  return { code: written, label: label ?? entry?.title ?? null, verdict, explanation, spans: withoutTwins(spans) };
}

const withoutTwins = (spans: readonly EvidenceSpan[]): EvidenceSpan[] =>
  spans.filter(({ start, end }, at) => spans.findIndex((other) => other.start === start && other.end === end) === at);

/** "J1100" is a drug and, with its dot, an influenza: without the dot it is the drug, unless the note speaks of the disease. */
function isService(typed: string, { view, result }: Omit<Asked, 'asked'>): boolean {
  return view.findHcpcs(typed) !== null && !result.ranked.some((each) => plain(each.code) === typed);
}

function answerTo(question: WhyNotQuestion, entry: CodeEntry | null): AnswerPart {
  if (!entry) return isProcedureCode(question) ? answerForProcedure(question) : answerForMissingCode(question);
  if (!entry.billable) return answerForHeading(question, entry);
  const reading = readTitle(question.note, entry.title);
  return (
    proposedAnswer(question) ??
    obstacleAnswer(question, reading) ??
    seenAnswer(question, (other) => isSame(question.code, other)) ??
    excludedAnswer(question, reading) ??
    listedAnswer(question) ??
    siblingAnswer(question, entry) ??
    otherwiseAnswer(reading) ??
    seenAnswer(question, (other) => other.slice(0, 3) === question.code.slice(0, 3)) ??
    unsaidAnswer(question, entry, reading)
  );
}

function proposedAnswer({ code, written, result }: WhyNotQuestion): AnswerPart | null {
  const own = result.proposed.find((each) => plain(each.code) === code);
  if (!own) return null;
  const place = own.isFirstListed ? 'proposed as first-listed' : 'proposed';
  const rules = own.rulesApplied.length > 0 ? ` (${own.rulesApplied.join(', ')})` : '';
  return { verdict: 'proposed', explanation: `${written} is ${place}${rules}, from ${quotesOf(own.evidence)}.`, spans: own.evidence };
}

function answerForHeading({ code, written, view, result }: WhyNotQuestion, entry: CodeEntry): AnswerPart {
  const below = (each: Suggestion): boolean => plain(each.code).startsWith(code);
  const supported = result.proposed.find(below) ?? result.ranked.find(below);
  const characters = view.sevenCharacters(code).filter((choice) => choice.code !== null && choice.code.slice(0, 6) === code.padEnd(6, 'X'));
  const what =
    characters.length > 0
      ? `${written} needs a 7th character: ${characters.map(({ character }) => character).join(', ')}.`
      : `${written} is a heading, not billable; it has ${view.billableDescendants(entry.code).length} codes below it.`;
  if (supported) {
    const found = `Below it the note supports ${named({ code: supported.code, title: supported.label })}, from ${quotesOf(supported.evidence)}.`;
    return { verdict: 'not_billable', explanation: `${what} ${found}`, spans: supported.evidence };
  }
  const seen = result.seenNotSuggested.filter((each) => each.codes.some((other) => other.startsWith(code)));
  const why = seen[0] ? seenWords(seen[0]) : 'The note supports none of them.';
  return { verdict: 'not_billable', explanation: `${what} ${why}`, spans: seen.map(({ span }) => span) };
}

function obstacleAnswer({ note, view, code, written }: WhyNotQuestion, { said }: TitleReading): AnswerPart | null {
  const obstacle = patientObstacle(note, view, code);
  if (obstacle === null) return null;
  return { verdict: 'other_patient', explanation: `${written} cannot be this patient's. ${obstacle}`, spans: said };
}

/** The same code, one above or below it, or a leaf of the same condition. */
const isSame = (code: string, other: string): boolean =>
  code.startsWith(other) || other.startsWith(code) || (other.length >= 4 && code.startsWith(other.slice(0, 4)));

const seenWords = ({ span, reason, trigger }: SeenNotSuggested): string =>
  seenSentence({ words: span.quote.replaceAll(/\s+/g, ' '), reason, trigger });

function seenAnswer({ result, code, note, view }: WhyNotQuestion, isAbout: (other: string) => boolean): AnswerPart | null {
  const about = [...result.seenNotSuggested, ...everyAmbiguous(note, view)].filter(({ codes }) =>
    codes.some((other) => isAbout(plain(other))),
  );
  const exact = about.filter(({ codes }) => codes.some((other) => plain(other) === code));
  const rejected = exact.length > 0 ? exact : about;
  const [first] = rejected;
  if (!first) return null;
  const sentences = [...new Set(rejected.map((seen) => seenWords(seen)))].slice(0, 2);
  return {
    verdict: first.reason === 'replaced_by_combination' ? 'replaced' : 'rejected_mention',
    explanation: sentences.join(' '),
    spans: rejected.map(({ span }) => span),
  };
}

/** The note may say it, and a code that is proposed may still rule it out. */
function excludedAnswer({ code, written, view, result }: WhyNotQuestion, { unsaid, said }: TitleReading): AnswerPart | null {
  const listed = result.ranked.find((each) => plain(each.code) === code);
  if (!listed && unsaid.length > 0) return null;
  const rival = result.proposed.find(({ code: other }) => excludes(view, code, plain(other)) || excludes(view, plain(other), code));
  if (!rival) return null;
  const explanation = `${written} is not reported with ${named({ code: rival.code, title: rival.label })}, which is proposed: Excludes1 (CR-020).`;
  return { verdict: 'excluded', explanation, spans: [...(listed?.evidence ?? said), ...rival.evidence] };
}

const excludes = (view: CodeBookView, code: string, other: string): boolean =>
  view.notes(code).some(({ kind, targets }) => kind === 'excludes1' && targets.some((target) => targetCovers(target, other)));

function listedAnswer({ code, written, result }: WhyNotQuestion): AnswerPart | null {
  const listed = result.ranked.find((each) => plain(each.code) === code);
  if (!listed) return null;
  const against = listed.ingredients.filter(({ sign }) => sign === '-').map(({ fact }) => fact);
  const why = against.length > 0 ? against.join('; ') : 'it was not named as a problem of this visit';
  return {
    verdict: 'listed',
    explanation: `${written} was read from ${quotesOf(listed.evidence)} and is not proposed: ${why}.`,
    spans: listed.evidence,
  };
}

function otherwiseAnswer({ otherwise }: TitleReading): AnswerPart | null {
  if (!otherwise || otherwise.judgement.assertion === 'present') return null;
  const { span, judgement } = otherwise;
  const words = span.quote.replaceAll(/\s+/g, ' ');
  const explanation = seenSentence({
    words,
    reason: judgement.assertion === 'present' ? 'low_weight_section' : judgement.assertion,
    trigger: judgement.trigger,
  });
  return { verdict: 'rejected_mention', explanation, spans: [span] };
}

const MOST_UNSAID = 3;

/** Which words of the title the note lacks; and where it has them all, how they were read instead. */
function unsaidAnswer({ written, result }: WhyNotQuestion, { title }: CodeEntry, { said, unsaid }: TitleReading): AnswerPart {
  if (unsaid.length > 0) {
    const missing = unsaid
      .slice(0, MOST_UNSAID)
      .map((each) => `"${each}"`)
      .join(', ');
    const has = said.length > 0 ? ` It has ${quotesOf(said)} only.` : '';
    return { verdict: 'not_mentioned', explanation: `The note does not say ${missing}.${has}`, spans: said };
  }
  const other = result.ranked.find(({ evidence }) =>
    evidence.some((span) => said.some((each) => span.start < each.end && each.start < span.end)),
  );
  if (said.length === 0 || !other)
    return { verdict: 'not_mentioned', explanation: `No words of the note were read as ${title}.`, spans: said };
  const explanation = `The note has words of ${written} (${quotesOf(said)}), but they were read as ${named({ code: other.code, title: other.label })}.`;
  return { verdict: 'read_otherwise', explanation, spans: [...said, ...other.evidence] };
}
