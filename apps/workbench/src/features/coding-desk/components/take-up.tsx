import { isApiError, useSession } from '@chartwright/api-client';
import type { DeskCaseHeader, DeskLease } from '@chartwright/contracts';
import { ActionButton } from '@chartwright/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { takeUpCase } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';

type TakeUpProps = { header: DeskCaseHeader; lease: DeskLease | null; isLost: boolean; onDesk: (caseId: string) => void };

/** A case that nobody has open, read by somebody who may code: answered, on hold, or waiting. */
export function TakeUp({ header, lease, isLost, onDesk }: TakeUpProps) {
  const queryClient = useQueryClient();
  const mayTake = useSession().permissions.includes('case.take');
  const take = useMutation({
    mutationFn: () => takeUpCase(header.id),
    onSuccess: (desk) => {
      queryClient.setQueryData(deskQuery(header.id).queryKey, desk);
      onDesk(header.id);
    },
  });
  const isFree = lease === null && !isLost && ['ready', 'in_coding', 'on_hold'].includes(header.state);
  if (!isFree || !mayTake) return null;
  return (
    <>
      {take.error && (
        <span className="help err" role="alert">
          {isApiError(take.error) ? take.error.message : 'That did not work. Try again.'}
        </span>
      )}
      <ActionButton tone="primary" busy={take.isPending} onClick={() => take.mutate()}>
        {header.state === 'ready' ? 'Take this case' : 'Go on coding'}
      </ActionButton>
    </>
  );
}
