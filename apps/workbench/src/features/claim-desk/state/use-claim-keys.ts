import { useKeys } from '@chartwright/ui';

type ClaimKeys = {
  onStep: (by: 1 | -1) => void;
  onExtend: (by: 1 | -1) => void;
  onOpen: () => void;
  onToggle: () => void;
  onSearch: () => void;
  onEscape: () => void;
  onBatch: () => void;
  onHold: () => void;
  onFix: () => void;
  onAnswer: () => void;
  onMenu: () => void;
};

/** The list's keys and the claims' own: B, H, G, A. */
export function useClaimKeys(keys: ClaimKeys): void {
  const group = 'Claims';
  useKeys([
    { keys: ['j', 'ArrowDown'], label: 'Next claim', group, anywhere: true, run: () => keys.onStep(1) },
    { keys: ['k', 'ArrowUp'], label: 'Previous claim', group, anywhere: true, run: () => keys.onStep(-1) },
    { keys: 'Enter', label: 'Open the claim', group, run: keys.onOpen },
    { keys: 'Space', label: 'Select', group, run: keys.onToggle },
    { keys: 'Shift+ArrowDown', label: 'Extend the selection', group, run: () => keys.onExtend(1) },
    { keys: 'Shift+ArrowUp', label: 'Extend the selection upwards', group, run: () => keys.onExtend(-1) },
    { keys: '/', label: 'Find a claim', group, anywhere: true, run: keys.onSearch },
    { keys: 'Escape', label: 'Close, clear the selection, then the filter', group, inFields: true, run: keys.onEscape },
    { keys: 'b', label: 'Make a batch', group, anywhere: true, run: keys.onBatch },
    { keys: 'h', label: 'Hold with a reason', group, anywhere: true, run: keys.onHold },
    { keys: 'g', label: 'Check again, fix and resend', group, anywhere: true, run: keys.onFix },
    { keys: 'a', label: 'Enter what happened to it', group, anywhere: true, run: keys.onAnswer },
    { keys: 'Shift+F10', label: 'Menu of the row', group, run: keys.onMenu },
    { keys: 'ContextMenu', label: 'Menu of the row', group, hidden: true, run: keys.onMenu },
  ]);
}
