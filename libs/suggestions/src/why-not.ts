import type { CodeBookView } from '@chartwright/terminology';
import type { SuggestionResult, WhyNotAnswer } from './suggestion-types.js';

/** Answers "why not code X?" from what the same run saw. */
export function explainWhyNot(view: CodeBookView, result: SuggestionResult, asked: string): WhyNotAnswer {
  const code = asked.trim().toUpperCase();
  const plain = code.replace('.', '');
  const entry = view.find(plain);
  const answer = (verdict: WhyNotAnswer['verdict'], explanation: string, spans: WhyNotAnswer['spans'] = []): WhyNotAnswer => ({
    code,
    label: entry?.title ?? null,
    verdict,
    explanation,
    spans,
  });
  const procedure = result.procedures.find((each) => each.code === plain);
  if (procedure)
    return { code, label: procedure.label, verdict: 'proposed', explanation: `${code} is proposed.`, spans: procedure.evidence };
  if (!entry) return answer('unknown_code', `${code} is not a code of the release in force on the date of service.`);
  if (!entry.billable) return answer('not_billable', `${code} is a heading; a code below it must be chosen.`);
  const proposed = result.proposed.find((each) => each.code.replace('.', '') === plain);
  if (proposed) return answer('proposed', `${code} is proposed.`, proposed.evidence);
  const related = (other: string): boolean =>
    plain.startsWith(other) || other.startsWith(plain) || (other.length >= 4 && plain.startsWith(other.slice(0, 4)));
  const rejected = result.seenNotSuggested.filter((seen) => seen.codes.some(related));
  const first = rejected[0];
  if (first) {
    const because = first.trigger ? ` ("${first.trigger}")` : '';
    return answer(
      first.reason === 'replaced_by_combination' ? 'replaced' : 'rejected_mention',
      `"${first.mention}" is in the note, but ${first.reason.replaceAll('_', ' ')}${because}.`,
      rejected.map(({ span }) => span),
    );
  }
  const listed = result.ranked.find((each) => each.code.replace('.', '') === plain);
  if (listed)
    return answer(
      'listed',
      `${code} is listed, not proposed: ${
        listed.ingredients
          .filter(({ sign }) => sign === '-')
          .map((each) => each.fact)
          .join('; ') || 'it was not named as a problem of this visit'
      }.`,
      listed.evidence,
    );
  const sibling = result.proposed.find((each) => each.code.replace('.', '').slice(0, 3) === plain.slice(0, 3));
  if (sibling) return answer('less_specific', `The note supports ${sibling.code} (${sibling.label}) in this category.`, sibling.evidence);
  return answer('not_mentioned', `No words of the note say ${entry.title}.`);
}
