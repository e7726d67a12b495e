import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Keycap } from '../controls/keycap.js';
import type { KeyBinding } from '../keys/key-map.js';

export type MenuPlace = { left: number; top: number };
export type RowCommand = Pick<KeyBinding, 'label' | 'run'> & Partial<Pick<KeyBinding, 'keys'>>;
type RowMenuProps = { at: MenuPlace; commands: readonly RowCommand[]; onClose: () => void };

/** Everything that the keys do on this row, for people without single letters: one menu for the whole list. */
export function RowMenu({ at, commands, onClose }: RowMenuProps) {
  const root = useRef<HTMLDivElement>(null);
  const entries = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useEffect(() => {
    const menu = root.current;
    if (!menu) return undefined;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(4, Math.min(at.left, window.innerWidth - width - 4))}px`;
    menu.style.top = `${Math.max(4, Math.min(at.top, window.innerHeight - height - 4))}px`;
    menu.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const leave = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [at, onClose]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = entries();
    const here = all.findIndex((one) => one === document.activeElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key !== 'Enter' && event.key !== ' ') return event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== ' ') event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={root} className="pop menu row-menu" role="menu" aria-label="Commands of this row" onKeyDown={onKeyDown}>
      {commands.map((command) => {
        const keys = typeof command.keys === 'string' ? command.keys : command.keys?.[0];
        return (
          <button
            key={command.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="mi"
            onClick={(event) => {
              onClose();
              command.run(event.nativeEvent instanceof KeyboardEvent ? event.nativeEvent : new KeyboardEvent('keydown'));
            }}
          >
            <span className="grow">{command.label}</span>
            {keys?.split('+').map((part) => (
              <Keycap key={part} keys={part} />
            ))}
          </button>
        );
      })}
      {commands.length === 0 && (
        <button type="button" role="menuitem" tabIndex={-1} className="mi" onClick={onClose}>
          Nothing can be done here now
        </button>
      )}
    </div>
  );
}
