import type { CodingDesk } from '@chartwright/contracts';
import { ForPermission } from '@chartwright/web-shell';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { deskQuery } from '../../features/coding-desk/index.js';
import { WorklistPage } from '../../features/worklist/index.js';

export function WorklistScreen() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const openDesk = (desk: CodingDesk): void => {
    queryClient.setQueryData(deskQuery(desk.header.id).queryKey, desk);
    void navigate(`/desk/${desk.header.id}`);
  };
  return (
    <ForPermission permission="queue.viewOwn" belongsTo="The worklist belongs to coders.">
      <WorklistPage onDesk={openDesk} onRead={(caseId) => void navigate(`/desk/${caseId}`)} />
    </ForPermission>
  );
}
