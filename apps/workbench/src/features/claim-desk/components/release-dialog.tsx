import type { ClaimDetail } from '@chartwright/contracts';
import { ReasonDialog } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useReleaseClaim } from '../api/claim-commands.js';

export function ReleaseDialog({ claim, onClose }: { claim: ClaimDetail; onClose: () => void }) {
  const release = useReleaseClaim();
  return (
    <ReasonDialog
      title={`Release ${claim.claimNumber}`}
      explanation="The claim is built again from the case and checked. It is ready only when nothing stands in the way."
      label="What changed"
      verb="Release and check"
      maxLength={500}
      isBusy={release.isPending}
      refusal={release.error && errorWords(release.error)}
      onGive={(reason) => release.mutate({ claimId: claim.id, request: { version: claim.version, reason } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
