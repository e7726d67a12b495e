import { ActionButton, EmptyState, momentWords, SkeletonRows, StatusBadge, useNow } from '@chartwright/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FailedRegion } from '../error-words.js';
import { auditLogQuery } from './account-queries.js';
import { useSettingsPractice } from './settings-page.js';

/** 'case.revealIdentity' → "case: reveal identity". */
function actionWords(action: string): string {
  const words = action
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return words.replace('.', ': ');
}

export function AuditLogSection() {
  const practice = useSettingsPractice();
  const log = useInfiniteQuery({ ...auditLogQuery(practice?.id ?? ''), enabled: practice !== null });
  const now = useNow();
  if (!practice) return <EmptyState title="No practice is chosen">Each practice has its own log.</EmptyState>;
  if (log.isPending) return <SkeletonRows rows={10} />;
  if (log.isError) return <FailedRegion what="The audit log" error={log.error} onRetry={() => void log.refetch()} />;
  const rows = log.data.pages.flatMap((page) => page.rows);
  return (
    <>
      <section className="card">
        <table className="tb">
          <thead>
            <tr>
              <th className="num">No.</th>
              <th>When</th>
              <th>Who</th>
              <th>What</th>
              <th>Case</th>
              <th>Reason</th>
              <th>Outcome</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td className="num mono t3">{row.position}</td>
                <td className="nowrap">{momentWords(new Date(row.at), now, practice.timeZone)}</td>
                <td>{row.actorName ?? 'Chartwright'}</td>
                <td>{actionWords(row.action)}</td>
                <td className="mono fs12 t2">{row.caseId ? `…${row.caseId.slice(-8)}` : ''}</td>
                <td className="t2">{row.reason}</td>
                <td>
                  {row.outcome === 'done' ? (
                    <StatusBadge icon="check">Done</StatusBadge>
                  ) : (
                    <StatusBadge tone="soft" icon="triangle">
                      {row.outcome}
                    </StatusBadge>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="row mt12">
        <span className="t3">{rows.length.toLocaleString('en-US')} entries shown, newest first. None can be changed or removed.</span>
        <span className="grow" />
        {log.hasNextPage && (
          <ActionButton busy={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            Show older
          </ActionButton>
        )}
      </div>
    </>
  );
}
