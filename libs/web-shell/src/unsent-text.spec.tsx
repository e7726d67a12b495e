import { act, renderHook } from '@testing-library/react';
import { hasUnsentText, useUnsentText } from './unsent-text.js';

/** Whether the browser would ask before leaving the page. */
function asksBeforeLeaving(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('text that was typed and not sent', () => {
  it('is there again after its screen was left', () => {
    const first = renderHook(() => useUnsentText('answer'));
    act(() => first.result.current.type('Both knees, the right one worse'));
    first.unmount();
    const again = renderHook(() => useUnsentText('answer'));
    expect(again.result.current).toMatchObject({ text: 'Both knees, the right one worse' });
    act(() => again.result.current.forget());
  });

  it('makes the browser ask before the page is left with it, until it is sent', () => {
    const { result } = renderHook(() => useUnsentText('note'));
    act(() => result.current.type('Seen for gout'));
    expect(asksBeforeLeaving()).toBe(true);
    act(() => result.current.forget());
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('is nothing to lose while it is blank', () => {
    const { result } = renderHook(() => useUnsentText('note'));
    act(() => result.current.type('Seen for gout'));
    expect(hasUnsentText('note')).toBe(true);
    act(() => result.current.type('  '));
    expect([hasUnsentText('note'), asksBeforeLeaving()]).toEqual([false, false]);
  });

  it('belongs to its own field', () => {
    const { result } = renderHook(() => useUnsentText('one'));
    act(() => result.current.type('Seen for gout'));
    expect(renderHook(() => useUnsentText('other')).result.current.text).toBe('');
    act(() => result.current.forget());
  });

  it('goes along when a new case gets its number, and waits in no other new case', () => {
    const { result, rerender } = renderHook(({ name }) => useUnsentText(name), { initialProps: { name: 'a new case' } });
    act(() => result.current.type('Seen for gout'));
    const forgetAtFirst = result.current.forget;
    rerender({ name: '26-00001' });
    expect([hasUnsentText('a new case'), hasUnsentText('26-00001')]).toEqual([false, true]);
    act(() => forgetAtFirst());
    expect(hasUnsentText('26-00001')).toBe(false);
  });
});
