import { UiProvider } from '@chartwright/ui';
import { useKeepsChanges } from '@chartwright/api-client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { ConnectionBanner } from './connection-banner.js';

/** A line that opens and breaks when the test says so; `EventSource` is the one thing that is not real here. */
class Line {
  static opened: Line[] = [];
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly url: string) {
    Line.opened.push(this);
  }
  addEventListener(): void {}
  close(): void {}
  static latest = (): Line | undefined => Line.opened.at(-1);
}

function Form({ waiting }: { waiting: number }) {
  useKeepsChanges(waiting);
  return null;
}

const queryClient = new QueryClient();

function shell({ isLocked, waiting = 0 }: { isLocked: boolean; waiting?: number }) {
  return (
    <QueryClientProvider client={queryClient}>
      <UiProvider density="intake">
        <ConnectionBanner isLocked={isLocked} onSessionEnded={() => undefined} />
        <Form waiting={waiting} />
      </UiProvider>
    </QueryClientProvider>
  );
}
const bar = () => screen.queryByText(/No connection since/);

describe('the bar above a screen without a connection', () => {
  beforeEach(() => {
    Line.opened = [];
    Object.assign(globalThis, { EventSource: Line });
  });

  it('speaks of a line that broke, and goes when it is back', () => {
    render(shell({ isLocked: false }));
    act(() => Line.latest()?.onerror?.());
    expect(bar()).toBeTruthy();
    act(() => Line.latest()?.onopen?.());
    expect(bar()).toBeNull();
  });

  it('says that a form keeps what was typed, instead of the contrary', () => {
    render(shell({ isLocked: false, waiting: 2 }));
    act(() => Line.latest()?.onerror?.());
    expect(screen.getByText(/2 changes wait and will be sent when it is back/)).toBeTruthy();
  });

  it('is silent while the screen is locked, and the line is taken up again with the unlocking', () => {
    const { rerender } = render(shell({ isLocked: true }));
    act(() => Line.latest()?.onerror?.());
    expect(bar()).toBeNull();
    const before = Line.opened.length;
    rerender(shell({ isLocked: false }));
    expect(Line.opened.length).toBe(before + 1);
    expect(bar()).toBeNull();
    act(() => Line.latest()?.onerror?.());
    expect(bar()).toBeTruthy();
  });
});
