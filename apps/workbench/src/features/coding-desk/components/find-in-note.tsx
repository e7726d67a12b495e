import { IconButton, SearchField } from '@chartwright/ui';
import { useEffect, useState, type RefObject } from 'react';
import { findRanges } from '../state/find-ranges.js';

type FindInNoteProps = { root: RefObject<HTMLElement | null>; onClose: () => void };

const ALL = 'found';
const CURRENT = 'found-now';

/** Painted over the note without changing it, so that marks and their states stay as they are. */
function paint(ranges: readonly Range[], current: number): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  CSS.highlights.set(ALL, new Highlight(...ranges));
  const range = ranges[current];
  CSS.highlights.set(CURRENT, range ? new Highlight(range) : new Highlight());
}

function unpaint(): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** Finds words in the chart that is open: Enter goes on, Shift Enter back, Esc returns to the chart. */
export function FindInNote({ root, onClose }: FindInNoteProps) {
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(0);
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  useEffect(() => unpaint, []);
  useEffect(() => paint(ranges, at), [ranges, at]);
  const show = (found: readonly Range[], place: number): void => {
    setAt(place);
    found[place]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  /** Looked for anew each time: an accepted code draws its marks into the note, and old places are gone. */
  const find = (text: string, placeOf: (count: number) => number): void => {
    const found = root.current ? findRanges(root.current, text.trim()) : [];
    setWanted(text);
    setRanges(found);
    show(found, found.length === 0 ? 0 : placeOf(found.length));
  };
  const step = (by: 1 | -1): void => find(wanted, (count) => (at + by + count) % count);
  const words = wanted.trim() === '' ? '' : ranges.length === 0 ? 'Not in this document' : `${at + 1} of ${ranges.length}`;
  return (
    <div className="find-in-note" role="search" aria-label="Find in the note">
      <SearchField
        label="Find in the note"
        placeholder="Find in the note"
        className="grow"
        autoFocus
        value={wanted}
        onChange={(event) => find(event.target.value, () => 0)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span className="fs12 t3 nowrap" role="status">
        {words}
      </span>
      <IconButton icon="chevron-up" label="Previous place" onClick={() => step(-1)} />
      <IconButton icon="chevron-down" label="Next place" onClick={() => step(1)} />
      <IconButton icon="close" label="Close" onClick={onClose} />
    </div>
  );
}
