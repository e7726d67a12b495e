import { injuriesBySite } from '../vocabulary/conditions-injuries.js';
import { episodeOf } from '../specificity/mention-context.js';
import type { NoteSide } from '../specificity/find-sides.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import type { CodingState } from './coding-state.js';

/** A problem that names an injury without its site ("Tick bite") takes the site from the story or the exam, when only one is told (CR-007). */
export function placeInjuries(state: CodingState): void {
  state.note.statements.forEach((statement, number) => {
    if (statement.kind !== 'heading' || state.candidates.some((each) => each.isProposed && each.statement === number)) return;
    const heading = state.note.text.slice(statement.start, statement.end);
    for (const { kinds, sites } of injuriesBySite) {
      const kind = kinds.find((each) => plainHeading(heading) === each);
      if (!kind) continue;
      const found = sites.flatMap(({ names, code }) => placesOf(state, names).map((place) => ({ ...place, code })));
      const best = found[0];
      if (!best || found.some(({ code, side }) => code !== best.code || side !== best.side)) return;
      for (const sign of state.allProposed(/^R/))
        if (sign.origin === 'narrative') state.drop(sign, 'integral', 'a sign of the injury (CR-033)');
      const span = state.note.spanOf(statement.start, statement.start + heading.trimEnd().length);
      for (const code of leavesOf(state, best.code, best.side))
        state.add(
          { at: statement.start, section: 'assessment', statement: number, evidence: [span, best.span] },
          code,
          'CR-007',
          'site told in the note',
        );
      return;
    }
  });
}

const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[-.,:;]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/s$/, '');

/** Places without a right and a left. */
const MIDLINE = new Set(['scalp', 'face', 'lip', 'nose', 'sternum']);

function leavesOf(state: CodingState, node: string, side: NoteSide | null): string[] {
  const none = new Set<string>();
  const context = { conceptWords: none, headingWords: none, blockWords: none, negatedWords: none, side, ...episodeOf(state.note) };
  return state.terms.leaves.choose(node.replace('.', ''), context).codes;
}

function placesOf(state: CodingState, names: readonly string[]): { side: NoteSide | null; span: EvidenceSpan }[] {
  const pattern = new RegExp(`\\b${names.some((name) => MIDLINE.has(name)) ? '' : '(right|left) '}(?:${names.join('|')})\\b`, 'gi');
  return [...state.note.text.matchAll(pattern)].flatMap((match) => {
    const span = state.note.spanOf(match.index, match.index + match[0].length);
    if (span.section === 'family_history' || span.section === 'past_medical_history' || span.section === 'past_surgical_history') return [];
    const written = match[1]?.toLowerCase();
    return [{ side: written === 'right' || written === 'left' ? written : null, span }];
  });
}
