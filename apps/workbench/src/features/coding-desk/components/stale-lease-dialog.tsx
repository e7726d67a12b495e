import type { LeaseLostDetails } from '@chartwright/contracts';
import { ActionButton, Avatar, clockWords, Dialog } from '@chartwright/ui';
import type { DeskChange } from '../state/edit-queue.js';

type StaleLeaseDialogProps = {
  details: LeaseLostDetails;
  change: DeskChange | null;
  onStay: () => void;
  onTakeNext: () => void;
  isTaking: boolean;
};

const minuteWords = (instant: string): string => clockWords(new Date(instant)).slice(0, 5);

/** Nobody asked for it: says who has the case, what is safe, and the one change that did not get in. */
export function StaleLeaseDialog({ details, change, onStay, onTakeNext, isTaking }: StaleLeaseDialogProps) {
  const { holder, takenOverAt, reason, draftSavedAt } = details;
  const title = holder
    ? `${holder.name} took over this case${takenOverAt ? ` at ${minuteWords(takenOverAt)}` : ''}`
    : 'This case went back to the queue';
  return (
    <Dialog
      title={
        <span className="row g12">
          {holder && <Avatar name={holder.name} />}
          {title}
        </span>
      }
      unasked
      mustChoose
      onClose={onStay}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onStay}>
            Stay and read
          </ActionButton>
          <span className="grow" />
          <ActionButton tone="primary" busy={isTaking} onClick={onTakeNext}>
            Take next case
          </ActionButton>
        </>
      }
    >
      <p className="t2 mt4">
        {reason && `Reason given: “${reason}”. `}The draft up to {clockWords(new Date(draftSavedAt))} is safe and stays with the case.
      </p>
      {change && (
        <div className="diff mt16">
          <div className="cap">Your last change did not get in</div>
          <div>{change.kind === 'edits' ? change.words : change.kind === 'undo' ? 'Undo the last step' : 'Redo the last step'}</div>
        </div>
      )}
      <p className="t2 mt16">You can read the case. Nothing else is open in your name.</p>
    </Dialog>
  );
}
