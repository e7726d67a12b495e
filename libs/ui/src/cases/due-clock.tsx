import { Icon } from '../controls/icon.js';
import { Bar } from '../coding/meter.js';
import { dueState, durationWords } from './due-words.js';
import { useMoments } from './moments.js';

type DueClockProps = {
  /** ISO instants. */
  dueAt: string | null;
  /** When the promise began; without it the bar is left out. */
  startedAt?: string | null;
  /** The clock is stopped since then, while a question waits on the practice. */
  stoppedSince?: string | null;
  withBar?: boolean;
};

const TONE = { ontime: 'accent', soon: 'soft', late: 'hard', stopped: 'stopped' } as const;

export function DueClock({ dueAt, startedAt, stoppedSince, withBar = true }: DueClockProps) {
  const { now, moment } = useMoments();
  if (!dueAt) return <span className="due t3">No due time yet</span>;
  const due = new Date(dueAt);
  const reading = stoppedSince ? new Date(stoppedSince) : now;
  const start = startedAt ? new Date(startedAt) : null;
  const leftMs = due.getTime() - reading.getTime();
  const share = start ? (reading.getTime() - start.getTime()) / Math.max(1, due.getTime() - start.getTime()) : leftMs <= 0 ? 1 : 0;
  const state = dueState(share, Boolean(stoppedSince));
  const tone = TONE[state];
  return (
    <span className={`due ${state === 'soon' ? 'soft' : state === 'late' ? 'hard' : ''}`}>
      <Icon name={state === 'stopped' ? 'pause' : state === 'late' ? 'octagon' : 'clock'} size="xs" />
      {state === 'stopped' ? (
        <span>Clock stopped</span>
      ) : (
        <>
          <span className="m">Due {moment(due)}</span>
          <span className="left">· {leftMs < 0 ? `${durationWords(-leftMs)} late` : `${durationWords(leftMs)} left`}</span>
        </>
      )}
      {withBar && start && <Bar share={share} tone={tone} />}
    </span>
  );
}
