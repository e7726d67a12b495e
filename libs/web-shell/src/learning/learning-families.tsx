import type { LearningFamily, LearningMeasure, LearningReport } from '@chartwright/contracts';
import { Icon, useKeys } from '@chartwright/ui';
import { useRef, useState } from 'react';
import { countWords, shareWords } from './share-words.js';
import { periodWords } from './trend-chart.js';

const FIRST_SHOWN = 30;
const FEW = 10;

/** Listed and never touched: a row of zeros. */
const saysSomething = ({ proposed, keptListed, rejected, added, changed }: LearningMeasure): boolean =>
  proposed + keptListed + rejected + added + changed > 0;

/** Code families, those with the most codes first; each opens to its own course over time. */
export function LearningFamilies({ report }: { report: LearningReport }) {
  const [opened, setOpened] = useState<string | null>(null);
  const [isAll, setAll] = useState(false);
  const table = useRef<HTMLElement>(null);
  const families = report.families.filter(saysSomething);
  const shown = isAll ? families : families.slice(0, FIRST_SHOWN);
  const step = (by: 1 | -1): void => {
    const buttons = [...(table.current?.querySelectorAll<HTMLElement>('tbody button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
  };
  useKeys([
    { keys: ['j', 'ArrowDown'], label: 'Next family', group: 'Learning', run: () => step(1), within: table },
    { keys: ['k', 'ArrowUp'], label: 'Previous family', group: 'Learning', run: () => step(-1), within: table },
    { keys: 'j', label: 'To the families', group: 'Learning', run: () => step(1), anywhere: true, hidden: true },
  ]);
  return (
    <section className="card mt16 scroll-x" aria-label="Code families" ref={table}>
      <div className="hd">
        {report.family === 'category' ? 'Categories' : 'Chapters'} <span className="badge">{countWords(families.length)}</span>
        <span className="t3 fs12">most codes first</span>
      </div>
      <table className="tb lr-tb">
        <thead>
          <tr>
            <th>Family</th>
            <th className="num">Proposed</th>
            <th className="num">Billed</th>
            <th className="num">Listed, billed</th>
            <th className="num">Rejected</th>
            <th className="num">By hand</th>
            <th className="num">At review</th>
            <th className="num">Acceptance</th>
            <th className="num">Precision</th>
            <th className="num">Recall</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((family) => {
            const key = `${family.kind} ${family.family}`;
            return (
              <FamilyRows
                key={key}
                family={family}
                period={report.period}
                isOpen={key === opened}
                onToggle={() => setOpened(key === opened ? null : key)}
              />
            );
          })}
        </tbody>
      </table>
      {shown.length < families.length && (
        <div className="row pad">
          <button type="button" className="btn sm" onClick={() => setAll(true)}>
            Show all {countWords(families.length)}
          </button>
        </div>
      )}
    </section>
  );
}

type FamilyRowsProps = { family: LearningFamily; period: LearningReport['period']; isOpen: boolean; onToggle: () => void };

function FamilyRows({ family, period, isOpen, onToggle }: FamilyRowsProps) {
  return (
    <>
      <tr className={isOpen ? 'on' : undefined}>
        <td>
          <button type="button" className="btn link lr-fam" aria-expanded={isOpen} onClick={onToggle}>
            <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size="xs" />
            <span className="mono">{family.family}</span>
            <span className="clip t2">{family.label}</span>
          </button>
        </td>
        <MeasureCells measure={family} />
      </tr>
      {isOpen &&
        family.points.map((point) => (
          <tr key={point.startsOn} className="lr-point">
            <td className="t2">
              {period === 'week' ? `Week of ${periodWords(point.startsOn, period)}` : periodWords(point.startsOn, period)}
            </td>
            <MeasureCells measure={point} />
          </tr>
        ))}
    </>
  );
}

function MeasureCells({ measure }: { measure: LearningMeasure }) {
  const { proposed, keptProposed, keptListed, rejected, added, changed, acceptance, precision, recall } = measure;
  // A share of very few codes says little: it stands there in grey.
  const few = (count: number): string => (count < FEW ? 'num t3' : 'num m');
  const accepted = keptProposed + keptListed;
  return (
    <>
      {[proposed, keptProposed, keptListed, rejected, added, changed].map((count, at) => (
        <td key={at} className={count === 0 ? 'num t3' : 'num'}>
          {countWords(count)}
        </td>
      ))}
      <td className={few(accepted + rejected)}>{shareWords(acceptance)}</td>
      <td className={few(proposed)}>{shareWords(precision)}</td>
      <td className={few(accepted + added)}>{shareWords(recall)}</td>
    </>
  );
}
