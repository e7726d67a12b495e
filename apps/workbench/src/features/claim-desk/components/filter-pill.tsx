import { Icon } from '@chartwright/ui';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

/** A small button that says what the filter holds, and under it what it can hold. Esc closes and gives the focus back. */
export function FilterPill({ label, value, children }: { label: string; value: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useEffect(() => {
    if (!isOpen) return undefined;
    root.current?.querySelector<HTMLElement>('.cd-pop input')?.focus();
    const onPointerDown = (event: PointerEvent): void => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen]);
  return (
    <div
      className="cd-at"
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        setIsOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="btn sm"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="t3">{label}</span> {value} <Icon name="chevron-down" size="xs" />
      </button>
      {isOpen && (
        <div className="pop cd-pop" id={panelId} role="group" aria-label={label}>
          {children}
        </div>
      )}
    </div>
  );
}
