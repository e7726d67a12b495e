import type { DeskDocument, DeskSpan } from '@chartwright/contracts';
import { useEffect, useRef, useState, type RefObject } from 'react';

type Find = (note: HTMLElement) => Element | null;
const bring = (found: Element | null): void => found?.scrollIntoView({ block: 'center' });

/** Which document the chart shows, and the ways to words that may stand in another one. */
export function useChartDocument(documents: readonly DeskDocument[], note: RefObject<HTMLElement | null>) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const shown = documents.find(({ id }) => id === chosenId) ?? documents[0];
  const documentId = shown?.id ?? '';
  const wanted = useRef<Find | null>(null);
  const last = useRef({ code: '', documentId: '', at: -1 });
  // Its words are on the page only once the other document is.
  useEffect(() => {
    if (wanted.current && note.current) bring(wanted.current(note.current));
    wanted.current = null;
  }, [documentId, note]);
  const goTo = (id: string, find: Find): void => {
    if (id === documentId) return note.current ? bring(find(note.current)) : undefined;
    wanted.current = find;
    setChosenId(id);
  };
  return {
    documentId,
    showDocument: setChosenId,
    /** Words of the note that nobody selected: brought into sight, without moving the thread. */
    showSpan: (span: DeskSpan): void => goTo(span.documentId, (root) => root.querySelector(`#words-${span.start}`)),
    /** E: to the words of the thread, and on to its next words, in the next document too; the focus stays where it is. */
    showWords(code: string | null, evidence: readonly DeskSpan[]): void {
      const marks = [...(note.current?.querySelectorAll('mark.sel') ?? [])];
      const { current } = last;
      const at = current.code === code && current.documentId === documentId ? current.at + 1 : 0;
      const mark = marks[at];
      if (mark) {
        last.current = { code: code ?? '', documentId, at };
        return bring(mark);
      }
      const holding = documents.map(({ id }) => id).filter((id) => evidence.some((span) => span.documentId === id));
      const next = holding[(holding.indexOf(documentId) + 1) % holding.length];
      if (next === undefined) return;
      last.current = { code: code ?? '', documentId: next, at: 0 };
      goTo(next, (root) => root.querySelector('mark.sel'));
    },
  };
}
