import { ForPermission } from '@chartwright/web-shell';
import { BatchesPage } from '../../features/claim-desk/index.js';

export function BatchesScreen() {
  return (
    <ForPermission permission="claim.view" belongsTo="Batches belong to billing managers.">
      <BatchesPage />
    </ForPermission>
  );
}
