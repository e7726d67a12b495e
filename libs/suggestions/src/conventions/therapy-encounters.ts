import type { CodingState } from './coding-state.js';
import { isAffirmedAt } from './affirmed.js';

const CHEMO_VISIT =
  /\b(?:here|presents?|comes?|in|seen|arrives?) (?:today )?for (?:her |his |the )?(?:\w+ ){0,3}(?:chemo(?:therapy)?|infusion of chemo\w*)\b|\b(?:chemo(?:therapy)?) (?:today|infusion|visit|administration|given|day)\b|\bproceed(?:ed|ing)? (?:with |to )?(?:C\d|cycle)\b|\bC\d{1,2}\s?D\d{1,2}\b[^.\n]{0,30}\b(?:today|given|infus\w*)|\b(?:infusion(?:\/\w+)? visit|chemo visit)\b|\bhere (?:today )?for (?:C|cycle )\d|\b(?:m?FOLFOX6?|FOLFIRI|oxaliplatin|carboplatin|cisplatin|paclitaxel|docetaxel|doxorubicin|gemcitabine|5-?FU)\b[^.\n]{0,40}\b(?:given|infused|administered) (?:today|w\/o|without)\b/i;
const IMMUNO_VISIT =
  /\b(?:keytruda|pembrolizumab|opdivo|nivolumab|atezolizumab|durvalumab|ipilimumab|immunotherapy)\s+(?:infusion|today|given|cycle|dose)\b|\bhere (?:today )?for (?:\w+ ){0,3}(?:keytruda|pembrolizumab|opdivo|nivolumab|immunotherapy)\b/i;
const RADIATION_VISIT =
  /\b(?:radiation|XRT|IMRT|SBRT)\s+(?:visit|treatment visit|session|fraction)\b|\bhere (?:today )?for (?:\w+ ){0,3}(?:radiation|XRT|IMRT|SBRT)\b|\bfraction \d+ (?:of|\/)/i;
const CYTOTOXIC =
  /\b(?:m?FOLFOX6?|FOLFIRI|FOLFIRINOX|R-?CHOP|ABVD|TCHP|AC-?T|carbo(?:platin)?|cisplatin|oxaliplatin|paclitaxel|docetaxel|doxorubicin|cyclophosphamide|gemcitabine|irinotecan|5-?FU|fluorouracil|pemetrexed|bortezomib|azacitidine|capecitabine|chemo(?:therapy)?)\b/i;

/** CR-043: a visit whose purpose is the treatment itself has that encounter first, then the cancer. */
export function codeTherapyEncounter(state: CodingState): void {
  const cancer = state.proposed(/^C|^D4[5-7]/);
  if (!cancer || state.proposed(/^Z51/) || state.style !== 'terse') return;
  const visit =
    first(state, CHEMO_VISIT, 'Z51.11', (text) => CYTOTOXIC.test(text)) ??
    first(state, IMMUNO_VISIT, 'Z51.12', () => true) ??
    first(state, RADIATION_VISIT, 'Z51.0', () => true);
  if (!visit) return;
  const least = Math.min(...state.allProposed(/./).map(({ at }) => at));
  state.add({ ...cancer, at: least - 1, evidence: [visit.span] }, visit.code, 'CR-043', 'the visit is for the treatment itself');
}

function first(state: CodingState, pattern: RegExp, code: string, fits: (text: string) => boolean) {
  if (!fits(state.note.text)) return null;
  const found = state.find(
    pattern,
    (_match, span) =>
      span.section !== 'past_medical_history' && isAffirmedAt(state, span.start, span.end) && !isDeferred(state, span.start),
  );
  return found ? { span: found.span, code } : null;
}

/** Held, delayed or only planned treatment was not given at this visit. */
const isDeferred = (state: CodingState, at: number): boolean =>
  /\b(?:hold|held|holding|delay\w*|defer\w*|postpone\w*|next|will start|starts? (?:on|in|next)|before|prior to|after|plan(?:ned)? (?:for|to)|consider\w*)\b[^.\n]{0,30}$/i.test(
    state.note.text.slice(Math.max(0, at - 50), at),
  );
