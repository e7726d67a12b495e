import type { DeskFinding, DeskSuggestion } from '@chartwright/contracts';
import type { DraftContent } from '@chartwright/lifecycle';
import { useKeys, type KeyBinding } from '@chartwright/ui';
import type { DeskEdits } from './use-desk-edits.js';
import type { DeskView } from './use-desk-view.js';

/** What a key does, the row menu offers too (WCAG 2.1.4); `isIdle`: nothing on the current row that it could act on. */
export type DeskCommand = KeyBinding & { isIdle?: boolean; isEdit?: boolean };

type DeskKeysInput = {
  view: DeskView;
  edits: DeskEdits;
  content: DraftContent;
  findings: readonly DeskFinding[];
  readOnly: boolean;
  isReview: boolean;
  onReturn: () => void;
  onReadOnly: () => void;
  onSearch: () => void;
  onFind: () => void;
  onLevel: () => void;
  onHold: () => void;
  onAsk: () => void;
  onSubmit: (takeNext: boolean) => void;
  onSeen: () => void;
  onWhy: () => void;
  onKeep: (finding: DeskFinding) => void;
  onMenu: () => void;
};

/** design §5: one table for the desk; the "?" sheet and the row menu read it. Answers what the menu of the active pane offers. */
export function useDeskKeys(input: DeskKeysInput): DeskCommand[] {
  const [suggestions, claim] = [suggestionKeys(input), claimKeys(input)];
  const all = [...moveKeys(input), ...caseKeys(input), ...suggestions, ...claim];
  useKeys(all);
  const { pane } = input.view;
  const words = all.filter(({ label }) => label === WORDS);
  const find = all.filter(({ label }) => label === FIND);
  const ofPane = pane === 'suggest' ? [...suggestions, ...words] : pane === 'claim' ? [...claim, ...words] : [...find, ...words];
  const ask = all.filter(({ label }) => label === ASK);
  return [...ofPane, ...ask].filter(({ isIdle, isEdit }) => !isIdle && !(isEdit && input.readOnly));
}

const WORDS = 'Words of this code, next words';
const FIND = 'Find in the note';
const ASK = 'Ask the provider';

function moveKeys({ view, onSearch, onFind, onMenu, readOnly, onReadOnly }: DeskKeysInput): DeskCommand[] {
  const group = 'Move';
  const isInChart = view.pane === 'chart';
  return [
    { keys: ['j', 'ArrowDown'], label: 'Next', group, run: () => view.step(1) },
    { keys: ['k', 'ArrowUp'], label: 'Previous', group, run: () => view.step(-1) },
    { keys: '1', label: 'Chart', group, anywhere: true, run: () => view.goTo('chart') },
    { keys: '2', label: 'Suggestions', group, anywhere: true, run: () => view.goTo('suggest') },
    { keys: '3', label: 'Claim', group, anywhere: true, run: () => view.goTo('claim') },
    { keys: 'f', label: 'Next finding', group, anywhere: true, run: () => view.goToFinding(1) },
    { keys: 'Shift+F', label: 'Previous finding', group, anywhere: true, run: () => view.goToFinding(-1) },
    { keys: 'e', label: WORDS, group, run: () => view.showWords() },
    isInChart
      ? { keys: '/', label: FIND, group, anywhere: true, run: onFind }
      : { keys: '/', label: 'Search', group, anywhere: true, run: () => (readOnly ? onReadOnly() : onSearch()) },
    { keys: 'Shift+F10', label: 'Menu of the row', group, run: onMenu },
    { keys: 'ContextMenu', label: 'Menu of the row', group, hidden: true, run: onMenu },
  ];
}

function caseKeys({ edits, readOnly, isReview, onReturn, onReadOnly, onHold, onAsk, onSubmit }: DeskKeysInput): DeskCommand[] {
  const group = 'Case';
  const change = (run: () => void) => () => (readOnly ? onReadOnly() : run());
  // Held down, the key would go on to the case that comes next.
  const submit = (takeNext: boolean) => (event: KeyboardEvent) => (event.repeat ? undefined : change(() => onSubmit(takeNext))());
  const whole: DeskCommand[] = isReview
    ? [
        { keys: 'Ctrl+Enter', label: 'Approve', group, run: submit(false) },
        { keys: 'Ctrl+Shift+Enter', label: 'Return to its coder', group, run: change(onReturn) },
      ]
    : [
        { keys: 'Ctrl+Enter', label: 'Submit and take next', group, run: submit(true) },
        { keys: 'Ctrl+Shift+Enter', label: 'Submit, back to worklist', group, run: submit(false) },
        { keys: 'h', label: 'Hold with a reason', group, run: change(onHold) },
        { keys: 'q', label: ASK, group, isEdit: true, run: change(onAsk) },
      ];
  return [
    ...whole,
    { keys: ['u', 'Ctrl+z'], label: 'Undo', group, run: change(() => edits.undo()) },
    { keys: 'Shift+U', label: 'Redo', group, run: change(() => edits.redo()) },
  ];
}

