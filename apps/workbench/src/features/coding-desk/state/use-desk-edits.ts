import type { DeskFinding, DeskSuggestion } from '@chartwright/contracts';
import { isLeveledVisit, type DraftContent, type DraftEdit, type RejectReason, type VisitJustification } from '@chartwright/lifecycle';
import { useState } from 'react';
import type { EditQueue } from './edit-queue.js';

export type ChosenCode = { code: string; title: string; kind: 'diagnosis' | 'procedure' };

/** Every change a coder makes, named in words for the case that it does not get in. */
export function useDeskEdits(queue: EditQueue, say: (words: string) => void) {
  /** Titles of codes that were just added; the server's own come with its answer. */
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  const push = (edits: DraftEdit[], words: string): void => {
    if (queue.push({ kind: 'edits', edits, words })) say(words);
    else say(queue.current().refusal ?? 'Read only.');
  };
  /** Said once the server did it: another window's work may stand in the way. */
  const step = (kind: 'undo' | 'redo', words: string): void => {
    queue.push({ kind });
    void queue.settled().then((isDone) => {
      const { refusal, lost } = queue.current();
      if (!lost) say(refusal ?? (isDone ? words : 'No connection: this waits until it is back.'));
    });
  };
  const nameCode = (code: string, title: string): void => setTitles((known) => ({ ...known, [code]: title }));
  return {
    titles,
    push,
    accept(suggestion: DeskSuggestion, isFirstListed: boolean): void {
      nameCode(suggestion.code, suggestion.label);
      const id = crypto.randomUUID();
      const { code, units, modifiers, about = [] } = suggestion;
      if (suggestion.kind === 'procedure')
        push([{ kind: 'addLine', id, code, origin: 'suggestion', units, modifiers, about }], `Add ${code}`);
      else
        push(
          [{ kind: 'addDiagnosis', id, code, origin: 'suggestion', isFirstListed: isFirstListed || suggestion.isFirstListed }],
          `Add ${code}`,
        );
    },
    reject(suggestion: DeskSuggestion, reason: RejectReason): void {
      push([{ kind: 'rejectSuggestion', code: suggestion.code, reason }], `Reject ${suggestion.code}`);
    },
    addChosen({ code, title, kind }: ChosenCode, isFirstListed: boolean): void {
      nameCode(code, title);
      const id = crypto.randomUUID();
      if (kind === 'procedure') push([{ kind: 'addLine', id, code, origin: 'search' }], `Add ${code}`);
      else push([{ kind: 'addDiagnosis', id, code, origin: 'search', isFirstListed }], `Add ${code}`);
    },
    ...rowEdits(push),
    /** The level onto the visit's line, or onto a new one, with what justifies it: one step, one undo. */
    putVisitLevel(content: DraftContent, visit: VisitJustification): void {
      const line = content.lines.find(({ code }) => isLeveledVisit(code));
      const { code } = visit;
      const onLine: DraftEdit[] = !line
        ? [{ kind: 'addLine', id: crypto.randomUUID(), code, origin: 'suggestion' }]
        : line.code === code
          ? []
          : [{ kind: 'replaceLineCode', id: line.id, code, origin: 'suggestion' }];
      push([{ kind: 'setVisitLevel', visit }, ...onLine], `Visit level ${code}`);
    },
    undo(): void {
      step('undo', 'Undone');
    },
    redo(): void {
      step('redo', 'Redone');
    },
  };
}
export type DeskEdits = ReturnType<typeof useDeskEdits>;

type Push = (edits: DraftEdit[], words: string) => void;

/** Changes of one row of the claim, or of a finding under it. */
function rowEdits(push: Push) {
  return {
    fix(finding: DeskFinding): void {
      if (finding.fix) push(finding.fix.edits, finding.fix.label);
    },
    keep(finding: DeskFinding, reason: string): void {
      push([{ kind: 'keepFinding', findingKey: finding.key, reason }], `Keep ${finding.ruleId} with a reason`);
    },
    reopen(finding: DeskFinding): void {
      push([{ kind: 'reopenFinding', findingKey: finding.key }], `Open ${finding.ruleId} again`);
    },
    move(content: DraftContent, rowId: string, step: -1 | 1): void {
      const at = content.diagnoses.findIndex(({ id }) => id === rowId);
      if (at >= 0) push([{ kind: 'moveDiagnosis', id: rowId, position: Math.max(0, at + step) }], `Move ${content.diagnoses[at]?.code}`);
      const lineAt = content.lines.findIndex(({ id }) => id === rowId);
      if (lineAt >= 0) push([{ kind: 'moveLine', id: rowId, position: Math.max(0, lineAt + step) }], `Move line ${lineAt + 1}`);
    },
    makeFirst(content: DraftContent, rowId: string): void {
      const diagnosis = content.diagnoses.find(({ id }) => id === rowId);
      if (diagnosis) push([{ kind: 'moveDiagnosis', id: rowId, position: 0 }], `Make ${diagnosis.code} first-listed`);
    },
    remove(content: DraftContent, rowId: string): void {
      const diagnosis = content.diagnoses.find(({ id }) => id === rowId);
      if (diagnosis) push([{ kind: 'removeDiagnosis', id: rowId }], `Remove ${diagnosis.code}`);
      const line = content.lines.find(({ id }) => id === rowId);
      if (line) push([{ kind: 'removeLine', id: rowId }], `Remove ${line.code}`);
    },
  };
}
