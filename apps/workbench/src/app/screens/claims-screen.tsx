import { ForPermission } from '@chartwright/web-shell';
import { useSearchParams } from 'react-router';
import { ClaimDeskPage } from '../../features/claim-desk/index.js';

/** The claim that is open, or the batch whose claims are shown, stands in the address by its id, so that a reload or a link comes back to it. */
export function ClaimsScreen() {
  const [parameters, setParameters] = useSearchParams();
  const batchId = parameters.get('batch');
  const batch: Record<string, string> = batchId === null ? {} : { batch: batchId };
  return (
    <ForPermission permission="claim.view" belongsTo="Claims belong to billing managers.">
      <ClaimDeskPage
        key={batchId}
        batchId={batchId}
        openClaimId={parameters.get('claim')}
        onOpenClaim={(claim) => setParameters({ ...batch, ...(claim === null ? {} : { claim }) }, { replace: true })}
      />
    </ForPermission>
  );
}
