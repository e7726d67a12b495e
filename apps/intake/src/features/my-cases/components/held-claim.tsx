import { useMay } from '@chartwright/api-client';
import type { CaseTrack } from '@chartwright/contracts';
import { ActionButton, Notice } from '@chartwright/ui';
import { CorrectCoverageDialog } from '@chartwright/web-shell';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { caseTrackQuery } from '../api/tracker.query.js';

/** Why the claim does not go out, and who puts it right: the practice its coverage, billing everything else. */
export function HeldClaim({ track }: { track: CaseTrack }) {
  const [isCorrecting, setIsCorrecting] = useState(false);
  const [isCorrected, setIsCorrected] = useState(false);
  const mayCorrect = useMay()('coverage.correct');
  const queryClient = useQueryClient();
  if (track.claimFaults.length === 0) return null;
  const isCoverage = track.claimFaults.some(({ mends }) => mends === 'coverage');
  const isBilling = track.claimFaults.some(({ mends }) => mends === 'billing');
  return (
    <Notice icon="pause" className="mb12">
      <b>The claim cannot go out yet</b>
      <ul className="mt4">
        {track.claimFaults.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {isCoverage && !mayCorrect && <p className="t2 fs12 mt8">Your front desk, billing or administrator can correct the coverage.</p>}
      {isBilling && (
        <p className="t2 fs12 mt8">{isCoverage ? 'The rest is for billing.' : 'Billing puts this right; nothing is asked of you.'}</p>
      )}
      {isCorrected && (
        <p className="t2 fs12 mt8" role="status">
          The coverage is saved. The claim is checked again now.
        </p>
      )}
      {isCoverage && mayCorrect && (
        <div className="row mt8">
          <ActionButton size="small" onClick={() => setIsCorrecting(true)}>
            Correct the coverage…
          </ActionButton>
        </div>
      )}
      {isCorrecting && (
        <CorrectCoverageDialog
          caseId={track.id}
          onClose={() => setIsCorrecting(false)}
          onDone={() => {
            setIsCorrecting(false);
            setIsCorrected(true);
            void queryClient.invalidateQueries({ queryKey: caseTrackQuery(track.id).queryKey });
          }}
        />
      )}
    </Notice>
  );
}
