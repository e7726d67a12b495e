import type { TrackedCase } from '@chartwright/contracts';
import { dateWords, dayWords, Icon, StatusBadge, StepBar, useMoments } from '@chartwright/ui';
import { useRef, type KeyboardEvent } from 'react';
import { Link } from 'react-router';

function shortDate(date: string | null, today: string): string {
  if (!date) return 'No date';
  return date.slice(0, 4) === today.slice(0, 4) ? dayWords(date) : dateWords(date);
}

/** J and K, or the arrows, walk the rows; Enter opens one beside the list. */
export function TrackedTable({ cases, currentId }: { cases: readonly TrackedCase[]; currentId: string | null }) {
  const table = useRef<HTMLTableElement>(null);
  const { today } = useMoments();
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const links = [...(table.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
    const at = links.findIndex((link) => link.contains(document.activeElement));
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
  };
  return (
    <section className="card">
      <table className="tb tall" ref={table} onKeyDown={walk}>
        <thead>
          <tr>
            <th className="w-patient">Patient</th>
            <th className="w-steps">Progress</th>
            <th>Where it is</th>
            <th className="num w-do">
              <span className="sr">Next step</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map((tracked) => (
            <TrackedRow key={tracked.id} tracked={tracked} today={today} isCurrent={tracked.id === currentId} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TrackedRow({ tracked, today, isCurrent }: { tracked: TrackedCase; today: string; isCurrent: boolean }) {
  const needsPractice = tracked.action !== null;
  return (
    <tr className={isCurrent ? 'cur on' : undefined} aria-selected={isCurrent}>
      <td>
        <Link data-row className="row-link m" to={`/cases/${tracked.id}`} aria-current={isCurrent ? 'true' : undefined}>
          {tracked.patientName}
        </Link>
        <div className="fs12 t3">
          {shortDate(tracked.dateOfService, today)}
          {tracked.providerName && ` · ${tracked.providerName}`}
        </div>
      </td>
      <td>
        <StepBar step={tracked.stepsDone + 1} isFinished={tracked.stepsDone >= 5} />
      </td>
      <td>
        <div className={needsPractice ? 'b' : 'm'}>
          {tracked.headline}{' '}
          {tracked.clock.isLate && (
            <StatusBadge tone="hard" icon="octagon">
              Late
            </StatusBadge>
          )}
        </div>
        <div className="fs12 t2">{tracked.detail}</div>
      </td>
      <td className="num">
        {tracked.action === 'complete' ? (
          <Link className="btn sm" to={`/new/${tracked.id}`} aria-label={`Complete ${tracked.patientName}`}>
            Complete
          </Link>
        ) : tracked.action === 'answer' ? (
          <Link className="btn sm" to="/questions" aria-label={`Open the question about ${tracked.patientName}`}>
            Question
          </Link>
        ) : tracked.action === 'settle' ? (
          <Link className="btn sm" to={`/cases/${tracked.id}`} aria-label={`Settle ${tracked.patientName}`}>
            Settle
          </Link>
        ) : (
          <span className="t3">
            <Icon name="chevron-right" size="s" />
          </span>
        )}
      </td>
    </tr>
  );
}
