import { MAX_TEAM_ROWS } from '@chartwright/contracts';
import { ActionButton } from '@chartwright/ui';
import { CaseTable, type CaseTableProps } from './case-table.js';

type TeamCardProps = Omit<CaseTableProps, 'label'> & {
  title: string;
  total: number;
  /** Why it is empty while no filter hides its rows. */
  empty: string;
  isFiltered: boolean;
  onClear: () => void;
  onMore: () => void;
};

/** The badge counts every case, not only the rows on the screen; the foot says where the list ends. */
export function TeamCard({ title, total, empty, isFiltered, onClear, onMore, ...table }: TeamCardProps) {
  const shown = table.cases.length;
  return (
    <section className="card" aria-label={title}>
      <div className="hd">
        <h2>{title}</h2> <span className="badge">{total.toLocaleString('en-US')}</span>
      </div>
      {total > 0 ? (
        <CaseTable {...table} label={title} />
      ) : (
        <p className="t3 pad row g6">
          {isFiltered ? 'No case fits the filter.' : empty}
          {isFiltered && (
            <ActionButton tone="link" size="small" onClick={onClear}>
              Clear the filter
            </ActionButton>
          )}
        </p>
      )}
      {shown < total && (
        <div className="row g6 pad">
          <span className="t3">
            {shown.toLocaleString('en-US')} of {total.toLocaleString('en-US')} shown
          </span>
          {shown < MAX_TEAM_ROWS && (
            <ActionButton size="small" onClick={onMore}>
              Show more
            </ActionButton>
          )}
        </div>
      )}
    </section>
  );
}
