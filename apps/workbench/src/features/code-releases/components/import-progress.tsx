import type { CodeImport } from '@chartwright/contracts';
import { Bar, Notice, StatusBadge, useMoments, type BadgeTone, type Moments } from '@chartwright/ui';

const QUIET_MS = 120_000;
const STATE: Readonly<Record<CodeImport['state'], { words: string; tone: BadgeTone; icon: 'check' | 'octagon' | 'triangle' | 'clock' }>> = {
  running: { words: 'Running', tone: 'accent', icon: 'clock' },
  done: { words: 'Done', tone: 'ok', icon: 'check' },
  refused: { words: 'Refused, nothing changed', tone: 'soft', icon: 'triangle' },
  failed: { words: 'Failed, nothing changed', tone: 'hard', icon: 'octagon' },
};

/** The newest import as it goes, the ones before it in a line each. */
export function Imports({ imports }: { imports: readonly CodeImport[] }) {
  const moments = useMoments(1_000);
  if (imports.length === 0) return null;
  return (
    <section className="card" aria-label="Imports">
      <div className="hd">
        <h2>Imports</h2>
      </div>
      <ul>
        {imports.map((one) => (
          <ImportRow key={one.id} one={one} moments={moments} />
        ))}
      </ul>
    </section>
  );
}

function ImportRow({ one, moments }: { one: CodeImport; moments: Moments }) {
  const { words, tone, icon } = STATE[one.state];
  const isQuiet = one.state === 'running' && moments.now.getTime() - new Date(one.updatedAt).getTime() > QUIET_MS;
  return (
    <li className="import">
      <div className="row g8">
        <StatusBadge tone={tone} icon={icon}>
          {words}
        </StatusBadge>
        <b>{one.source}</b>
        <span className="t3">{moments.moment(one.startedAt)}</span>
      </div>
      {one.state === 'running' && (
        <div className="row g8 mt8" role="status">
          <span>{one.step}</span>
          {one.totalCount > 0 && (
            <>
              <Bar share={one.doneCount / one.totalCount} label="How far the import is" />
              <span className="t3 fs12">
                {one.doneCount} of {one.totalCount}
              </span>
            </>
          )}
        </div>
      )}
      {isQuiet && (
        <Notice tone="soft" className="mt8">
          No sign of it since {moments.clock(one.updatedAt)}. It may have been broken off; start it again, nothing was changed.
        </Notice>
      )}
      {one.message && <p className="mt8">{one.message}</p>}
      {one.lines.length > 0 && (
        <ul className="import-lines fs12 t2">
          {one.lines.map((line, at) => (
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
