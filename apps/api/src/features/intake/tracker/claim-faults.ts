import type { ClaimFault } from '@chartwright/contracts';
import type { TrackRow } from './tracker.queries.js';

/** What the insurance card says; anything else at a claim is billing's to put right. */
const OF_THE_COVERAGE = /^(member id|subscriber .*)$/;

/** Why a held claim does not go out, in the check's own sentences, and who can put it right. */
export function claimFaults({ claimState, claimFindings }: Pick<TrackRow, 'claimState' | 'claimFindings'>): ClaimFault[] {
  if (claimState !== 'held') return [];
  return (claimFindings ?? []).flatMap(({ severity, message, targets }) => {
    if (severity !== 'hard') return [];
    const isCoverage = targets.some((target) => OF_THE_COVERAGE.test(target));
    return [{ sentence: message, mends: isCoverage ? ('coverage' as const) : ('billing' as const) }];
  });
}
