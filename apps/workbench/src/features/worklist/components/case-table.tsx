import type { WorklistCase } from '@chartwright/contracts';
import { VISIT_TYPES } from '@chartwright/lifecycle';
import { Bar, dueState, durationWords, Icon, type Moments } from '@chartwright/ui';
import type { ReactNode } from 'react';

const VISITS: Readonly<Record<string, string>> = VISIT_TYPES;
export const visitWords = (visitType: string): string => VISITS[visitType] ?? visitType;

export type CaseTableProps = {
  label: string;
  cases: readonly WorklistCase[];
  current: string | null;
  moments: Moments;
  lastHead: string;
  lastCell: (one: WorklistCase) => ReactNode;
  stateHead: string;
  stateCell: (one: WorklistCase) => ReactNode;
  dueCell?: (one: WorklistCase) => ReactNode;
  onSelect: (caseId: string) => void;
  onOpen: (caseId: string) => void;
  isHeadless?: boolean;
};

/** Stacked tables share their columns, so that the eye runs down one edge. */
export function CaseTable(props: CaseTableProps) {
  const { label, cases, current, moments, onSelect, onOpen, isHeadless = false } = props;
  return (
    <table className="tb fx wl-table" role="grid" aria-label={label}>
      <thead className={isHeadless ? 'sr' : undefined}>
        <tr>
          <th className="w-case">Case</th>
          <th className="w-due">{props.dueCell ? 'Finished' : 'Due'}</th>
          <th className="w-practice">Practice</th>
          <th className="w-visit">Visit</th>
          <th>{props.stateHead}</th>
          <th className="num w-last">{props.lastHead}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => {
          const isCurrent = one.id === current;
          return (
            <tr
              key={one.id}
              className={isCurrent ? 'cur on' : undefined}
              aria-selected={isCurrent}
              tabIndex={isCurrent ? 0 : -1}
              data-case={one.id}
              onFocus={() => onSelect(one.id)}
              onClick={() => onSelect(one.id)}
              onDoubleClick={() => onOpen(one.id)}
            >
              <td className="m nowrap">
                <button type="button" className="btn link" tabIndex={-1} onClick={() => onOpen(one.id)}>
                  {one.caseNumber}
                </button>
              </td>
              <td className="nowrap">{props.dueCell ? props.dueCell(one) : <DueCell one={one} moments={moments} />}</td>
              <td className="clip">{one.practiceName}</td>
              <td className="clip">{visitWords(one.visitType)}</td>
              <td className="clip">{props.stateCell(one)}</td>
              <td className="num">{props.lastCell(one)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const TONE = { ontime: 'accent', soon: 'soft', late: 'hard', stopped: 'stopped' } as const;

function DueCell({ one, moments: { now, shortMoment } }: { one: WorklistCase; moments: Moments }) {
  if (one.isClockStopped) {
    return (
      <span className="row g6 t2">
        <Icon name="pause" size="xs" />
        Clock stopped
      </span>
    );
  }
  if (!one.dueAt || !one.completedAt) return <span className="t3">No due time yet</span>;
  const due = new Date(one.dueAt);
  const start = new Date(one.completedAt).getTime() + one.pausedMinutes * 60_000;
  const share = (now.getTime() - start) / Math.max(1, due.getTime() - start);
  const leftMs = due.getTime() - now.getTime();
  const tone = TONE[dueState(share, false)];
  return (
    <span className="row g6">
      <Bar share={share} tone={tone} />
      <span className={tone === 'accent' ? undefined : `b t-${tone}`}>{shortMoment(due)}</span>
      <span className="t3 fs12">{leftMs < 0 ? `${durationWords(-leftMs)} late` : durationWords(leftMs)}</span>
    </span>
  );
}
