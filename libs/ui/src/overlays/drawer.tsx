import type { ReactNode } from 'react';
import { IconButton } from '../controls/action-button.js';

/** The detail beside a list, 400 px; under 1280 px it lies over the list. */
export function DetailDrawer({
  label,
  head,
  onClose,
  onPrevious,
  onNext,
  children,
}: {
  label: string;
  head: ReactNode;
  onClose: () => void;
  onPrevious?: () => void;
  onNext?: () => void;
  children: ReactNode;
}) {
  return (
    <aside className="drw" aria-label={label}>
      <div className="pane-head">
        {head}
        <span className="grow" />
        {onPrevious && <IconButton icon="chevron-up" label="Previous" onClick={onPrevious} />}
        {onNext && <IconButton icon="chevron-down" label="Next" onClick={onNext} />}
        <IconButton icon="close" label="Close the detail" onClick={onClose} />
      </div>
      {children}
    </aside>
  );
}
