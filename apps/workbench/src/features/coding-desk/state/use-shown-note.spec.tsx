import type { CodingDesk } from '@chartwright/contracts';
import { act, renderHook } from '@testing-library/react';
import { useShownNote } from './use-shown-note.js';

const desk = (runId: string | null, documents: number): CodingDesk =>
  ({
    documents: Array.from({ length: documents }, (_, index) => ({ id: String(index) })),
    suggestions: runId === null ? null : { runId },
    queries: [runId],
  }) as unknown as CodingDesk;
const shown = (first: CodingDesk, isWorking: boolean) =>
  renderHook(({ read, working }) => useShownNote(read, working), { initialProps: { read: first, working: isWorking } });

describe('a note that changes while the desk is open', () => {
  it('waits until the coder asks for it', () => {
    const { result, rerender } = shown(desk('a', 1), true);
    rerender({ read: desk('b', 2), working: true });
    expect([result.current.note.suggestions?.runId, result.current.hasNewer]).toEqual(['a', true]);
    act(() => result.current.showNewer());
    expect([result.current.note.suggestions?.runId, result.current.hasNewer]).toEqual(['b', false]);
  });

  it('is shown to a reader at once, and to a desk that waited for its suggestions', () => {
    const reader = shown(desk('a', 1), false);
    reader.rerender({ read: desk('b', 2), working: false });
    expect(reader.result.current).toMatchObject({ note: { suggestions: { runId: 'b' } }, hasNewer: false });
    const waiting = shown(desk(null, 1), true);
    waiting.rerender({ read: desk('a', 1), working: true });
    expect(waiting.result.current).toMatchObject({ note: { suggestions: { runId: 'a' } }, hasNewer: false });
  });

  it('holds back the note only, not what else is new', () => {
    const { result, rerender } = shown(desk('a', 1), true);
    rerender({ read: desk('b', 2), working: true });
    expect(Object.keys(result.current.note)).toEqual(['documents', 'suggestions']);
  });
});
