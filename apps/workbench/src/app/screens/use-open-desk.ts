import type { CodingDesk } from '@chartwright/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { deskQuery } from '../../features/coding-desk/index.js';

/** From a list to a case: taking one answers with its whole desk, reading one asks for it there. */
export function useOpenDesk() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return {
    onDesk: (desk: CodingDesk): void => {
      queryClient.setQueryData(deskQuery(desk.header.id).queryKey, desk);
      void navigate(`/desk/${desk.header.id}`);
    },
    onRead: (caseId: string): void => void navigate(`/desk/${caseId}`),
  };
}
