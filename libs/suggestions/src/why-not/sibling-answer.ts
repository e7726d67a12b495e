import { sideOf, type CodeEntry } from '@chartwright/terminology';
import type { Suggestion } from '../suggestion-types.js';
import { readTitle } from './read-title.js';
import { type AnswerPart, dotted, named, plain, quotesOf, type WhyNotQuestion } from './why-not-question.js';

/** Categories whose codes are each a thing of its own, no finer and coarser words for one condition. */
const LISTS = /^(?:[V-Y]|Z[789]|Z1[0-3]|Z0[0-9]|Z2[0-9])/;

/** Another leaf of the same condition won: by which words. */
export function siblingAnswer(question: WhyNotQuestion, entry: CodeEntry): AnswerPart | null {
  const { code, written, note, view, result } = question;
  const winner = LISTS.test(code) ? undefined : nearest(code, result.proposed);
  const won = winner && view.find(winner.code);
  if (!winner || !won) return null;
  const supported = `The note supports ${named({ code: winner.code, title: winner.label })}, from ${quotesOf(winner.evidence)}.`;
  const answer = (difference: string): AnswerPart => ({
    verdict: 'less_specific',
    explanation: `${difference} ${supported}`.trim(),
    spans: winner.evidence,
  });
  if (code.length === 7 && won.code.slice(0, 6) === code.slice(0, 6))
    return answer(`${written} and ${dotted(won.code)} differ in the 7th character: the visit is read as "${endingOf(won, entry)}".`);
  const [ours, theirs] = [sideOf(entry.title), sideOf(won.title)];
  if (ours && theirs && ours !== theirs)
    return answer(
      ours === 'unspecified'
        ? `${written} leaves the side open, and the note says it.`
        : `${written} is the ${ours} side; here the note says ${theirs}.`,
    );
  if (/^Other /.test(entry.title)) return answer(`${written} is for kinds that no code beside it names.`);
  const { unsaid } = readTitle(note, entry.title);
  if (unsaid.length > 0) return answer(`${written} says "${unsaid.slice(0, 2).join('" and "')}", and the note does not.`);
  return answer(
    /\bunspecified\b|\bNOS\b/i.test(entry.title)
      ? `${written} leaves open what the note says.`
      : `${written} was borne less well by the words.`,
  );
}

/** The proposed code that shares most of its beginning: at least the category. */
function nearest(code: string, proposed: readonly Suggestion[]): Suggestion | undefined {
  const shared = (other: string): number => {
    let length = 0;
    while (length < code.length && code[length] === other[length]) length += 1;
    return length;
  };
  return proposed.filter((each) => shared(plain(each.code)) >= 3).toSorted((a, b) => shared(plain(b.code)) - shared(plain(a.code)))[0];
}

/** What stands behind the words that both titles begin with. */
function endingOf(won: CodeEntry, asked: CodeEntry): string {
  const [own, other] = [won.title.split(', '), asked.title.split(', ')];
  const at = own.findIndex((part, place) => part !== other[place]);
  return own.slice(Math.max(0, at)).join(', ');
}
