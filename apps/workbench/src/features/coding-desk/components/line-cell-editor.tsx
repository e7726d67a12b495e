import { applyEdit, diagnosisLetter, type DraftContent, type DraftEdit, type DraftLine } from '@chartwright/lifecycle';
import { parseDollars, toDollars } from '@chartwright/primitives';
import { useId, useState } from 'react';

export type LineCell = 'modifiers' | 'units' | 'pointers' | 'charge';

const LABELS: Record<LineCell, string> = {
  modifiers: 'Modifiers, with spaces between',
  units: 'Units',
  pointers: 'Pointers, letters of diagnoses',
  charge: 'Charge in dollars',
};

type LineCellEditorProps = {
  cell: LineCell;
  line: DraftLine;
  content: DraftContent;
  onEdit: (edit: DraftEdit) => void;
  onDone: () => void;
};

/** One cell as a field: Enter keeps, Esc leaves it as it was, and the focus goes back to the line. */
export function LineCellEditor({ cell, line, content, onEdit, onDone }: LineCellEditorProps) {
  const [text, setText] = useState(() => cellText(cell, line, content));
  const [fault, setFault] = useState<string | null>(null);
  const faultId = useId();
  const keep = (): void => {
    if (text !== cellText(cell, line, content)) {
      const edit = cellEdit(cell, text, line, content);
      const wrong = cellFault(cell, text, content) ?? applyEdit(content, edit).refused ?? null;
      setFault(wrong);
      if (wrong) return;
      onEdit(edit);
    }
    onDone();
  };
  return (
    <>
      <input
        className="cell-in"
        aria-label={LABELS[cell]}
        value={text}
        autoFocus
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            keep();
          }
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onDone();
          }
        }}
      />
      {fault && (
        // On the last line it would stand below the edge of the pane.
        <span id={faultId} role="alert" className="cell-fault" ref={(words) => words?.scrollIntoView?.({ block: 'nearest' })}>
          {fault}
        </span>
      )}
    </>
  );
}

function cellText(cell: LineCell, line: DraftLine, content: DraftContent): string {
  if (cell === 'modifiers') return line.modifiers.join(' ');
  if (cell === 'units') return String(line.units);
  if (cell === 'charge') return line.chargeCents === null ? '' : toDollars(line.chargeCents);
  return line.pointers.flatMap((id) => letterOf(id, content) ?? []).join('');
}

function letterOf(id: string, content: DraftContent): string | null {
  const position = content.diagnoses.findIndex((diagnosis) => diagnosis.id === id);
  return position < 0 ? null : diagnosisLetter(position);
}

/** Letters may stand with blanks or commas between. */
const lettersOf = (text: string): string[] => [...text.toUpperCase().replaceAll(/[\s,]/g, '')];

/** Why this cannot be kept; nothing typed is dropped without a word. */
function cellFault(cell: LineCell, text: string, content: DraftContent): string | null {
  if (cell === 'charge' && text.trim() !== '' && parseDollars(text) === null) return 'Dollars and cents, like 125.00.';
  if (cell === 'units' && !/^\s*[1-9]\d*\s*$/.test(text)) return 'A whole number from 1.';
  if (cell !== 'pointers') return null;
  const known = content.diagnoses.map((_, at) => diagnosisLetter(at));
  const unknown = lettersOf(text).filter((letter) => !known.includes(letter));
  if (unknown.length === 0) return null;
  return known.length === 0
    ? 'No diagnosis to point to yet.'
    : `No diagnosis ${[...new Set(unknown)].join(', ')}: type letters ${known[0]} to ${known.at(-1)}.`;
}

function cellEdit(cell: LineCell, text: string, line: DraftLine, content: DraftContent): DraftEdit {
  const { id } = line;
  if (cell === 'modifiers') return { kind: 'setModifiers', id, modifiers: text.split(/[\s,]+/).filter((part) => part !== '') };
  if (cell === 'units') return { kind: 'setUnits', id, units: Number(text) };
  if (cell === 'charge') return { kind: 'setCharge', id, chargeCents: parseDollars(text) };
  const pointers = lettersOf(text).flatMap((letter) => content.diagnoses.find((_, at) => diagnosisLetter(at) === letter)?.id ?? []);
  return { kind: 'setPointers', id, pointers };
}
