import { longTermDrugs } from '../vocabulary/long-term-drugs.js';
import type { CodingState } from './coding-state.js';

const SUPPRESSED =
  /\bimmuno-?(?:suppress(?:ed|ion)|compromised?|defici\w+)(?: state| status| patient| host)?\b(?! (?:therap|drug|medic|regimen|agent|treat)|\s*[:(])/i;
const BY_DRUG =
  /\b(?:due to|d\/t|from|on|by|secondary to|2\/2|2°|with)\s+(?:\w+\s){0,3}(?:drugs?|meds?|medications?|biologics?|chemo\w*|steroids?|therapy|immunosuppress\w*)\b|\b(?:drug|medication|iatrogenic|chemo\w*|steroid)[- ](?:induced|related)\b/i;
const SUPPRESSANTS = /^Z79(?:6|52)/;
const OTHER_SUPPRESSANTS = /\b(?:prednisone|dexamethasone|chemotherapy|cyclophosphamide|leflunomide|fingolimod)\b/i;

/** I.C.3: the provider says that the immune system is suppressed, and a drug of the note does it: D84.821 with the drug's status code. */
export function codeImmunity(state: CodingState): void {
  const said = state.find(SUPPRESSED, (match, span) => {
    const isAssessed = span.section === 'assessment' || (span.section === 'unknown' && state.style === 'terse');
    return (
      isAssessed && !/\b(?:no|not|non|denies|without|if|risk of)[\s-]+(?:\w+\s)?$/i.test(state.note.text.slice(0, match.index).slice(-24))
    );
  });
  if (!said) return;
  const drug = longTermDrugs
    .filter(({ code }) => SUPPRESSANTS.test(code.replace('.', '')))
    .find(({ pattern }) => state.find(pattern) !== null);
  if (!drug && !BY_DRUG.test(state.note.text.slice(said.span.start, said.span.end + 80)) && !OTHER_SUPPRESSANTS.test(state.note.text))
    return;
  for (const plain of state.allProposed(/^D849|^D8481|^D899/))
    state.drop(plain, 'replaced_by_combination', 'a drug suppresses the immune system (I.C.3)');
  const last = state.candidates.filter(({ isProposed, at }) => isProposed && at < said.span.start);
  state.add(
    { at: last.length > 0 ? said.span.start : said.span.start + 1, evidence: [said.span], section: said.span.section, statement: -1 },
    'D84.821',
    'I.C.3',
    'immunosuppressed by a drug',
  );
}