function suggestionKeys({ view, edits, content, readOnly, onReadOnly, onSeen, onWhy }: DeskKeysInput): DeskCommand[] {
  const group = 'Suggestions';
  const current = view.suggestions.find(({ code }) => code === view.currentCode);
  const isDecided = !current || [...content.diagnoses, ...content.lines].some(({ code }) => code === current.code);
  const onCurrent = (run: (suggestion: DeskSuggestion) => void) => () => {
    if (view.pane !== 'suggest' || !current) return;
    if (readOnly) onReadOnly();
    else run(current);
  };
  const accept = (isFirst: boolean) =>
    onCurrent((suggestion) => {
      // It stands in the draft already: a second press must not bill it twice.
      if (isDecided) return view.nextOpen(suggestion.code);
      edits.accept(suggestion, isFirst);
      view.nextOpen(suggestion.code);
    });
  const edit = { group, isIdle: isDecided, isEdit: true };
  return [
    { keys: 'a', label: 'Accept', ...edit, run: accept(false) },
    { keys: 'Shift+A', label: 'Accept as first-listed', ...edit, isIdle: isDecided || current.kind === 'procedure', run: accept(true) },
    { keys: 'r', label: 'Reject, then a reason', ...edit, run: onCurrent(({ code }) => view.setRejecting(code)) },
    { keys: 'w', label: 'Why, why not', group, isIdle: !current, run: onWhy },
    { keys: 's', label: 'Seen, not suggested', group, run: onSeen },
  ];
}

function claimKeys({ view, edits, content, findings, readOnly, onReadOnly, onKeep, onLevel }: DeskKeysInput): DeskCommand[] {
  const group = 'Claim';
  const row = view.currentRow;
  const isLine = content.lines.some(({ id }) => id === row);
  const edit = { group, isEdit: true };
  const onRow = (run: (rowId: string) => void) => () => {
    if (view.pane !== 'claim' || !row) return;
    if (readOnly) onReadOnly();
    else run(row);
  };
  const findingOf = (isFit: (finding: DeskFinding) => boolean): DeskFinding | undefined =>
    findings.find((one) => one.rowIds[0] === row && one.keptReason === null && isFit(one));
  const fixable = findingOf(({ fix }) => fix !== null);
  const keepable = findingOf(({ canKeep }) => canKeep);
  const cell = (keys: string, label: string, name: 'pointers' | 'modifiers' | 'units' | 'charge'): DeskCommand => ({
    ...edit,
    keys,
    label,
    isIdle: !isLine,
    run: onRow(() => {
      if (isLine) view.setEditing(name);
    }),
  });
  return [
    { keys: 'x', label: 'Apply the fix', ...edit, isIdle: !fixable, run: onRow(() => fixable && edits.fix(fixable)) },
    { keys: 'o', label: 'Keep it, with a reason', ...edit, isIdle: !keepable, run: onRow(() => keepable && onKeep(keepable)) },
    { keys: ['Alt+ArrowUp', 'Shift+K'], label: 'Move up', ...edit, isIdle: !row, run: onRow((id) => edits.move(content, id, -1)) },
    { keys: ['Alt+ArrowDown', 'Shift+J'], label: 'Move down', ...edit, isIdle: !row, run: onRow((id) => edits.move(content, id, 1)) },
    { keys: 't', label: 'Make first-listed', ...edit, isIdle: !row || isLine, run: onRow((id) => edits.makeFirst(content, id)) },
    cell('p', 'Pointers, type letters', 'pointers'),
    cell('m', 'Modifier', 'modifiers'),
    cell('n', 'Units', 'units'),
    cell('c', 'Charge', 'charge'),
    { keys: 'l', label: 'Visit level', group, anywhere: true, run: onLevel },
    { keys: 'Delete', label: 'Remove', ...edit, isIdle: !row, run: onRow((id) => edits.remove(content, id)) },
  ];
}
