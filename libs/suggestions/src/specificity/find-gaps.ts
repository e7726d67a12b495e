import type { CodeBookView } from '@chartwright/terminology';
import type { Candidate } from '../candidates.js';
import type { Note } from '../note.js';
import type { DocumentationGap, Suggestion } from '../suggestion-types.js';

type GapRule = { kind: DocumentationGap['kind']; code: RegExp; missing: string; question: string };

const GAP_RULES: readonly GapRule[] = [
  {
    kind: 'type',
    code: /^I50\.9/,
    missing: 'type of heart failure',
    question: 'Please document the type (systolic, diastolic, combined) and acuity of the heart failure, if known.',
  },
  {
    kind: 'acuity',
    code: /^I50\.[234]0/,
    missing: 'acuity of heart failure',
    question: 'Please document whether the heart failure is acute, chronic or acute on chronic.',
  },
  {
    kind: 'type',
    code: /^I48\.91/,
    missing: 'type of atrial fibrillation',
    question: 'Please document the type of atrial fibrillation (paroxysmal, persistent, permanent), if known.',
  },
  {
    kind: 'stage',
    code: /^N18\.(?:9|30)/,
    missing: 'stage of chronic kidney disease',
    question: 'Please document the stage of the chronic kidney disease.',
  },
  {
    kind: 'severity',
    code: /^J45\.90/,
    missing: 'severity of asthma',
    question: 'Please document the severity of the asthma (intermittent; mild, moderate or severe persistent).',
  },
  {
    kind: 'severity',
    code: /^F3(?:2\.[9A]|3\.9)/,
    missing: 'episode and severity of depression',
    question: 'Please document the episode (single, recurrent) and severity of the depression, if known.',
  },
  {
    kind: 'type',
    code: /^E66\.9/,
    missing: 'class of obesity',
    question: 'Please document the class or severity of the obesity, if clinically appropriate.',
  },
  {
    kind: 'type',
    code: /^D64\.9/,
    missing: 'type or cause of anemia',
    question: 'Please document the type or cause of the anemia, if known.',
  },
  { kind: 'trimester', code: /^O.*unspecified/, missing: 'trimester', question: 'Please document the weeks of gestation.' },
  { kind: 'stage', code: /^L89\..*9$/, missing: 'stage of pressure ulcer', question: 'Please document the stage of the pressure ulcer.' },
  {
    kind: 'type',
    code: /^M06\.9/,
    missing: 'type of rheumatoid arthritis',
    question: 'Please document rheumatoid factor status and joints involved.',
  },
  {
    kind: 'side',
    code: /^M1[678]\.9$/,
    missing: 'side of the osteoarthritis',
    question: 'Please document which side the osteoarthritis affects.',
  },
  { kind: 'cause', code: /^G62\.9/, missing: 'cause of neuropathy', question: 'Please document the cause of the neuropathy, if known.' },
];

/** What the record leaves open for the proposed codes, each with a question that does not lead. */
export function findGaps(
  note: Note,
  view: CodeBookView,
  proposed: readonly Suggestion[],
  candidates: readonly Candidate[],
): DocumentationGap[] {
  const gaps: DocumentationGap[] = [];
  for (const suggestion of proposed) {
    const span = suggestion.evidence[0] ?? null;
    const code = suggestion.code;
    const isSideOpen =
      /unspecified (?:\w+ )?(?:side|knee|shoulder|hip|ankle|foot|hand|wrist|elbow|ear|eye|limb|arm|leg|lower|upper|finger|thigh|breast|kidney)/i.test(
        suggestion.label,
      ) || suggestion.warnings.length > 0;
    if (isSideOpen && view.lateralitySiblings(code).length > 0) {
      gaps.push({
        kind: 'side',
        code,
        statement: `Side not documented for ${suggestion.label}.`,
        queryDraft: `Please document which side is affected: ${span?.quote ?? suggestion.label}.`,
        span,
      });
    }
    for (const rule of GAP_RULES)
      if (rule.code.test(code))
        gaps.push({
          kind: rule.kind,
          code,
          statement: `The ${rule.missing} is not documented.`,
          missing: rule.missing,
          queryDraft: rule.question,
          span,
        });
  }
  return [...gaps, ...conflicts(note, view, proposed, candidates)];
}

/** Two sides for one condition in different parts of the note are for the provider to settle (CR-006). */
function conflicts(_note: Note, view: CodeBookView, proposed: readonly Suggestion[], candidates: readonly Candidate[]): DocumentationGap[] {
  const codes = new Set(proposed.map(({ code }) => code.replace('.', '')));
  return candidates.flatMap((candidate): DocumentationGap[] => {
    if (candidate.isProposed || codes.has(candidate.code)) return [];
    const twin = view
      .lateralitySiblings(candidate.code)
      .find(({ side, entry }) => side !== 'unspecified' && side !== 'bilateral' && codes.has(entry.code));
    if (!twin || /bilateral|unspecified/i.test(view.find(candidate.code)?.title ?? '')) return [];
    const span = candidate.evidence[0] ?? null;
    return [
      {
        kind: 'conflict',
        code: twin.entry.code,
        statement: `The note also says "${span?.quote ?? ''}" for the other side.`,
        queryDraft: 'Please clarify which side is affected.',
        span,
      },
    ];
  });
}
