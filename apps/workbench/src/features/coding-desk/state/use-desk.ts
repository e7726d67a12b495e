import { useKeepsChanges, useSession } from '@chartwright/api-client';
import type { CodingDesk, DeskFinding, DeskGap, RevealedIdentity } from '@chartwright/contracts';
import { useAnnounce, useRowMenu } from '@chartwright/ui';
import { useEffect, useState } from 'react';
import type { OpenDialog } from '../components/desk-dialogs.js';
import type { QueueState } from './edit-queue.js';
import { useDeskEdits } from './use-desk-edits.js';
import { useDeskKeys } from './use-desk-keys.js';
import { useDeskSession } from './use-desk-session.js';
import { useDeskView, type DeskView } from './use-desk-view.js';
import { useShownNote } from './use-shown-note.js';
import { useSubmit } from './use-submit.js';

type Ways = { onWorklist: () => void; onReviews: () => void; onDesk: (caseId: string) => void };

/** What lies over the desk, or is opened in it. */
function useOpenParts() {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [isSearching, setIsSearching] = useState(false);
  const [isFinding, setIsFinding] = useState(false);
  const [isLeveling, setIsLeveling] = useState(false);
  const [isSeenOpen, setIsSeenOpen] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const [identity, setIdentity] = useState<RevealedIdentity | null>(null);
  return {
    dialog,
    setDialog,
    isSearching,
    setIsSearching,
    isFinding,
    setIsFinding,
    isLeveling,
    setIsLeveling,
    isSeenOpen,
    toggleSeen: () => setIsSeenOpen(!isSeenOpen),
    why,
    toggleWhy: (code: string | null) => setWhy(why === code ? null : code),
    identity,
    setIdentity,
  };
}

/** Everything that the desk knows and can do; the screen only lays it out. */
export function useDesk(read: CodingDesk, { onWorklist, onReviews, onDesk }: Ways) {
  const say = useAnnounce();
  const { permissions } = useSession();
  const { queue, state, renewedAt } = useDeskSession(read);
  const readOnly = !state.work.lease?.isYours || state.lost !== null || state.isStalled;
  const { note, hasNewer, showNewer } = useShownNote(read, !readOnly);
  const desk = { ...read, ...note };
  const content = state.shown;
  const { findings } = state.work;
  const edits = useDeskEdits(queue, say);
  const view = useDeskView(desk, content, findings);
  const open = useOpenParts();
  const isReview = read.header.state === 'in_review' && permissions.includes('audit.perform');
  const leave = isReview ? onReviews : onWorklist;
  const submit = useSubmit({
    caseId: read.header.id,
    version: state.work.draft.version,
    queue,
    isReview,
    onLeave: leave,
    onDesk,
    onBlocked: () => view.goToFinding(1, 'hard'),
  });
  const mayTakeOver = permissions.includes('case.takeOver') && !isReview && isHeldByOther(state);
  const holder = state.lost?.details.holder?.name ?? state.work.lease?.ownerName;
  const menu = useRowMenu(() => view.goTo(view.pane));
  const keep = (finding: DeskFinding): void => open.setDialog({ kind: 'keep', finding });
  const askableGap = findAskableGap(desk, view);
  const ask = (gap: DeskGap | null): void => open.setDialog({ kind: 'ask', gap, code: view.threadCode });
  const sendBack = (): void => open.setDialog({ kind: 'return' });
  const commands = useDeskKeys({
    view,
    isReview,
    onReturn: sendBack,
    edits,
    content,
    findings,
    readOnly,
    onReadOnly: () =>
      say(state.isStalled ? 'Read only until the connection is back' : holder ? `Read only, now with ${holder}` : 'Read only'),
    onSearch: () => open.setIsSearching(true),
    onFind: () => open.setIsFinding(true),
    onLevel: () => open.setIsLeveling(true),
    onHold: () => open.setDialog({ kind: 'hold' }),
    onAsk: () => ask(askableGap),
    onSubmit: submit.run,
    onSeen: open.toggleSeen,
    onWhy: () => open.toggleWhy(view.currentCode),
    onKeep: keep,
    onMenu: menu.openAtFocus,
  });
  useSaid(state.refusal, say);
  useKeepsChanges(state.offlineSince === null ? 0 : state.waiting.length);
  return {
    ...{ desk, queue, state, renewedAt, readOnly, content, findings, edits, view, open, submit },
    ...{ isReview, leave, sendBack, mayTakeOver, menu, commands, keep, askableGap, ask, hasNewer, showNewer },
  };
}
export type Desk = ReturnType<typeof useDesk>;

/** Q asks about the gap of the code that has the keys, or else, among suggestions, about the first gap. */
function findAskableGap(desk: CodingDesk, view: DeskView): DeskGap | null {
  const gaps = desk.suggestions?.gaps ?? [];
  const ofCode = gaps.find(({ code }) => code !== null && code === view.threadCode);
  return ofCode ?? (view.pane === 'suggest' ? (gaps[0] ?? null) : null);
}

function useSaid(refusal: string | null, say: ReturnType<typeof useAnnounce>): void {
  useEffect(() => {
    if (refusal) say(refusal, 'assertive');
  }, [refusal, say]);
}

const isHeldByOther = ({ work, lost }: QueueState): boolean => work.lease !== null && !work.lease.isYours && lost === null;
