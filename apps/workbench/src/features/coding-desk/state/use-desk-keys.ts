import type { DeskFinding, DeskSuggestion } from '@chartwright/contracts';
import type { DraftContent } from '@chartwright/lifecycle';
import { useKeys, type KeyBinding } from '@chartwright/ui';
import type { DeskEdits } from './use-desk-edits.js';
import type { DeskView } from './use-desk-view.js';

type DeskKeysInput = {
  view: DeskView;
  edits: DeskEdits;
  content: DraftContent;
  findings: readonly DeskFinding[];
  readOnly: boolean;
  onReadOnly: () => void;
  onSearch: () => void;
  onHold: () => void;
  onSubmit: (takeNext: boolean) => void;
  onSeen: () => void;
  onWhy: () => void;
  onKeep: (finding: DeskFinding) => void;
};

/** design §5: one table for the desk; the "?" sheet reads it. Only keys that work now are bound. */
export function useDeskKeys(input: DeskKeysInput): void {
  useKeys([...moveKeys(input), ...caseKeys(input), ...suggestionKeys(input), ...claimKeys(input)]);
}

function moveKeys({ view, onSearch, readOnly, onReadOnly }: DeskKeysInput): KeyBinding[] {
  const group = 'Move';
  return [
    { keys: ['j', 'ArrowDown'], label: 'Next', group, run: () => view.step(1) },
    { keys: ['k', 'ArrowUp'], label: 'Previous', group, run: () => view.step(-1) },
    { keys: '1', label: 'Chart', group, anywhere: true, run: () => view.goTo('chart') },
    { keys: '2', label: 'Suggestions', group, anywhere: true, run: () => view.goTo('suggest') },
    { keys: '3', label: 'Claim', group, anywhere: true, run: () => view.goTo('claim') },
    { keys: 'f', label: 'Next finding', group, anywhere: true, run: () => view.goToFinding(1) },
    { keys: 'Shift+F', label: 'Previous finding', group, anywhere: true, run: () => view.goToFinding(-1) },
    { keys: 'e', label: 'Words of this code, next words', group, run: () => view.showWords() },
    { keys: '/', label: 'Search', group, anywhere: true, run: () => (readOnly ? onReadOnly() : onSearch()) },
  ];
}

function caseKeys({ edits, readOnly, onReadOnly, onHold, onSubmit }: DeskKeysInput): KeyBinding[] {
  const group = 'Case';
  const change = (run: () => void) => () => (readOnly ? onReadOnly() : run());
  return [
    { keys: 'Ctrl+Enter', label: 'Submit and take next', group, run: change(() => onSubmit(true)) },
    { keys: 'Ctrl+Shift+Enter', label: 'Submit, back to worklist', group, run: change(() => onSubmit(false)) },
    { keys: 'h', label: 'Hold with a reason', group, run: change(onHold) },
    { keys: ['u', 'Ctrl+z'], label: 'Undo', group, run: change(() => edits.undo()) },
    { keys: 'Shift+U', label: 'Redo', group, run: change(() => edits.redo()) },
  ];
}

function suggestionKeys({ view, edits, readOnly, onReadOnly, onSeen, onWhy }: DeskKeysInput): KeyBinding[] {
  const group = 'Suggestions';
  const onCurrent = (run: (suggestion: DeskSuggestion) => void) => () => {
    const suggestion = view.suggestions.find(({ code }) => code === view.currentCode);
    if (view.pane !== 'suggest' || !suggestion) return;
    if (readOnly) onReadOnly();
    else run(suggestion);
  };
  const accept = (isFirst: boolean) =>
    onCurrent((suggestion) => {
      edits.accept(suggestion, isFirst);
      view.nextOpen(suggestion.code);
    });
  return [
    { keys: 'a', label: 'Accept', group, run: accept(false) },
    { keys: 'Shift+A', label: 'Accept as first-listed', group, run: accept(true) },
    { keys: 'r', label: 'Reject, then a reason', group, run: onCurrent(({ code }) => view.setRejecting(code)) },
    { keys: 'w', label: 'Why, why not', group, run: onWhy },
    { keys: 's', label: 'Seen, not suggested', group, run: onSeen },
  ];
}

function claimKeys({ view, edits, content, findings, readOnly, onReadOnly, onKeep }: DeskKeysInput): KeyBinding[] {
  const group = 'Claim';
  const onRow = (run: (rowId: string) => void) => () => {
    if (view.pane !== 'claim' || !view.currentRow) return;
    if (readOnly) onReadOnly();
    else run(view.currentRow);
  };
  const onFinding = (run: (finding: DeskFinding) => void, isFit: (finding: DeskFinding) => boolean) =>
    onRow((rowId) => {
      const finding = findings.find((one) => one.rowIds[0] === rowId && one.keptReason === null && isFit(one));
      if (finding) run(finding);
    });
  const onLine = (cell: 'pointers' | 'modifiers' | 'units' | 'charge') =>
    onRow((rowId) => {
      if (content.lines.some(({ id }) => id === rowId)) view.setEditing(cell);
    });
  return [
    {
      keys: 'x',
      label: 'Apply the fix',
      group,
      run: onFinding(
        (finding) => edits.fix(finding),
        ({ fix }) => fix !== null,
      ),
    },
    { keys: 'o', label: 'Keep it, with a reason', group, run: onFinding(onKeep, ({ canKeep }) => canKeep) },
    { keys: ['Alt+ArrowUp', 'Shift+K'], label: 'Move up', group, run: onRow((id) => edits.move(content, id, -1)) },
    { keys: ['Alt+ArrowDown', 'Shift+J'], label: 'Move down', group, run: onRow((id) => edits.move(content, id, 1)) },
    { keys: 't', label: 'Make first-listed', group, run: onRow((id) => edits.makeFirst(content, id)) },
    { keys: 'p', label: 'Pointers, type letters', group, run: onLine('pointers') },
    { keys: 'm', label: 'Modifier', group, run: onLine('modifiers') },
    { keys: 'n', label: 'Units', group, run: onLine('units') },
    { keys: 'c', label: 'Charge', group, run: onLine('charge') },
    { keys: 'Delete', label: 'Remove', group, run: onRow((id) => edits.remove(content, id)) },
  ];
}
