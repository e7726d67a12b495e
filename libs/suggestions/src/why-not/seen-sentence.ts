import type { NotSuggestedReason, SeenNotSuggested } from '../suggestion-types.js';
import { dotted, plain } from './why-not-question.js';

type Rejected = Pick<SeenNotSuggested, 'reason' | 'trigger'> & { words: string };

/** What follows the quoted words; `because` holds the trigger in brackets, or nothing. */
const SAYS: Record<NotSuggestedReason, (because: string) => string> = {
  negated: (because) => `is denied in the note${because}`,
  uncertain: (because) => `is uncertain in the note${because}: an outpatient claim codes what is established (CR-032)`,
  historical: (because) => `is told as past${because}, not as a condition of this visit`,
  family: (because) => `is said of the family${because}, not of the patient`,
  other_person: (because) => `is said of another person${because}`,
  hypothetical: (because) => `is only supposed${because}, not stated`,
  planned: (because) => `is planned${because}, not done`,
  integral: () => 'belongs to a diagnosis that is coded',
  ambiguous_abbreviation: () => 'has several meanings, and the note does not decide between them',
  replaced_by_combination: () => 'is said by a combination code',
  low_weight_section: () => 'stands only where other visits and other times are told, not as a problem of this one',
};

/** What the note has of it, and why that is no reason to code it: one sentence with the words that decided. */
export function seenSentence({ words, reason, trigger }: Rejected): string {
  const code = /\b[A-Z]\d[0-9A-Z]{1,5}(?:\.\w+)?\b/.exec(trigger ?? '')?.[0];
  if (code && (reason === 'integral' || reason === 'replaced_by_combination')) {
    const rule = /CR-\d+/.exec(trigger ?? '')?.[0];
    return `"${words}" is ${reason === 'integral' ? 'part of' : 'said by'} ${dotted(plain(code))}${rule ? ` (${rule})` : ''}.`;
  }
  return `"${words}" ${SAYS[reason](trigger ? ` ("${trigger}")` : '')}.`;
}
