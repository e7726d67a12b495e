import type { CodingState } from './coding-state.js';
import { headingOf } from './affirmed.js';

/** disease | operation that took it away; both in one problem line mean that the disease is gone (CR-035). */
const REMOVED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^I0[5-8]|^I3[4-6]/,
    /TAVR|TAVI|\b(?:valve|AV|MV|aortic|mitral)\s+(?:replace|repair)\w*|\bAVR\b|\bMVR\b|mechanical (?:aortic|mitral|valve)|bioprosthe/i,
  ],
  [/^M1[67]/, /\b(?:TKA|TKR|THA|THR|total (?:knee|hip)|(?:knee|hip) (?:replacement|arthroplasty))\b/i],
  [/^K80|^K81/, /\bchole(?:cystectomy)?\b/i],
  [/^K3[5-8]/, /\bappy\b|\bappendectomy\b/i],
  [/^H25|^H26(?!4)/, /\b(?:cataract (?:extraction|surgery)|phaco\w*|CE\/IOL|pseudophak\w*)\b/i],
  [/^K70|^K74|^C22|^K75|^B18/, /\bliver transplant|\bOLT\b/i],
  [/^K4[0-6]/, /\bhernia repair|\bherniorrhaphy/i],
  [/^D25/, /\bhysterectomy|\bmyomectomy|\bTLH\b|\bTAH\b/i],
  [/^E05|^E04/, /\btotal thyroidectomy\b/i],
];
const AHEAD =
  /\b(?:plan|planned|schedul\w*|consider\w*|refer\w*|discuss\w*|candidate|awaiting|pending|for|needs?|elective|upcoming|pre-?op\w*|if)\b[^.;]{0,30}$/i;
const STILL_THERE = /\b(?:recurren\w*|residual|other|contralateral|retained)\b/i;

const JOINTS: readonly (readonly [string, string])[] = [
  ['M161', 'Z9664'],
  ['M171', 'Z9665'],
  ['M1901', 'Z9661'],
];

/** A joint that still has its arthritis is not replaced yet: "left knee OA, for TKA". */
function dropJointsToCome(state: CodingState): void {
  for (const [disease, device] of JOINTS)
    for (const arthritis of state.allProposed(new RegExp(`^${disease}[12]$`)))
      for (const joint of state.allProposed(new RegExp(`^${device}${arthritis.code.at(-1) ?? ''}$`)))
        state.drop(joint, 'planned', `${arthritis.code} is still treated: the replacement is to come`);
}

export function dropRemovedDiseases(state: CodingState): void {
  dropJointsToCome(state);
  for (const [disease, operation] of REMOVED)
    for (const gone of state.allProposed(disease)) {
      const text = headingOf(state, gone);
      const match = operation.exec(text);
      if (!match || STILL_THERE.test(text)) continue;
      const before = text.slice(0, match.index);
      const isDone =
        /\b(?:s\/p|status[- ]post|underwent|prior|previous|h\/o|hx of|history of|had)\b/i.test(before.slice(-40)) ||
        /(?:\bin )?\b(?:19|20)\d\d\b/.test(text.slice(match.index, match.index + match[0].length + 14));
      if (isDone && !AHEAD.test(before)) state.drop(gone, 'historical', `removed or replaced (CR-035)`);
    }
}
