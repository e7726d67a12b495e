import type { DeskCaseHeader } from '@chartwright/contracts';
import { DueClock, durationWords, Icon, Keycap, Keys, useMoments, useNow } from '@chartwright/ui';
import type { QueueState } from '../state/edit-queue.js';

type StatusBarProps = {
  header: DeskCaseHeader;
  state: QueueState;
  readOnly: boolean;
  renewedAt: Date | null;
  refusal: string | null;
};

/** Whose the case is, what is saved, when it is due, which code sets answer. */
export function StatusBar({ header, state, readOnly, renewedAt, refusal }: StatusBarProps) {
  const now = useNow(5_000);
  const { lease, draft } = state.work;
  return (
    <footer className="status" aria-label="Case status">
      <LeaseWords lease={state.lost ? null : lease} holder={state.lost?.details.holder?.name ?? null} renewedAt={renewedAt} now={now} />
      <SavedWords state={state} />
      {refusal && (
        <span className="it t-hard">
          <Icon name="octagon" size="xs" />
          {refusal}
        </span>
      )}
      <span className="it">
        <DueClock dueAt={header.dueAt} startedAt={header.completedAt} stoppedSince={header.isClockStopped ? now.toISOString() : null} />
      </span>
      <span className="it opt">{[...new Set([draft.releases.diagnoses, draft.releases.procedures])].join(' · ')}</span>
      <span className="grow" />
      <span className="it opt">
        <Keys keys={['1', '2', '3']} /> panes
      </span>
      {!readOnly && state.work.draft.canUndo && (
        <span className="it opt">
          <Keycap keys="u" /> undo
        </span>
      )}
      <span className="it">
        <Keycap keys="?" /> all keys
      </span>
    </footer>
  );
}

type LeaseProps = { lease: QueueState['work']['lease']; holder: string | null; renewedAt: Date | null; now: Date };

function LeaseWords({ lease, holder, renewedAt, now }: LeaseProps) {
  if (lease?.isYours) {
    const seconds = renewedAt ? Math.max(0, Math.round((now.getTime() - renewedAt.getTime()) / 5000) * 5) : 0;
    const ago = seconds < 60 ? `${seconds} s` : durationWords(seconds * 1000);
    return (
      <span className="it">
        <Icon name="lock" size="xs" />
        Yours · renewed {ago} ago
      </span>
    );
  }
  const name = holder ?? lease?.ownerName;
  return (
    <span className="it">
      <Icon name="eye" size="xs" />
      {name ? `Read only · now with ${name}` : 'Read only'}
    </span>
  );
}

function SavedWords({ state }: { state: QueueState }) {
  const { clock } = useMoments();
  const count = state.waiting.length;
  if (state.offlineSince !== null) {
    return (
      <span className="it t-soft">
        <Icon name="triangle" size="xs" />
        {count === 1 ? '1 change waiting' : `${count} changes waiting`}
        {state.isStalled && ', read only until the connection is back'}
      </span>
    );
  }
  if (count > 0) return <span className="it">Saving</span>;
  return (
    <span className="it t-ok">
      <Icon name="check" size="xs" />
      Saved {clock(state.work.draft.savedAt)}
    </span>
  );
}
