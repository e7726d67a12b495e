import { ActionButton, EmptyState, SearchField, SkeletonRows } from '@chartwright/ui';
import { useState, type ReactNode } from 'react';
import { FailedRegion } from '../error-words.js';

export type SettingsColumn<Row> = {
  head: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right, under their head. */
  isNumber?: boolean;
  className?: string;
};

/** From so many rows on, looking is slower than typing. */
const LONG = 9;

/** What is asked of a query: of one that answers at once, or page by page. */
export type SettingsRows<Row> = {
  isPending: boolean;
  isError: boolean;
  error: unknown;
  data: readonly Row[] | undefined;
  refetch: () => unknown;
};

/** A list that comes in pages is looked through where it is kept. */
export type SettingsPaging = {
  typed: string;
  onType: (typed: string) => void;
  total: number;
  matching: number;
  more: { isBusy: boolean; onMore: () => void } | null;
};

type SettingsListProps<Row> = {
  list: SettingsRows<Row>;
  paging?: SettingsPaging;
  /** "The payers" could not be loaded. */
  what: string;
  one: string;
  many: string;
  columns: readonly SettingsColumn<Row>[];
  /** As the buttons of its row say it for the ear: "Change Medicare". */
  nameOf: (row: Row) => string;
  /** What a typed word is looked for in, once the list is long. */
  textOf?: (row: Row) => string;
  /** Beside "Change…": what else is done to one row. */
  moreActions?: (row: Row) => ReactNode;
  /** Why there is none yet, and what it would be for. */
  emptyWords: string;
  /** For a new one, or to change one. */
  renderDialog: (edited: Row | null, onClose: () => void) => ReactNode;
};

/** A list that an administrator keeps: what is not there, failed or empty says so; the rest is its table and its dialog. */
export function SettingsList<Row extends { id: string }>(props: SettingsListProps<Row>) {
  const { list, what, one, many, emptyWords, renderDialog } = props;
  const [edited, setEdited] = useState<Row | 'new' | null>(null);
  const { typed, onType, rows, total, matching, more } = useLookedThrough(props);
  if (list.isPending) return <SkeletonRows />;
  if (list.isError) return <FailedRegion what={what} error={list.error} onRetry={() => void list.refetch()} />;
  const add = (
    <ActionButton tone="primary" icon="plus" onClick={() => setEdited('new')}>
      Add a {one}…
    </ActionButton>
  );
  return (
    <>
      {total === 0 ? (
        <EmptyState title={`No ${one} yet`} actions={add}>
          {emptyWords}
        </EmptyState>
      ) : (
        <>
          <div className="row mb12">
            {onType && total >= LONG && (
              <SearchField
                label={`Find a ${one}`}
                placeholder={`Find a ${one}`}
                value={typed}
                onChange={(event) => onType(event.target.value)}
              />
            )}
            <span className="t3" role="status">
              {typed.trim() === '' ? `${count(total)} ${total === 1 ? one : many}` : `${count(matching)} of ${count(total)}`}
            </span>
            <span className="grow" />
            {add}
          </div>
          <section className="card scroll-x">
            <SettingsTable {...props} rows={rows} onChange={setEdited} />
            {rows.length === 0 && <NoneMatches {...{ one, many }} count={total} onClear={() => onType?.('')} />}
          </section>
          {more && (
            <div className="row mt12">
              <span className="t3">
                {count(rows.length)} of {count(matching)} shown
              </span>
              <span className="grow" />
              <ActionButton busy={more.isBusy} onClick={more.onMore}>
                Show more
              </ActionButton>
            </div>
          )}
        </>
      )}
      {edited && renderDialog(edited === 'new' ? null : edited, () => setEdited(null))}
    </>
  );
}

const count = (rows: number): string => rows.toLocaleString('en-US');

/** A whole list is looked through here, one that comes in pages where it is kept. */
function useLookedThrough<Row>({ list, paging, textOf }: SettingsListProps<Row>) {
  const [typed, onType] = useState('');
  const all = list.data ?? [];
  if (paging) return { ...paging, rows: all };
  const needle = typed.trim().toLowerCase();
  const rows = needle === '' || !textOf ? all : all.filter((row) => textOf(row).toLowerCase().includes(needle));
  return { typed, onType: textOf ? onType : null, rows, total: all.length, matching: rows.length, more: null };
}

type SettingsTableProps<Row> = Pick<SettingsListProps<Row>, 'columns' | 'nameOf' | 'moreActions'> & {
  rows: readonly Row[];
  onChange: (row: Row) => void;
};

function SettingsTable<Row extends { id: string }>({ columns, rows, nameOf, moreActions, onChange }: SettingsTableProps<Row>) {
  return (
    <table className="tb">
      <thead>
        <tr>
          {columns.map(({ head, isNumber }) => (
            <th key={head} className={isNumber ? 'num' : undefined}>
              {head}
            </th>
          ))}
          <th>
            <span className="sr">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {columns.map(({ head, cell, isNumber, className }) => (
              <td key={head} className={[isNumber && 'num', className].filter(Boolean).join(' ') || undefined}>
                {cell(row)}
              </td>
            ))}
            <td className="num nowrap">
              {moreActions?.(row)}{' '}
              <ActionButton size="small" onClick={() => onChange(row)} aria-label={`Change ${nameOf(row)}`}>
                Change…
              </ActionButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NoneMatches({ one, many, count, onClear }: { one: string; many: string; count: number; onClear: () => void }) {
  return (
    <EmptyState bare icon="search" title={`No ${one} matches`} actions={<ActionButton onClick={onClear}>Clear the filter</ActionButton>}>
      There {count === 1 ? `is 1 ${one}` : `are ${count} ${many}`} without it.
    </EmptyState>
  );
}
