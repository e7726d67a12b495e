import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from '../controls/icon.js';
import type { IconName } from '../controls/icon-paths.js';

export type MenuItem = { label: string; icon?: IconName; onChoose: () => void };

type MenuButtonProps = {
  label: string;
  trigger: ReactNode;
  className?: string;
  head?: ReactNode;
  items: readonly MenuItem[];
  align?: 'left' | 'right';
};

/** A button and what it offers: arrows move, Enter chooses, Esc closes and gives the focus back. */
export function MenuButton({ label, trigger, className = 'btn quiet', head, items, align = 'right' }: MenuButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (!isOpen) return undefined;
    entries()[0]?.focus();
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const move = (step: number) => {
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  return (
    <div className="menu-at" ref={root}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {trigger}
      </button>
      {isOpen && (
        <div
          className={`pop menu ${align}`}
          onKeyDown={(event) => {
            const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
            if (step !== 0) move(step);
            else if (event.key === 'Escape') close();
            else if (event.key === 'Tab') setIsOpen(false);
            if (step !== 0 || event.key === 'Escape') event.preventDefault();
          }}
        >
          {head}
          <div role="menu" id={menuId} aria-label={label}>
            {items.map((item) => (
              <button
                key={item.label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className="mi"
                onClick={() => {
                  close();
                  item.onChoose();
                }}
              >
                {item.icon && <Icon name={item.icon} size="s" />}
                {item.label}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
