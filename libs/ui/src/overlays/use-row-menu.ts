import { useCallback, useState, type MouseEvent } from 'react';
import type { MenuPlace } from './row-menu.js';

/** Which elements are rows, and how one becomes the current one. */
type Rows = { selector: string; choose: (row: HTMLElement) => void };
const CLICKED: Rows = { selector: '[role=row]', choose: (row) => row.click() };

/** Opened by Shift F10 at the row that has the focus, or by the pointer at the row under it, which becomes the current one. */
export function useRowMenu(onClosed: () => void, { selector, choose }: Rows = CLICKED) {
  const [place, setPlace] = useState<MenuPlace | null>(null);
  const close = useCallback(() => setPlace(null), []);
  return {
    place,
    close: (): void => {
      close();
      onClosed();
    },
    openAtFocus: (): void => {
      const box = document.activeElement?.getBoundingClientRect();
      if (box) setPlace({ left: box.left + 24, top: Math.min(box.bottom, box.top + 36) });
    },
    onContextMenu: (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      // Selected words and fields keep the browser's own menu: copying is theirs.
      if (target?.closest('input, textarea, select') || !window.getSelection()?.isCollapsed) return;
      const row = target?.closest<HTMLElement>(selector);
      if (!row) return;
      event.preventDefault();
      choose(row);
      setPlace({ left: event.clientX, top: event.clientY });
    },
  };
}
