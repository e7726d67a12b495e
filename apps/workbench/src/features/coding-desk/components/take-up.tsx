import { useSession } from '@chartwright/api-client';
import type { DeskCaseHeader, DeskWork } from '@chartwright/contracts';
import { ActionButton } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { takeUpCase } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';

type TakeUpProps = { header: DeskCaseHeader; work: DeskWork; isLost: boolean; onDesk: (caseId: string) => void };

/** A case that nobody has open, read by somebody who may code: answered, on hold, waiting, or to be reviewed. */
export function TakeUp({ header, work, isLost, onDesk }: TakeUpProps) {
  const queryClient = useQueryClient();
  const mayTake = useSession().permissions.includes('case.take');
  const take = useMutation({
    mutationFn: () => takeUpCase(header.id),
    onSuccess: (desk) => {
      queryClient.setQueryData(deskQuery(header.id).queryKey, desk);
      onDesk(header.id);
    },
  });
  const isReview = header.state === 'in_review' && work.allowedCommands.includes('take');
  const isFree = work.lease === null && !isLost && (isReview || ['ready', 'in_coding', 'on_hold'].includes(header.state));
  if (!isFree || !mayTake) return null;
  return (
    <>
      {take.error && (
        <span className="help err" role="alert">
          {errorWords(take.error)}
        </span>
      )}
      <ActionButton tone="primary" busy={take.isPending} onClick={() => take.mutate()}>
        {isReview ? 'Review this case' : header.state === 'ready' ? 'Take this case' : 'Go on coding'}
      </ActionButton>
    </>
  );
}
