import type { CodingState } from './coding-state.js';

/** What stands beside the codes of a pregnancy, and what does not once a telling one is there (CR-046). */
export function tidyPregnancy(state: CodingState, period: string): void {
  const telling = state.allProposed(/^O(?!26[9])/);
  if (telling.length > 0)
    for (const general of state.allProposed(/^O269/))
      state.drop(general, 'replaced_by_combination', 'another code says what complicates the pregnancy');
  if (state.proposed(/^O9982/))
    for (const carrier of state.allProposed(/^Z2233/))
      state.drop(carrier, 'replaced_by_combination', 'the carrier state in pregnancy has its own code (Z22.33 excludes it)');
  if (state.proposed(/^O342/))
    for (const scar of state.allProposed(/^Z98891/))
      state.drop(scar, 'replaced_by_combination', 'in pregnancy the earlier cesarean is O34.2- (CR-046)');
  codeEarlierPregnancies(state, period);
  codeRhesusNegative(state, period);
}

/** What went wrong in an earlier pregnancy makes this one high-risk by its own code: words | node. */
const EARLIER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:history of|h\/o|hx(?: of)?|prior|previous)\s+(?:\w+\s){0,2}(?:preterm|PTL|PTD|PTB)\b/i, 'O0921'],
  [/\b(?:history of|h\/o|hx(?: of)?|prior|previous)\s+(?:\w+\s){0,2}ectopic\b/i, 'O091'],
  [
    /\b(?:history of|h\/o|hx(?: of)?|prior|previous)\s+(?:\w+\s){0,2}(?:stillbirth|IUFD|fetal (?:demise|death|loss)|pre-?eclampsia|abruption|shoulder dystocia|postpartum hemorrhage|PPH|neonatal death)\b/i,
    'O0929',
  ],
];

function codeEarlierPregnancies(state: CodingState, period: string): void {
  for (const [words, node] of EARLIER) {
    if (state.proposed(new RegExp(`^${node}`))) continue;
    const found = state.find(words, (_match, { section }) => section === 'assessment');
    const code = state.terms.view
      .billableDescendants(node)
      .find(({ title }) => title.toLowerCase().includes(period || 'unspecified'))?.code;
    if (!found || !code) continue;
    const { span } = found;
    state.add(
      { at: span.start, evidence: [span], section: span.section, statement: -1 },
      code,
      'CR-046',
      'the history makes this pregnancy high-risk',
    );
    for (const each of state.allProposed(/^(?:O099|Z875)/))
      state.drop(each, 'replaced_by_combination', 'supervision with this history has its own code (CR-046)');
  }
}

const GLOBULIN = /\b(?:rho ?gam|rhophylac|anti-?D (?:immune )?globulin|Rh(?:o\(?D\)?)? immune globulin|RhIG)\b/i;
const GIVEN = /\b(?:given|administered|today|IM\b|received)/i;
const NOT_GIVEN = /\b(?:at \d\d|will|due|plan\w*|declin\w*|schedul\w*|next|if)\b/i;

/** Rh negative without antibodies is no isoimmunization (O36.0-): another condition of the pregnancy, with the blood type. */
function codeRhesusNegative(state: CodingState, period: string): void {
  const type = state.proposed(/^Z679?1|^Z6701|^Z67[123]1/);
  if (!type) return;
  const code = state.terms.view
    .billableDescendants('O2689')
    .find(({ title }) => title.toLowerCase().includes(period || 'unspecified trimester'))?.code;
  if (code && !state.proposed(/^O3601|^O3609/)) state.add({ ...type, at: type.at - 0.3 }, code, 'CR-046', 'Rh negative blood in pregnancy');
  const globulin = state.find(GLOBULIN, (match, { section }) => {
    const around = state.note.text.slice(match.index ?? 0, (match.index ?? 0) + 60).split(/[.;\n]/)[0] ?? '';
    return section !== 'past_medical_history' && GIVEN.test(around) && !NOT_GIVEN.test(around);
  });
  if (globulin)
    state.add({ ...type, at: type.at + 0.3, evidence: [globulin.span] }, 'Z29.13', 'I.C.21.c.7', 'Rh immune globulin given at this visit');
}
