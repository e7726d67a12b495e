import type { CodingDesk, DeskFinding, DeskSuggestion } from '@chartwright/contracts';
import type { DraftContent } from '@chartwright/lifecycle';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { LineCell } from '../components/line-cell-editor.js';
import { suggestionState } from './suggestion-states.js';
import { useChartDocument } from './use-chart-document.js';

export type Pane = 'chart' | 'suggest' | 'claim';

/** Below this a listed code is billed too seldom to take a row unasked. */
const SHOWN_FROM = 0.2;

/** Suggestions in the order of the engine; the end of its list only when it is asked for, or decided. */
export function shownSuggestions(desk: Pick<CodingDesk, 'suggestions'>, content: DraftContent, isWholeList = false): DeskSuggestion[] {
  return (desk.suggestions?.suggestions ?? []).filter(
    (suggestion) =>
      isWholeList || suggestion.isProposed || suggestion.confidence >= SHOWN_FROM || suggestionState(suggestion, content).state !== 'open',
  );
}

/** Where the coder is: pane, row, and what is open. Rows are named by code or id, so an answer from the server moves nothing. */
function usePlace(desk: CodingDesk, content: DraftContent) {
  const [isWholeList, setWholeList] = useState(false);
  const suggestions = shownSuggestions(desk, content, isWholeList);
  const hiddenCount = (desk.suggestions?.suggestions.length ?? 0) - shownSuggestions(desk, content).length;
  const rows = [...content.diagnoses, ...content.lines];
  // A new object each time: a pane that is active already is called back to as well, from a menu or a dialog.
  const [{ pane }, setPlace] = useState<{ pane: Pane }>({ pane: 'suggest' });
  const [chosenCode, setChosenCode] = useState<string | null>(null);
  const [chosenRow, setChosenRow] = useState<string | null>(null);
  const [editing, setEditing] = useState<LineCell | null>(null);
  const [rejecting, setRejecting] = useState<string | null>(null);
  const [suggestionRow, claimRow, note] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];

  const firstOpen = suggestions.find((suggestion) => suggestionState(suggestion, content).state === 'open');
  const currentCode = suggestions.some(({ code }) => code === chosenCode) ? chosenCode : ((firstOpen ?? suggestions[0])?.code ?? null);
  const currentRow = rows.some(({ id }) => id === chosenRow) ? chosenRow : (rows[0]?.id ?? null);
  const rowCode = rows.find(({ id }) => id === currentRow)?.code ?? null;
  const threadCode = pane === 'claim' ? rowCode : currentCode;

  const wantsFocus = useFocus(() => (pane === 'claim' ? claimRow : pane === 'suggest' ? suggestionRow : note).current);

  const goTo = (next: Pane): void => {
    wantsFocus.current = true;
    setPlace({ pane: next });
  };
  return {
    pane,
    suggestions,
    /** The end of the ranked list: how long it is, and whether it is shown. */
    listEnd: { count: hiddenCount, isOpen: isWholeList, toggle: () => setWholeList(!isWholeList) },
    rows,
    currentCode,
    currentRow,
    threadCode,
    editing,
    rejecting,
    suggestionRow,
    claimRow,
    note,
    /** The pointer or Tab went there: keys act there now. */
    enter: (next: Pane): void => {
      if (next !== pane) setPlace({ pane: next });
    },
    goTo,
    chooseSuggestion: (code: string): void => {
      setChosenCode(code);
      setRejecting(null);
      goTo('suggest');
    },
    chooseRow: (id: string): void => {
      setChosenRow(id);
      setEditing(null);
      goTo('claim');
    },
    setRejecting,
    setEditing: (cell: LineCell | null): void => {
      setEditing(cell);
      if (cell === null) goTo('claim');
    },
  };
}

/** Gives the focus to the pane's row when it is asked for, and when what had it went with its row. */
function useFocus(target: () => HTMLElement | null): RefObject<boolean> {
  const wantsFocus = useRef(true);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const isGone = document.activeElement === document.body && focused.current?.isConnected === false;
    if (wantsFocus.current || isGone) {
      wantsFocus.current = false;
      target()?.focus();
      target()?.scrollIntoView?.({ block: 'nearest' });
    }
    // A button that is busy loses the focus before it goes: what had it last still counts.
    if (document.activeElement !== document.body) focused.current = document.activeElement;
  });
  return wantsFocus;
}

/** The place, and the ways from it to another. */
export function useDeskView(desk: CodingDesk, content: DraftContent, findings: readonly DeskFinding[]) {
  const place = usePlace(desk, content);
  const { pane, suggestions, rows, currentCode, currentRow, threadCode, note, goTo, chooseSuggestion, chooseRow } = place;
  const chart = useChartDocument(desk.documents, note);
  return {
    ...place,
    documentId: chart.documentId,
    showDocument: chart.showDocument,
    showSpan: chart.showSpan,
    /** From a mark or a margin code to its suggestion, or to its row when nobody suggested it. */
    chooseCode(code: string): void {
      if (suggestions.some((suggestion) => suggestion.code === code)) return chooseSuggestion(code);
      const row = rows.find((one) => one.code === code);
      if (row) chooseRow(row.id);
    },
    step(by: 1 | -1): void {
      if (pane === 'claim')
        return stepIn(
          rows.map(({ id }) => id),
          currentRow,
          by,
          chooseRow,
        );
      if (pane === 'suggest')
        return stepIn(
          suggestions.map(({ code }) => code),
          currentCode,
          by,
          chooseSuggestion,
        );
      note.current?.closest('.bd')?.scrollBy({ top: by * 63 });
    },
    /** After a decision: the next suggestion that is still open, further down first. */
    nextOpen(after: string): void {
      const from = suggestions.findIndex(({ code }) => code === after);
      const order = [...suggestions.slice(from + 1), ...suggestions.slice(0, from)];
      const open = order.find((suggestion) => suggestionState(suggestion, content).state === 'open' && suggestion.code !== after);
      chooseSuggestion(open?.code ?? after);
    },
    showWords: (): void =>
      chart.showWords(threadCode, desk.suggestions?.suggestions.find(({ code }) => code === threadCode)?.evidence ?? []),
    /** F: to the next finding that is open; Shift F back. */
    goToFinding(by: 1 | -1, severity?: DeskFinding['severity']): void {
      const open = findings.filter((finding) => finding.keptReason === null && (!severity || finding.severity === severity));
      const ids = open.flatMap(({ rowIds }) => rowIds[0] ?? []);
      if (ids.length === 0) return goTo('claim');
      const order = rows.map(({ id }) => id).filter((id) => ids.includes(id));
      const at = order.indexOf(currentRow ?? '');
      const next = pane === 'claim' && at >= 0 ? order[(at + by + order.length) % order.length] : order[0];
      if (next) chooseRow(next);
    },
  };
}
export type DeskView = ReturnType<typeof useDeskView>;

function stepIn(keys: readonly string[], current: string | null, by: 1 | -1, choose: (key: string) => void): void {
  const at = keys.indexOf(current ?? '');
  const next = keys[Math.min(keys.length - 1, Math.max(0, at + by))];
  if (next !== undefined) choose(next);
}
