import '../code-search.css';
import { ActionButton, Icon, IconButton, Keycap, useKeys } from '@chartwright/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useCodeFinder, type ChosenCode } from '../state/use-code-finder.js';
import { EndedRelease } from './ended-release.js';
import { FinderInput, FinderKeys, FinderPanes } from './finder-panes.js';

type CodeSearchProps = {
  dateOfService: string;
  /** The open case: its patient's and its practice's codes rise. */
  caseId?: string;
  onAdd: (chosen: ChosenCode, isFirstListed: boolean) => void;
  onClose: () => void;
  /** Why the engine did not propose this code for the open case; the desk knows. */
  renderWhy?: (code: string) => ReactNode;
};

/** Opens over the middle and right, never over the chart; the keyboard alone finds, opens and adds. */
export function CodeSearch({ dateOfService, caseId, onAdd, onClose, renderWhy }: CodeSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  const finder = useCodeFinder({
    dateOfService,
    caseId,
    initialPlace: null,
    onTake: (chosen, isFirstListed) => {
      onAdd(chosen, isFirstListed);
      onClose();
    },
  });
  const { target, take } = finder;
  const [asked, setAsked] = useState<string | null>(null);
  const whyNot = (): void => setAsked(target && target.code !== asked ? target.code : null);
  useKeys(
    renderWhy
      ? [{ keys: 'Alt+w', label: 'Why is it not suggested', group: 'Code search', inFields: true, anywhere: true, run: whyNot }]
      : [],
  );
  useEffect(() => input.current?.focus(), []);
  return (
    <div className="pop search" role="dialog" aria-label="Code search">
      <div
        className="sin"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onClose();
        }}
      >
        <Icon name="search" />
        <FinderInput finder={finder} inputRef={input} />
        <Keycap keys="Escape" />
        <IconButton icon="close" label="Close the search" onClick={onClose} />
      </div>
      <FinderPanes
        finder={finder}
        dateOfService={dateOfService}
        onEscape={onClose}
        above={asked !== null && asked === target?.code && <div className="why-said">{renderWhy?.(asked)}</div>}
      />
      <div className="search-foot">
        <FinderKeys />
        <EndedRelease ended={finder.endedRelease} />
        {renderWhy && target && (
          <button type="button" className="btn quiet sm hide why-key" onClick={whyNot}>
            <Keycap keys="Alt+w" /> why not suggested?
          </button>
        )}
        <span className="grow" />
        {target?.isBillable && target.kind === 'diagnosis' && (
          <ActionButton size="small" keys="Shift+Enter" onClick={() => take(true)}>
            Add as first-listed
          </ActionButton>
        )}
        {target && (
          <ActionButton tone="primary" size="small" keys="Enter" onClick={() => take(false)}>
            {target.isBillable ? `Add ${target.code}` : `Open ${target.code}`}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
