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
  codeRhesusNegative(state, period);
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
