import type { KeyboardEvent } from 'react';

const STOPS = 'button:not([disabled]), input, a[href]';

/** Arrows walk the links of the region, Backspace goes back; true when the key was used. */
export function walkDetail(event: KeyboardEvent<HTMLElement>, back: (() => void) | null): boolean {
  const isField = event.target instanceof HTMLInputElement;
  if (event.key === 'Backspace' && !isField) {
    back?.();
    return back !== null;
  }
  const isTab = event.target instanceof Element && event.target.getAttribute('role') === 'tab';
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = NEXT[event.key]?.(at, stops.length, isField || isTab);
  if (next === undefined || next === null) return false;
  stops[Math.max(0, Math.min(stops.length - 1, next))]?.focus();
  return true;
}

type Next = (at: number, count: number, keepsOwnKeys: boolean) => number | null;
const NEXT: Readonly<Record<string, Next>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowRight: (at, _count, keepsOwnKeys) => (keepsOwnKeys ? null : at + 1),
  ArrowLeft: (at, _count, keepsOwnKeys) => (keepsOwnKeys ? null : at - 1),
  Home: (_at, _count, keepsOwnKeys) => (keepsOwnKeys ? null : 0),
  End: (_at, count, keepsOwnKeys) => (keepsOwnKeys ? null : count - 1),
};
