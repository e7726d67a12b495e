import type { DeskDocument, DeskSpan, DeskSuggestion } from '@chartwright/contracts';
import { diagnosisLetter, REJECT_REASONS, type DraftContent } from '@chartwright/lifecycle';

export type SuggestionState = { state: 'open' | 'accepted' | 'rejected'; place: string; rejectedBecause: string };

/** A suggestion is accepted when its code stands in the draft, however it got there; undoing opens it again. */
export function suggestionState(suggestion: Pick<DeskSuggestion, 'code'>, content: DraftContent): SuggestionState {
  const diagnosisAt = content.diagnoses.findIndex(({ code }) => code === suggestion.code);
  if (diagnosisAt >= 0) return { state: 'accepted', place: diagnosisLetter(diagnosisAt), rejectedBecause: '' };
  const lineAt = content.lines.findIndex(({ code }) => code === suggestion.code);
  if (lineAt >= 0) return { state: 'accepted', place: `Line ${lineAt + 1}`, rejectedBecause: '' };
  const rejected = content.rejected.find(({ code }) => code === suggestion.code);
  if (rejected) return { state: 'rejected', place: '', rejectedBecause: REJECT_REASONS[rejected.reason] };
  return { state: 'open', place: '', rejectedBecause: '' };
}

/** "Line 1", "Lines 2, 3", or nothing: which service lines point to a diagnosis. */
export function pointedFrom(diagnosisId: string, content: DraftContent): string {
  const numbers = content.lines.flatMap((line, index) => (line.pointers.includes(diagnosisId) ? [index + 1] : []));
  if (numbers.length === 0) return '';
  return numbers.length === 1 ? `Line ${numbers[0]}` : `Lines ${numbers.join(', ')}`;
}

const SECTION_WORDS: Readonly<Record<string, string>> = {
  assessment: 'Assessment',
  plan: 'Plan',
  procedure: 'Procedure',
  history_of_present_illness: 'HPI',
  chief_complaint: 'CC',
  past_medical_history: 'PMH',
  past_surgical_history: 'PSH',
  medications: 'Medications',
  allergies: 'Allergies',
  family_history: 'FH',
  social_history: 'SH',
  review_of_systems: 'ROS',
  vitals: 'Vitals',
  exam: 'Exam',
  results: 'Labs',
  boilerplate: 'Template text',
};

/** Words of another document than the first are named after it: the chart shows one at a time. */
function placeOf({ documentId, section }: DeskSpan, documents: readonly Pick<DeskDocument, 'id' | 'title'>[]): string {
  const at = documents.findIndex(({ id }) => id === documentId);
  return at > 0 ? `${at + 1} · ${documents[at]?.title}` : sectionWords(section);
}

/** Same words in two places are one quote; both places are named. */
export function quotesOf(
  { evidence }: Pick<DeskSuggestion, 'evidence'>,
  documents: readonly Pick<DeskDocument, 'id' | 'title'>[],
): { text: string; section: string }[] {
  const places = new Map<string, Set<string>>();
  for (const span of evidence) places.set(span.quote, (places.get(span.quote) ?? new Set<string>()).add(placeOf(span, documents)));
  return [...places].slice(0, 5).map(([text, names]) => ({ text, section: [...names].join(', ') }));
}

export function sectionWords(section: string): string {
  return SECTION_WORDS[section] ?? 'Note';
}

/** Labels and facts begin with a capital, wherever they come from. */
export const sentence = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
