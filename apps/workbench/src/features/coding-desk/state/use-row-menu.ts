import { useCallback, useState, type MouseEvent } from 'react';
import type { MenuPlace } from '../components/row-menu.js';

/** Opened by Shift F10 at the row that has the focus, or by the pointer at the row under it, which becomes the current one. */
export function useRowMenu(onClosed: () => void) {
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
      const row = target?.closest<HTMLElement>('[role=row]');
      if (!row) return;
      event.preventDefault();
      row.click();
      setPlace({ left: event.clientX, top: event.clientY });
    },
  };
}
