import { useSession } from '@chartwright/api-client';
import type { CodingDesk } from '@chartwright/contracts';
import { ForPermission } from '@chartwright/web-shell';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { deskQuery } from '../../features/coding-desk/index.js';
import { ReviewsPage } from '../../features/worklist/index.js';

export function ReviewsScreen() {
  const { userId } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const openDesk = (desk: CodingDesk): void => {
    queryClient.setQueryData(deskQuery(desk.header.id).queryKey, desk);
    void navigate(`/desk/${desk.header.id}`);
  };
  return (
    <ForPermission permission="audit.perform" belongsTo="Review belongs to auditors and leads.">
      <ReviewsPage userId={userId} onDesk={openDesk} onRead={(caseId) => void navigate(`/desk/${caseId}`)} />
    </ForPermission>
  );
}
