import { useSession } from '@chartwright/api-client';
import { ForPermission } from '@chartwright/web-shell';
import { ReviewsPage } from '../../features/worklist/index.js';
import { useOpenDesk } from './use-open-desk.js';

export function ReviewsScreen() {
  const { userId } = useSession();
  const open = useOpenDesk();
  return (
    <ForPermission permission="audit.perform" belongsTo="Review belongs to auditors and leads.">
      <ReviewsPage userId={userId} {...open} />
    </ForPermission>
  );
}
