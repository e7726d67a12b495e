import type { WaitingCounts } from '@chartwright/contracts';

const ROWS: readonly { key: keyof WaitingCounts; label: string; tone: string }[] = [
  { key: 'late', label: 'Late', tone: 'hard' },
  { key: 'withinTwoHours', label: 'Due within 2 h', tone: 'soft' },
  { key: 'today', label: 'Today', tone: '' },
  { key: 'tomorrow', label: 'Tomorrow', tone: '' },
  { key: 'later', label: 'Later', tone: '' },
];

/** How many wait, by when they are due. */
export function WaitingChart({ counts }: { counts: WaitingCounts }) {
  const most = Math.max(1, ...ROWS.map(({ key }) => counts[key]));
  return (
    <section className="card" aria-label="Waiting for you to take">
      <h2 className="hd">Waiting for you to take</h2>
      <div className="pad col g6">
        {ROWS.filter(({ key }) => key !== 'late' || counts.late > 0).map(({ key, label, tone }) => (
          <div key={key} className="row wait-row">
            <span className="t2 wait-label">{label}</span>
            <span className="grow">
              <span className={`bar wait-bar ${tone}`} style={{ width: `${Math.round((counts[key] / most) * 100)}%` }} aria-hidden="true">
                {counts[key] > 0 && <i style={{ width: '100%' }} />}
              </span>
            </span>
            <span className="num m">{counts[key]}</span>
          </div>
        ))}
        <p className="help">You see the cases that your skills and clearances cover.</p>
      </div>
    </section>
  );
}
