import type { LearningPoint, LearningPeriod } from '@chartwright/contracts';
import { dayWords } from '@chartwright/ui';
import { shareWords } from './share-words.js';

const WIDTH = 720;
const HEIGHT = 150;
const EDGE = { left: 44, right: 12, top: 10, bottom: 26 };
const GRID = [0, 0.5, 1];

/** Told apart by the line's pattern, not by its colour alone. */
const LINES = [
  { key: 'acceptance', label: 'Acceptance', className: 'ln acceptance' },
  { key: 'precision', label: 'Precision', className: 'ln precision' },
  { key: 'recall', label: 'Recall', className: 'ln recall' },
] as const;

const yOf = (share: number): number => EDGE.top + (1 - share) * (HEIGHT - EDGE.top - EDGE.bottom);

/** The three shares over time. The table of the same numbers stands under it. */
export function TrendChart({ points, period }: { points: readonly LearningPoint[]; period: LearningPeriod }) {
  const step = (WIDTH - EDGE.left - EDGE.right) / Math.max(1, points.length - 1);
  const xOf = (at: number): number => (points.length === 1 ? WIDTH / 2 : EDGE.left + at * step);
  const labelled = Math.ceil(points.length / 8);
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
      <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={chartWords(points)}>
        {GRID.map((share) => (
          <g key={share}>
            <path className="gr" d={`M${EDGE.left} ${yOf(share)}H${WIDTH - EDGE.right}`} />
            <text x={EDGE.left - 8} y={yOf(share) + 4} textAnchor="end">
              {shareWords(share)}
            </text>
          </g>
        ))}
        {points.map((point, at) =>
          at % labelled === 0 ? (
            <text key={point.startsOn} x={xOf(at)} y={HEIGHT - 6} textAnchor="middle">
              {periodWords(point.startsOn, period)}
            </text>
          ) : null,
        )}
        {LINES.map(({ key, className }) => (
          <g key={key} className={className}>
            <path d={pathOf(points.map((point, at) => ({ x: xOf(at), share: point[key] })))} />
            {points.map((point, at) => {
              const share = point[key];
              return share === null ? null : <circle key={point.startsOn} cx={xOf(at)} cy={yOf(share)} r="2.5" />;
            })}
          </g>
        ))}
      </svg>
    </section>
  );
}

/** A period in which nothing was decided breaks the line. */
function pathOf(places: readonly { x: number; share: number | null }[]): string {
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
