import { findVaccines, vaccines } from '../procedures/vaccine-lines.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import type { CodingState } from './coding-state.js';

const VACCINE_NAME =
  '(?:DTaP(?:-\\w+)*|Tdap|TDAP|Td|MMRV?|varicella|Varivax|influenza|flu|Fluzone|PCV ?\\d*|Prevnar(?: ?\\d+)?|PPSV ?23|Pneumovax|pneumococcal|hep(?:atitis)? ?[AB]|HBV|HPV|Gardasil ?9?|Shingrix|zoster|MenACWY|MenB|meningococcal|RSV|Arexvy|Abrysvo|COVID(?:-19)?|rotavirus|Hib|IPV|polio|tetanus|vaccines?|immunizations?)';
const GIVEN_AFTER = new RegExp(
  `\\b${VACCINE_NAME}\\b[^.;\\n]{0,50}?\\b(?:given|administered|admin(?:istered)?|0\\.5 ?mL|IM (?:today|R|L|right|left)|(?:[RL]|right|left) (?:delt(?:oid)?|thigh|arm|VL)|updated|today|done today|(?<!last )boosters?(?! (?:was|in|at)))\\b`,
  'i',
);
const GIVEN_BEFORE = new RegExp(
  `\\b(?:gave|administered|received today:?|given(?: today)?:?|update[sd]?)\\s+(?:[A-Za-z]+\\s){0,2}${VACCINE_NAME}\\b|\\b(?:vax|vaccines?|imms?|immunizations?|shots) (?:given )?today\\b[^.;\\n]{0,20}:`,
  'i',
);
const NOT_GIVEN =
  /\b(?:declin\w*|refus\w*|not|deferred|defer|no|due|next|will|plan\w*|unknown|last|ago|years?|yrs?|previous\w*|prior|UTD|up to date|refer\w*|recommend\w*|order\w*|schedul\w*|in (?:the )?fall|in (?:19|20)\d\d|series complete|d?one in|if|discuss\w*)\b/i;

/** Names of vaccines are names of tests and of illnesses too. */
const IS_TEST = /\b(?:neg\w*|pos\w*|tests?|swab|screen\w*|titers?|co-?test\w*|pap|panel|exposure|infection)\b/i;
const LISTED = /\b(?:imm|imms|immunizations?|vaccines?|shots)\s*:[^.\n]*$/i;
const TREATED_HERE: ReadonlySet<string> = new Set(['assessment', 'plan', 'procedure']);

/** "MMR #1, varicella #1 given." in the story of a child's routine visit tells of this visit. */
function isListOfToday(state: CodingState, match: RegExpMatchArray): boolean {
  if (!state.proposed(/^Z001/)) return false;
  const behind = state.note.text.slice((match.index ?? 0) + match[0].length);
  return /\b(?:given|administered)$/i.test(match[0]) && /^\s*(?:[.;\n]|$|,? (?:VIS|today|with|w\/|R\b|L\b|per))/i.test(behind);
}

/** CR-042: one Z23 whatever the number of vaccines, also when the tetanus booster goes with a wound. */
export function addImmunization(state: CodingState): void {
  if (state.proposed(/^Z23/) || state.style !== 'terse') return;
  const isGiven = (match: RegExpMatchArray, { section }: EvidenceSpan): boolean => {
    if (section === 'past_medical_history' || section === 'allergies' || NOT_GIVEN.test(match[0]) || IS_TEST.test(match[0])) return false;
    const after = state.note.text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 16);
    if (
      /^\s*(?:on\s|in\s)?(?:\d{1,2}\/\d|(?:19|20)\d\d|at birth|in (?:the )?(?:hospital|nursery)|at (?:the )?hospital|before discharge)/.test(
        after,
      )
    )
      return false;
    const before =
      state.note.text
        .slice(Math.max(0, (match.index ?? 0) - 30), match.index)
        .split(/[.;\n]/)
        .pop() ?? '';
    if (isListOfToday(state, match)) return true;
    const isHere =
      /\btoday|\bmL\b|\bIM\b|\bdelt|\bbooster|\bupdated/i.test(match[0] + after) || TREATED_HERE.has(section) || LISTED.test(before);
    if (!isHere) return false;
    return !/\b(?:last|declin\w*|refus\w*|no|if|due for|needs?|consider)\s+(?:\w+\s)?$/i.test(before);
  };
  const found = state.find(GIVEN_AFTER, isGiven) ?? state.find(GIVEN_BEFORE, isGiven) ?? shotOf(state);
  if (!found) return;
  const last = Math.max(found.span.start, ...state.allProposed(/./).map(({ at }) => at));
  state.add(
    { at: last + 1, evidence: [found.span], section: found.span.section, statement: -1 },
    'Z23',
    'CR-042',
    'vaccine given at this visit',
  );
}

/** A product by its name, told as given: what the vaccine lines are read from. */
function shotOf(state: CodingState): { span: EvidenceSpan } | null {
  const span = findVaccines(state.note).find(({ code }) => vaccines.some((vaccine) => vaccine.code === code))?.evidence[0];
  return span && span.section !== 'past_medical_history' ? { span } : null;
}
