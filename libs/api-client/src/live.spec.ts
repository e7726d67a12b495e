import { LiveStream, type LiveState } from './live-stream.js';
import { concerns } from './use-live.js';

class StubbornSource {
  static opened: StubbornSource[] = [];
  private readonly listeners = new Map<string, (event: unknown) => void>();
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  isClosed = false;
  constructor(readonly url: string) {
    StubbornSource.opened.push(this);
  }
  addEventListener(kind: string, listener: (event: unknown) => void) {
    this.listeners.set(kind, listener);
  }
  close() {
    this.isClosed = true;
  }
  say(kind: string, lastEventId: string, data = '{}') {
    this.listeners.get(kind)?.({ lastEventId, data });
  }
}

function open() {
  StubbornSource.opened = [];
  Object.assign(globalThis, { EventSource: StubbornSource });
  const heard: string[] = [];
  const states: LiveState[] = [];
  const stream = new LiveStream({
    onChange: (signal) => heard.push(`${signal.topic} ${signal.subjectId}`),
    onResync: () => heard.push('resync'),
    onSessionEnded: () => heard.push('ended'),
    onState: (state) => states.push(state),
  });
  stream.open();
  return { stream, heard, states, latest: () => StubbornSource.opened[StubbornSource.opened.length - 1]! };
}

describe('the live line', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('hands on what changed', () => {
    const { heard, latest, stream } = open();
    latest().say('change', '7', JSON.stringify({ practiceId: 'p', topic: 'case', subjectId: 'c1' }));
    stream.close();
    expect(heard).toEqual(['case c1']);
  });

  it('resumes after the last event it heard, so that nothing offline is missed', () => {
    const { latest, states, stream } = open();
    latest().say('change', '41', JSON.stringify({ practiceId: 'p', topic: 'case', subjectId: null }));
    latest().onerror?.();
    expect(states[states.length - 1]).toMatchObject({ isConnected: false });
    jest.advanceTimersByTime(1_000);
    expect(latest().url).toBe('/api/live?lastEventId=41');
    latest().onopen?.();
    stream.close();
    expect(states[states.length - 1]).toMatchObject({ isConnected: true });
  });

  it('takes silence without a heartbeat for a lost line', () => {
    const { states, latest, stream } = open();
    latest().say('heartbeat', '');
    jest.advanceTimersByTime(40_000);
    stream.close();
    expect(states.some((state) => !state.isConnected)).toBe(true);
  });

  it('ends when the session ends, and does not come back', () => {
    const { heard, latest } = open();
    latest().say('session-ended', '');
    jest.advanceTimersByTime(120_000);
    expect(heard).toEqual(['ended']);
    expect(StubbornSource.opened).toHaveLength(1);
  });

  it('lets through nothing that is not a signal', () => {
    const { heard, latest, stream } = open();
    latest().say('change', '8', 'not json');
    latest().say('change', '9', JSON.stringify({ practiceId: 'p', topic: 'weather' }));
    stream.close();
    expect(heard).toEqual([]);
  });
});

describe('which queries a signal concerns', () => {
  const signal = { practiceId: 'p', topic: 'case' as const, subjectId: 'c1' };
  it('those of its topic, and of its subject where they name one', () => {
    expect(concerns({ live: ['case', 'queue'] }, signal)).toBe(true);
    expect(concerns({ live: ['case'], liveSubject: 'c1' }, signal)).toBe(true);
    expect(concerns({ live: ['case'], liveSubject: 'c2' }, signal)).toBe(false);
    expect(concerns({ live: ['claim'] }, signal)).toBe(false);
    expect(concerns(undefined, signal)).toBe(false);
  });
});
