import './find.css';
import { Icon, Keycap, useKeys } from '@chartwright/ui';
import { useState } from 'react';
import { FindDialog, type FindDialogProps } from './find-dialog.js';

/** In the bar, and under Ctrl K from everywhere: a case, a claim, a code or a screen by its number or its words. */
export function FindAnything({ hint, ...dialog }: Omit<FindDialogProps, 'onClose'>) {
  const [isOpen, setIsOpen] = useState(false);
  useKeys([{ keys: 'Ctrl+k', label: hint, group: 'Everywhere', inFields: true, run: () => setIsOpen(true) }]);
  return (
    <>
      <button type="button" className="in ph find-any" aria-label={hint} aria-keyshortcuts="Control+K" onClick={() => setIsOpen(true)}>
        <Icon name="search" size="s" />
        <span className="grow">{hint}</span>
        <span>
          <Keycap keys="Ctrl+k" />
        </span>
      </button>
      {isOpen && <FindDialog hint={hint} {...dialog} onClose={() => setIsOpen(false)} />}
    </>
  );
}
