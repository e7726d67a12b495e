import type { LearningPoint, LearningPeriod } from '@chartwright/contracts';
import { dayWords } from '@chartwright/ui';
import { shareWords } from './share-words.js';

/** The drawing is as wide as there is room: its units are shares of the width and of the height. */
const WIDTH = 1000;
const HEIGHT = 100;
const GRID = [1, 0.5, 0];
const MOST_LABELS = 12;

/** Told apart by the line's pattern, not by its colour alone. */
const LINES = [
  { key: 'acceptance', label: 'Acceptance', className: 'ln acceptance' },
  { key: 'precision', label: 'Precision', className: 'ln precision' },
  { key: 'recall', label: 'Recall', className: 'ln recall' },
] as const;

const yOf = (share: number): number => (1 - share) * HEIGHT;

/** The three shares over time; the table below says the same in numbers. */
export function TrendChart({ points, period }: { points: readonly LearningPoint[]; period: LearningPeriod }) {
  const step = WIDTH / Math.max(1, points.length - 1);
  const every = Math.ceil(points.length / MOST_LABELS);
  return (
    <section className="card" aria-label="Over time">
      <div className="hd">
        Over time
        <span className="grow" />
        <ul className="row g12 fs12 t2 lg">
          {LINES.map(({ key, label, className }) => (
            <li key={key} className="row g4">
              <svg viewBox="0 0 24 8" className="lgd" aria-hidden="true">
                <path className={className} d="M0 4h24" />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      </div>
      <div className="trend fs12 t3">
        <div className="ys" aria-hidden="true">
          {GRID.map((share) => (
            <span key={share}>{shareWords(share)}</span>
          ))}
        </div>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={chartWords(points)}>
          {GRID.map((share) => (
            <path key={share} className="gr" d={`M0 ${yOf(share)}H${WIDTH}`} />
          ))}
          {LINES.map(({ key, className }) => (
            <g key={key}>
              <path className={className} d={pathOf(points.map((point, at) => ({ x: at * step, share: point[key] })))} />
              <path className={`${className} dot`} d={dotsOf(points.map((point, at) => ({ x: at * step, share: point[key] })))} />
            </g>
          ))}
        </svg>
        <div className="xs" aria-hidden="true">
          {points.map(({ startsOn }, at) =>
            at % every === 0 ? (
              <span key={startsOn} style={{ left: `${((at * step) / WIDTH) * 100}%` }}>
                {periodWords(startsOn, period)}
              </span>
            ) : null,
          )}
        </div>
      </div>
    </section>
  );
}

type Place = { x: number; share: number | null };

/** Lines without length, which round ends make into dots that keep their shape. */
function dotsOf(places: readonly Place[]): string {
  return places.map(({ x, share }) => (share === null ? '' : `M${x.toFixed(1)} ${yOf(share).toFixed(1)}h0`)).join('');
}

/** A period in which nothing was decided breaks the line. */
function pathOf(places: readonly Place[]): string {
  let isDown = false;
  const steps = places.map(({ x, share }) => {
    const command = share === null ? '' : `${isDown ? 'L' : 'M'}${x.toFixed(1)} ${yOf(share).toFixed(1)}`;
    isDown = share !== null;
    return command;
  });
  return steps.join('');
}

function chartWords(points: readonly LearningPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 'Nothing was decided in these days.';
  return LINES.map(({ key, label }) => `${label} from ${shareWords(first[key])} to ${shareWords(last[key])}`).join(', ');
}

/** "17 Nov", or "Nov 2026" for months. */
export function periodWords(startsOn: string, period: LearningPeriod): string {
  const day = new Date(`${startsOn}T00:00:00Z`);
  if (period === 'month') return new Intl.DateTimeFormat('en-US', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(day);
  return dayWords(startsOn);
}
