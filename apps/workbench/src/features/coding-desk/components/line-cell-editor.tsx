import { diagnosisLetter, type DraftContent, type DraftEdit, type DraftLine } from '@chartwright/lifecycle';
import { parseDollars, toDollars } from '@chartwright/primitives';
import { useState } from 'react';

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
  const keep = (): void => {
    const edit = cellEdit(cell, text, line, content);
    if (edit && text !== cellText(cell, line, content)) onEdit(edit);
    onDone();
  };
  return (
    <input
      className="cell-in"
      aria-label={LABELS[cell]}
      value={text}
      autoFocus
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

function cellEdit(cell: LineCell, text: string, line: DraftLine, content: DraftContent): DraftEdit | null {
  const { id } = line;
  if (cell === 'modifiers') return { kind: 'setModifiers', id, modifiers: text.split(/[\s,]+/).filter((part) => part !== '') };
  if (cell === 'units') return { kind: 'setUnits', id, units: Number(text) };
  if (cell === 'charge') {
    const chargeCents = text.trim() === '' ? null : parseDollars(text);
    return text.trim() !== '' && chargeCents === null ? null : { kind: 'setCharge', id, chargeCents };
  }
  const pointers = [...text.toUpperCase().replaceAll(/[^A-L]/g, '')].flatMap(
    (letter) => content.diagnoses[letter.charCodeAt(0) - 65]?.id ?? [],
  );
  return { kind: 'setPointers', id, pointers };
}
