import { useState } from 'react';
import { SearchField } from '../controls/fields.js';
import { Keycap } from '../controls/keycap.js';
import { Switch } from '../controls/choices.js';
import { Dialog } from '../overlays/dialog.js';
import { useKeyMap, useKeys, type KeySheetGroup } from './key-map.js';

const COLUMNS = 3;

/** Whole groups, kept in order, over three columns of about equal length. */
function inColumns(groups: readonly KeySheetGroup[]): KeySheetGroup[][] {
  const total = groups.reduce((sum, group) => sum + group.entries.length + 1, 0);
  const columns: KeySheetGroup[][] = Array.from({ length: COLUMNS }, () => []);
  let filled = 0;
  for (const group of groups) {
    const size = group.entries.length + 1;
    const column = Math.min(COLUMNS - 1, Math.floor(((filled + size / 2) / Math.max(1, total)) * COLUMNS));
    columns[column]?.push(group);
    filled += size;
  }
  return columns;
}

export function KeySheet({ title, onClose }: { title: string; onClose: () => void }) {
  const { sheet, singleLetters, setSingleLetters } = useKeyMap();
  const [wanted, setWanted] = useState('');
  const needle = wanted.trim().toLowerCase();
  const groups = sheet()
    .map((group) => ({
      ...group,
      entries: group.entries.filter((entry) => `${entry.label} ${entry.keys.join(' ')}`.toLowerCase().includes(needle)),
    }))
    .filter((group) => group.entries.length > 0);
  return (
    <Dialog
      title={title}
      size="sheet"
      headed
      onClose={onClose}
      head={
        <>
          <SearchField label="Find a key" placeholder="Find a key" value={wanted} onChange={(event) => setWanted(event.target.value)} />
          <span className="grow" />
          <Switch label="Single-letter keys" checked={singleLetters} onChange={setSingleLetters} />
        </>
      }
    >
      <div className="ks">
        {inColumns(groups).map((column, index) => (
          <section key={index}>
            {column.map((group) => (
              <div key={group.group}>
                <h3>{group.group}</h3>
                <ul>
                  {group.entries.map((entry) => (
                    <li key={entry.label}>
                      <span>{entry.label}</span>
                      {entry.keys.map((keys, position) => (
                        <span className="keys" key={keys}>
                          {position > 0 && <span className="t3 fs12">or</span>}
                          {keys.split('+').map((part) => (
                            <Keycap key={part} keys={part} />
                          ))}
                        </span>
                      ))}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
            {index === COLUMNS - 1 && (
              <p className="help mt12">
                Letters work while a list or table has the focus, never while you type. With single-letter keys off, the same commands stay
                on the buttons of each row, and on the desk in the menu of the row.
              </p>
            )}
          </section>
        ))}
        {groups.length === 0 && <p className="t3">No key is called that.</p>}
      </div>
    </Dialog>
  );
}

/** "?" opens the sheet from any screen; the status bar's button does the same. */
export function useKeySheet(title: string) {
  const [isOpen, setIsOpen] = useState(false);
  useKeys([{ keys: '?', label: 'All keys', group: 'Everywhere', anywhere: true, run: () => setIsOpen(true) }]);
  return { open: () => setIsOpen(true), sheet: isOpen ? <KeySheet title={title} onClose={() => setIsOpen(false)} /> : null };
}
