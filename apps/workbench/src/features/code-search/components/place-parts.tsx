import type { TabularChild, TabularNoteShown, TabularPlace } from '@chartwright/contracts';
import { CodePill } from '@chartwright/ui';
import { heldParts } from '../state/note-codes.js';
import { placeOfTabular, type OpenPlace } from '../state/code-place.js';
import { shortTitle } from '../state/short-title.js';

const INDENT = 12;
const FIRST_INDENT = 4;
const placeWords = ({ level, name }: TabularPlace): string => (level === 'chapter' ? `Ch. ${name}` : name.replace('-', '–'));

type RowProps = { place: TabularPlace & Partial<TabularChild>; level?: number; above?: string; isHere?: boolean; open: OpenPlace };

/** One line of the tabular list: its pill leads there. */
export function TabularRow({ place, level = 0, above, isHere = false, open }: RowProps) {
  const isHeader = place.isBillable === false && place.level === 'diagnosis';
  return (
    <li
      className={isHere ? 'tr here' : 'tr'}
      style={{ paddingLeft: `${FIRST_INDENT + level * INDENT}px` }}
      aria-current={isHere || undefined}
    >
      <CodePill
        code={placeWords(place)}
        state={isHeader ? 'header' : 'plain'}
        onClick={() => open(placeOfTabular(place))}
        label={`Show ${placeWords(place)}${isHeader ? ', header' : ''}`}
      />
      <span className={isHere ? 'm clip' : 't2 clip'} title={place.title}>
        {shortTitle(place.title, above)}
      </span>
    </li>
  );
}

/** "FY2026" for a fiscal year, "FY2026-04" for its April update; other names as they are. */
export function releaseWords(name: string): string {
  return /^\d{4}(-\d{2})?$/.test(name) ? `FY${name}` : name;
}

/** Notes with the place that carries each; the codes they name can be followed. */
export function NotesThatApply({ notes, open }: { notes: readonly TabularNoteShown[]; open: OpenPlace }) {
  if (notes.length === 0) return null;
  return (
    <section aria-label="Notes that apply">
      <h4 className="cap mt12">Notes that apply</h4>
      <ul className="nt-list">
        {notes.map(({ kind, text, from, isInherited }, index) => (
          <li key={index} className={isSameKind(notes, index) ? 'nt same' : 'nt'}>
            <span>
              {isSameSource(notes, index) ? null : (
                <CodePill
                  code={placeWords(from)}
                  onClick={() => open(placeOfTabular(from))}
                  label={`From ${placeWords(from)} ${from.title}${isInherited ? ', inherited' : ''}`}
                />
              )}
            </span>
            <span>
              {isSameKind(notes, index) ? <span className="sr">{kind}</span> : <b>{kind}</b>} <NoteText text={text} open={open} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isSameSource(notes: readonly TabularNoteShown[], index: number): boolean {
  const before = notes[index - 1];
  return before !== undefined && before.from.name === notes[index]?.from.name && before.from.level === notes[index]?.from.level;
}

function isSameKind(notes: readonly TabularNoteShown[], index: number): boolean {
  return isSameSource(notes, index) && notes[index - 1]?.kind === notes[index]?.kind;
}

function NoteText({ text, open }: { text: string; open: OpenPlace }) {
  return (
    <>
      {heldParts(text).map(({ text: part, code, before, after }, index) =>
        code === null ? (
          part
        ) : (
          <span key={index} className="nowrap">
            {before}
            <button
              type="button"
              tabIndex={-1}
              className="code-link"
              onClick={() => open({ kind: 'code', code })}
              aria-label={`Show ${part}`}
            >
              {part}
            </button>
            {after}
          </span>
        ),
      )}
    </>
  );
}
