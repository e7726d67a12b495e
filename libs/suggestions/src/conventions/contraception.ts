import type { CodingState } from './coding-state.js';

/** I.C.21.c.8: method | words | begun | kept up. The encounter names the method where the note does. */
const METHODS: readonly (readonly [RegExp, begun: string, kept: string])[] = [
  [/\b(?:depo(?:[- ]?provera)?|DMPA|medroxyprogesterone)\b/i, 'Z30.013', 'Z30.42'],
  [/\b(?:IUDs?|intrauterine device|mirena|kyleena|liletta|skyla|paragard)\b/i, 'Z30.014', 'Z30.431'],
  [/\b(?:nexplanon|implanon|etonogestrel implant|contraceptive implant|subdermal implant)\b/i, 'Z30.017', 'Z30.46'],
  [/\b(?:nuvaring|annovera|vaginal ring|contraceptive ring)\b/i, 'Z30.015', 'Z30.44'],
  [/\b(?:xulane|twirla|contraceptive patch|birth control patch|(?<=on the )patch)\b/i, 'Z30.016', 'Z30.45'],
  [
    /\b(?:OCPs?|COCs?|POPs?|(?:oral|combined|combination) contraceptives?|birth control pills?|the pill|pills|sprintec|yaz|junel|microgestin|loestrin|norethindrone|drospirenone|levonorgestrel[/-]EE|slynd)\b/i,
    'Z30.011',
    'Z30.41',
  ],
];
const BEGINS = /\b(?:start\w*|initiat\w*|begin\w*|new rx|prescribed?|first prescription|initial prescription|wants to (?:start|try))\b/i;
const GOES_ON = /\b(?:refill\w*|continu\w*|cont\b|surveillance|on time|currently (?:on|using|taking)|happy with|doing well on|renew\w*)\b/i;

/** Surveillance or management of an unnamed contraceptive, where the problem's own lines name the method. */
export function codeContraceptiveMethod(state: CodingState): void {
  for (const each of state.allProposed(/^Z30(?:40|9$|09)/)) {
    const statement = state.note.statements[each.statement];
    if (!statement) continue;
    const block = state.note.text.slice(statement.start, statement.blockEnd).split(/\n\s*(?:\d+[.)]|#)/)[0] ?? '';
    const named = METHODS.filter(([words]) => words.test(block));
    const [method] = named;
    // Advice weighs one method against another; only a single one is the method of this patient.
    if (!method || named.length > 1 || /\b(?:vs\.?|versus|options|or)\b/i.test(block)) continue;
    const isBegun = BEGINS.test(block) && !GOES_ON.test(block);
    if (each.code === 'Z3040' || GOES_ON.test(block)) state.recode(each, method[2], 'I.C.21.c.8');
    else if (isBegun) state.recode(each, method[1], 'I.C.21.c.8');
  }
}
