import { isApiError } from '@chartwright/api-client';
import type { CodingDesk, DeskFinding, DeskGap, RevealedIdentity } from '@chartwright/contracts';
import { UNRELATED_CONDITIONS, type HoldReason } from '@chartwright/lifecycle';
import { TakeOverDialog } from '@chartwright/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { holdCase, releaseCase, returnReview, revealIdentity, takeOverCase } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';
import type { EditQueue, QueueState } from '../state/edit-queue.js';
import { leaseLoss } from '../api/send-change.js';
import { AskProvider } from './ask-provider.js';
import { HoldDialog } from './hold-dialog.js';
import { LostCase } from './lost-case.js';
import { ReasonDialog } from './reason-dialog.js';
import { ReleaseDialog } from './release-dialog.js';

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

const refusalWords = (error: unknown): string | null =>
  error === null ? null : isApiError(error) ? error.message : 'That did not work. Try again.';

const KEEP = { title: 'Keep it, with a reason', label: 'Reason, kept with the claim', action: 'Keep it' };
/** The one way past an Excludes1 note (Guidelines I.A.12.a). */
const UNRELATED = {
  title: 'Record that the two conditions are unrelated',
  label: 'What in the note shows it: another site, another event',
  action: 'They are unrelated, keep both',
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
    return <ReasonDialog {...(finding.mustBeUnrelated ? UNRELATED : KEEP)} explanation={finding.message} onGive={keep} onClose={onClose} />;
  }
  return null;
}

function Hold({ desk, state, onClose, onWorklist }: DeskDialogsProps) {
  const queryClient = useQueryClient();
  const hold = useMutation({
    mutationFn: (request: { reason: HoldReason; note: string }) =>
      holdCase(desk.header.id, { leaseToken: state.work.lease?.token ?? '', ...request }),
    onSuccess: (held) => {
      queryClient.setQueryData(deskQuery(desk.header.id).queryKey, held);
      onWorklist();
    },
  });
  return (
    <HoldDialog
      isBusy={hold.isPending}
      refusal={refusalWords(hold.error)}
      onHold={(reason, note) => hold.mutate({ reason, note })}
      onClose={onClose}
    />
  );
}

/** Nothing leaves the desk before its last edit is saved: the next coder goes on from there. */
function Release({ desk, queue, onClose, onWorklist }: DeskDialogsProps) {
  const queryClient = useQueryClient();
  const release = useMutation({
    mutationFn: async (reason: string) => {
      if (!(await queue.settled())) throw new Error('unsaved');
      return releaseCase(desk.header.id, queue.current().work.lease?.token ?? '', reason);
    },
    onSuccess: () => {
      onWorklist();
      queryClient.removeQueries({ queryKey: deskQuery(desk.header.id).queryKey });
    },
    onError: (error) => {
      if (!isApiError(error, 'lease_lost')) return;
      onClose();
      queue.lose(leaseLoss(error.details));
    },
  });
  const refusal = release.error && !isApiError(release.error) ? 'The last changes are not saved yet. Release again once they are.' : null;
  return (
    <ReleaseDialog
      isBusy={release.isPending}
      refusal={refusal ?? refusalWords(release.error)}
      onRelease={(reason) => release.mutate(reason)}
      onClose={onClose}
    />
  );
}

/** The coder gets the draft as it stands now, with what the auditor corrected. */
function Return({ desk, queue, onClose, onWorklist }: DeskDialogsProps) {
  const queryClient = useQueryClient();
  const sendBack = useMutation({
    mutationFn: async (remark: string) => {
      if (!(await queue.settled())) throw new Error('unsaved');
      const { draft, lease } = queue.current().work;
      return returnReview(desk.header.id, { version: draft.version, leaseToken: lease?.token ?? '', remark });
    },
    onSuccess: () => {
      onWorklist();
      queryClient.removeQueries({ queryKey: deskQuery(desk.header.id).queryKey });
    },
    onError: (error) => {
      if (!isApiError(error, 'lease_lost')) return;
      onClose();
      queue.lose(leaseLoss(error.details));
    },
  });
  const unsaved = sendBack.error && !isApiError(sendBack.error) ? 'The last changes are not saved yet. Return it once they are.' : null;
  return (
    <ReasonDialog
      title="Return the case to its coder"
      explanation="It comes first on the coder’s list, with the draft as it stands now. Once submitted again, it comes back to review."
      label="Remark to the coder"
      action="Return the case"
      isBusy={sendBack.isPending}
      refusal={unsaved ?? refusalWords(sendBack.error)}
      onGive={(remark) => sendBack.mutate(remark)}
      onClose={onClose}
    />
  );
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
      action="Reveal"
      isBusy={reveal.isPending}
      refusal={refusalWords(reveal.error)}
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
      refusal={refusalWords(takeOver.error)}
      onTakeOver={(reason) => takeOver.mutate(reason)}
      onClose={onClose}
    />
  );
}
