import type { DeskSuggestions } from '@chartwright/contracts';
import type { IntakeCase, Transaction } from '@chartwright/database';
import type { DraftContent } from '@chartwright/lifecycle';
import { judgeOutcomes } from '@chartwright/suggestions';
import { countOutcomes } from './count-outcomes.js';
import { learnedSuggestions } from './learned-suggestions.js';

type FinishedCoding = { found: Pick<DeskSuggestions, 'suggestions' | 'seen' | 'isFailed'> | null; content: DraftContent; at: Date };

/** What coders made of the suggestions of a case whose coding is finished, for the next cases. Without a run, or with one that broke off, nothing is counted. */
export async function countCoding(
  tx: Transaction,
  row: Pick<IntakeCase, 'practiceId' | 'id' | 'specialty' | 'renderingProviderId'>,
  { found, content, at }: FinishedCoding,
): Promise<void> {
  if (!found || found.isFailed) return;
  const { practiceId, id: caseId, specialty, renderingProviderId: providerId } = row;
  const shown = await learnedSuggestions(tx, { practiceId, caseId, specialty, providerId, providerName: null }, found);
  const outcomes = judgeOutcomes({
    found: found.suggestions,
    shown: shown?.suggestions ?? [],
    diagnoses: content.diagnoses.map(({ code }) => code),
    procedures: content.lines.map(({ code }) => code),
    rejected: content.rejected,
  });
  await countOutcomes(tx, { practiceId, caseId, specialty: specialty ?? '', provider: providerId ?? '', at }, outcomes);
}
