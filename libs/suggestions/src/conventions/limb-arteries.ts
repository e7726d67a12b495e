import type { CodingState } from './coding-state.js';
import { affirmedHeadingOf } from './affirmed.js';

const PERIPHERAL = /^I739|^I7020|^I7021|^I7022/;
const REST_PAIN = /\brest pain\b|\bischemic pain at rest\b/i;
const GANGRENE = /\b(?:wet |dry )?gangren\w+/i;
const DENIED = /\b(?:no|without|w\/o|denies|denied)\s+(?:\w+\s){0,3}$/i;
const ULCER_SITES: Readonly<Record<string, string>> = { '1': '1', '2': '2', '3': '3', '4': '4', '5': '5', '8': '8', '9': '9' };

/**
 * Disease of the leg arteries with rest pain, an ulcer or gangrene on the same line is coded by the worst of them and by side (I70.2-;
 * tabular: I70.24 includes rest pain, I70.26 the ulcer). In diabetes the ulcer belongs to the diabetes.
 */
export function codeLimbArteries(state: CodingState): void {
  for (const artery of state.allProposed(PERIPHERAL)) {
    const text = affirmedHeadingOf(state, artery);
    const ulcer = state.allProposed(/^L97/).find((each) => each.statement === artery.statement);
    if (isNamed(text, GANGRENE)) {
      state.recode(artery, `I70.26${sideOf(text, '1', '2', '3', '9')}`, 'CR-020');
      for (const part of state.allProposed(/^I96|^I998/))
        state.drop(part, 'replaced_by_combination', 'gangrene of the artery disease (CR-020)');
    } else if (ulcer && !state.proposed(/^E(?:08|09|10|11|13)/)) {
      const site = ULCER_SITES[ulcer.code[3] ?? ''] ?? '9';
      const stem = ulcer.code[4] === '1' ? 'I70.23' : ulcer.code[4] === '2' ? 'I70.24' : null;
      if (stem === null) continue;
      state.recode(artery, `${stem}${site}`, 'CR-020');
      if (artery.at > ulcer.at) artery.at = ulcer.at - 0.2;
    } else if (isNamed(text, REST_PAIN)) {
      state.recode(artery, `I70.22${sideOf(text, '1', '2', '3', '9')}`, 'CR-020');
      for (const part of state.allProposed(/^M796|^R52/))
        if (part.statement === artery.statement) state.drop(part, 'replaced_by_combination', 'pain of the artery disease (CR-020)');
    }
  }
}

function isNamed(text: string, words: RegExp): boolean {
  const match = words.exec(text);
  return match !== null && !DENIED.test(text.slice(0, match.index));
}

function sideOf(text: string, ...[right, left, both, none]: readonly [string, string, string, string]): string {
  const isRight = /\b(?:right|RLE|Rt|R)\b/.test(text) || /\bright\b/i.test(text);
  const isLeft = /\b(?:left|LLE|Lt|L)\b/.test(text) || /\bleft\b/i.test(text);
  if ((isRight && isLeft) || /\b(?:both|bilateral|bilat|b\/l)\b/i.test(text)) return both;
  return isRight ? right : isLeft ? left : none;
}
