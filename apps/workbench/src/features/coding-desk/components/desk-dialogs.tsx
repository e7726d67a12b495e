import type { CodingDesk, DeskFinding, DeskGap, RevealedIdentity } from '@chartwright/contracts';
import { UNRELATED_CONDITIONS, type HoldReason } from '@chartwright/lifecycle';
import { ReasonDialog, TakeOverDialog } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { holdCase, releaseCase, returnReview, revealIdentity, takeOverCase } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';
import type { EditQueue, QueueState } from '../state/edit-queue.js';
import { useLeaveCase } from '../state/use-leave-case.js';
import { AskProvider } from './ask-provider.js';
import { HoldDialog } from './hold-dialog.js';
import { LostCase } from './lost-case.js';

export type OpenDialog =
  | { kind: 'hold' }
  | { kind: 'release' }
  | { kind: 'return' }
  | { kind: 'reveal' }
  | { kind: 'takeOver' }
  | { kind: 'keep'; finding: DeskFinding }
  | { kind: 'ask'; gap: DeskGap | null; code: string | null };

type DeskDialogsProps = {
  open: OpenDialog | null;
  desk: CodingDesk;
  state: QueueState;
  queue: EditQueue;
  onClose: () => void;
  onKeep: (finding: DeskFinding, reason: string) => void;
  onRevealed: (identity: RevealedIdentity) => void;
  onWorklist: () => void;
  onDesk: (caseId: string) => void;
};

const KEEP = { title: 'Keep it, with a reason', label: 'Reason, kept with the claim', verb: 'Keep it' };
/** The one way past an Excludes1 note (Guidelines I.A.12.a). */
const UNRELATED = {
  title: 'Record that the two conditions are unrelated',
  label: 'What in the note shows it: another site, another event',
  verb: 'They are unrelated, keep both',
};

/** Dialogs are for loss, law and leases only. */
export function DeskDialogs(props: DeskDialogsProps) {
  const { open, state, onClose } = props;
  const [isReading, setIsReading] = useState(false);
  if (state.lost && !isReading) return <LostCase {...props} lost={state.lost} onStay={() => setIsReading(true)} />;
  if (open?.kind === 'hold') return <Hold {...props} />;
  if (open?.kind === 'release') return <Release {...props} />;
  if (open?.kind === 'return') return <Return {...props} />;
  if (open?.kind === 'reveal') return <Reveal {...props} />;
  if (open?.kind === 'takeOver') return <TakeOver {...props} />;
  if (open?.kind === 'ask') return <AskProvider {...props} gap={open.gap} code={open.code} />;
  if (open?.kind === 'keep') {
    const { finding } = open;
    const keep = (reason: string): void => {
      props.onKeep(finding, finding.mustBeUnrelated ? `${UNRELATED_CONDITIONS}${reason}` : reason);
      onClose();
    };
    return (
      <ReasonDialog
        {...(finding.mustBeUnrelated ? UNRELATED : KEEP)}
        explanation={finding.message}
        isBusy={false}
        refusal={null}
        onGive={keep}
        onClose={onClose}
      />
    );
  }
  return null;
}

function Hold({ desk, queue, onClose, onWorklist }: DeskDialogsProps) {
  const queryClient = useQueryClient();
  const { run, isBusy, refusal } = useLeaveCase({
    queue,
    send: (request: { reason: HoldReason; note: string }, { leaseToken }) => holdCase(desk.header.id, { leaseToken, ...request }),
    onDone: (held) => {
      queryClient.setQueryData(deskQuery(desk.header.id).queryKey, held);
      onWorklist();
    },
    onLost: onClose,
  });
  return <HoldDialog isBusy={isBusy} refusal={refusal} onHold={(reason, note) => run({ reason, note })} onClose={onClose} />;
}

function Release({ desk, queue, onClose, onWorklist }: DeskDialogsProps) {
  const forget = useForget(desk.header.id);
  const { run, isBusy, refusal } = useLeaveCase({
    queue,
    send: (reason: string, { leaseToken }) => releaseCase(desk.header.id, leaseToken, reason),
    onDone: () => {
      onWorklist();
      forget();
    },
    onLost: onClose,
  });
  return (
    <ReasonDialog
      title="Release this case"
      explanation="It goes back to the queue at its place. The draft stays with it, and the clock keeps running."
      label="Why"
      optional
      verb="Release the case"
      isBusy={isBusy}
      refusal={refusal}
      onGive={run}
      onClose={onClose}
    />
  );
}

/** The coder gets the draft as it stands now, with what the auditor corrected. */
function Return({ desk, queue, onClose, onWorklist }: DeskDialogsProps) {
  const forget = useForget(desk.header.id);
  const { run, isBusy, refusal } = useLeaveCase({
    queue,
    send: (remark: string, held) => returnReview(desk.header.id, { ...held, remark }),
    onDone: () => {
      onWorklist();
      forget();
    },
    onLost: onClose,
  });
  return (
    <ReasonDialog
      title="Return the case to its coder"
      explanation="It comes first on the coder’s list, with the draft as it stands now. Once submitted again, it comes back to review."
      label="Remark to the coder"
      verb="Return the case"
      isBusy={isBusy}
      refusal={refusal}
      onGive={run}
      onClose={onClose}
    />
  );
}

/** What was read of the case is somebody else's work from now on. */
function useForget(caseId: string): () => void {
  const queryClient = useQueryClient();
  return () => queryClient.removeQueries({ queryKey: deskQuery(caseId).queryKey });
}

function Reveal({ desk, onClose, onRevealed }: DeskDialogsProps) {
  const reveal = useMutation({
    mutationFn: (reason: string) => revealIdentity(desk.header.id, reason),
    onSuccess: (identity) => {
      onRevealed(identity);
      onClose();
    },
  });
  return (
    <ReasonDialog
      title="Reveal who the patient is"
      explanation="Name, birth date, record and member number are shown until you leave this case. Your reason is kept in the audit log."
      label="Reason"
      verb="Reveal"
      isBusy={reveal.isPending}
      refusal={reveal.error && errorWords(reveal.error)}
      onGive={(reason) => reveal.mutate(reason)}
      onClose={onClose}
    />
  );
}

function TakeOver({ desk, state, onClose }: DeskDialogsProps) {
  const queryClient = useQueryClient();
  const takeOver = useMutation({
    mutationFn: (reason: string) => takeOverCase(desk.header.id, reason),
    onSuccess: (taken) => {
      queryClient.setQueryData(deskQuery(desk.header.id).queryKey, taken);
      onClose();
    },
  });
  return (
    <TakeOverDialog
      caseNumber={desk.header.caseNumber}
      holderName={state.work.lease?.ownerName ?? null}
      isBusy={takeOver.isPending}
      refusal={takeOver.error && errorWords(takeOver.error)}
      onTakeOver={(reason) => takeOver.mutate(reason)}
      onClose={onClose}
    />
  );
}
