import type { LeaseLostDetails } from '@chartwright/contracts';
import { ActionButton, Avatar, Dialog, useMoments } from '@chartwright/ui';
import { changeWords } from '../state/change-words.js';
import type { DeskChange } from '../state/edit-queue.js';

type StaleLeaseDialogProps = {
  details: LeaseLostDetails;
  /** What this tab could not get in, in the order it was made. */
  changes: readonly DeskChange[];
  /** "I12.9 added, I10 removed"; empty while nothing is different. */
  since: string;
  onStay: () => void;
  onTakeNext: () => void;
  isTaking: boolean;
  remark: { send: () => void; state: 'unsent' | 'sending' | 'sent' | 'failed' };
};

const withoutStop = (words: string): string => words.trim().replace(/[.!?\s]+$/, '');

/** Nobody asked for it: says who has the case, what is safe, and the one change that did not get in. */
export function StaleLeaseDialog({ details, changes, since, onStay, onTakeNext, isTaking, remark }: StaleLeaseDialogProps) {
  const { holder, takenOverAt, reason, draftSavedAt } = details;
  const { clock, minute } = useMoments();
  const title = holder
    ? `${holder.name} took over this case${takenOverAt ? ` at ${minute(takenOverAt)}` : ''}`
    : 'This case went back to the queue';
  const change = changes.length > 0;
  const mine = changes.length > 1 ? 'my changes' : 'my change';
  const first = holder?.name.split(' ')[0] ?? '';
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
          {change && holder && remark.state !== 'sent' && (
            <ActionButton busy={remark.state === 'sending'} onClick={remark.send}>
              Send {mine} to {first}
            </ActionButton>
          )}
          <ActionButton tone="primary" busy={isTaking} onClick={onTakeNext}>
            Take next case
          </ActionButton>
        </>
      }
    >
      <p className="t2 mt4">
        {reason && `Reason given: “${withoutStop(reason)}”. `}The draft up to {clock(draftSavedAt)} is safe and stays with the case.
      </p>
      {(change || since) && (
        <div className="diff mt16">
          {change && (
            <>
              <div className="cap">
                {changes.length > 1 ? `Your last ${changes.length} changes did not get in` : 'Your last change did not get in'}
              </div>
              {changes.map((one, index) => (
                <div key={index}>{changeWords(one)}</div>
              ))}
            </>
          )}
          {since && (
            <div className="fs12 t2">
              {change ? 'Since then: ' : 'Changed since: '}
              {since}
            </div>
          )}
        </div>
      )}
      <p className="t2 mt16" role="status">
        {remark.state === 'sent'
          ? `${first} has ${mine.replace('my', 'your')} as a remark. Nothing else is open in your name.`
          : remark.state === 'failed'
            ? 'The remark could not be sent. Try again.'
            : change && holder
              ? `You can read the case, and send ${mine.replace('my', 'your')} to ${first} as a remark. Nothing else is open in your name.`
              : 'You can read the case. Nothing else is open in your name.'}
      </p>
    </Dialog>
  );
}
