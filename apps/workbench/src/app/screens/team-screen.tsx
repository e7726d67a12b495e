import { useSession } from '@chartwright/api-client';
import type { CodingDesk } from '@chartwright/contracts';
import { ForPermission } from '@chartwright/web-shell';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { deskQuery } from '../../features/coding-desk/index.js';
import { TeamPage } from '../../features/worklist/index.js';

export function TeamScreen() {
  const { userId, permissions } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const openDesk = (desk: CodingDesk): void => {
    queryClient.setQueryData(deskQuery(desk.header.id).queryKey, desk);
    void navigate(`/desk/${desk.header.id}`);
  };
  return (
    <ForPermission permission="queue.viewTeam" belongsTo="The team’s cases belong to leads.">
      <TeamPage
        userId={userId}
        mayTakeOver={permissions.includes('case.takeOver')}
        onDesk={openDesk}
        onRead={(caseId) => void navigate(`/desk/${caseId}`)}
      />
    </ForPermission>
  );
}
