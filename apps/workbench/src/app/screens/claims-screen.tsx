import { ForPermission } from '@chartwright/web-shell';
import { useSearchParams } from 'react-router';
import { ClaimDeskPage } from '../../features/claim-desk/index.js';

/** The claim that is open stands in the address by its id, so that a reload or a link comes back to it. */
export function ClaimsScreen() {
  const [parameters, setParameters] = useSearchParams();
  return (
    <ForPermission permission="claim.view" belongsTo="Claims belong to billing managers.">
      <ClaimDeskPage
        openClaimId={parameters.get('claim')}
        onOpenClaim={(claim) => setParameters(claim === null ? {} : { claim }, { replace: true })}
      />
    </ForPermission>
  );
}
