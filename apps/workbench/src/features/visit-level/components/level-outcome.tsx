import type { VisitLevelView } from '@chartwright/contracts';
import { CodePill, Icon } from '@chartwright/ui';

/** The level that results, with what supports it and what would not, higher and lower alike. */
export function LevelOutcome({ view, lineCode }: { view: VisitLevelView; lineCode: string | null }) {
  return (
    <section className="vl-outcome" aria-label="Level" aria-live="polite">
      <div className="row g8">
        {view.code ? <CodePill code={view.code} state={view.code === lineCode ? 'draft' : 'suggested'} /> : <b>No level</b>}
        <b>{view.basis === 'time' ? 'by time' : view.decision ? `by decision making, ${view.decision.level}` : ''}</b>
        <span className="grow" />
        {lineCode && view.code && lineCode !== view.code && <span className="t2 fs12">The line says {lineCode}</span>}
      </div>
      <ul className="vl-reasons">
        {view.supports.map((reason) => (
          <li key={reason}>
            <Icon name="plus" size="xs" />
            <span>
              <span className="sr">Supports: </span>
              {reason}
            </span>
          </li>
        ))}
        {view.wouldNotSupport.map((reason) => (
          <li key={reason} className="t2">
            <Icon name="minus" size="xs" />
            <span>
              <span className="sr">Would not support: </span>
              {reason}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
