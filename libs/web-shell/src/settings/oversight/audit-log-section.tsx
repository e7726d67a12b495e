import { actionWords, OUTCOME_WORDS, type AuditFilter, type AuditRow } from '@chartwright/contracts';
import { ROLES } from '@chartwright/lifecycle';
import { ActionButton, EmptyState, SkeletonRows, StatusBadge, useMoments, useSlowed } from '@chartwright/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedRegion } from '../../error-words.js';
import { ROLE_NAMES } from '../../role-names.js';
import { auditLogQuery } from './oversight-queries.js';
import { AuditFilterBar } from './audit-filter-bar.js';
import { useSettingsPractice } from '../settings-page.js';

export function AuditLogSection() {
  const practice = useSettingsPractice();
  const [filter, setFilter] = useState<AuditFilter>({});
  // Each reading of the log is itself a row of it: not one for every letter of a case number.
  const asked = useSlowed(filter);
  return (
    <>
      <AuditFilterBar practiceId={practice.id} filter={filter} onChange={setFilter} />
      <AuditRows practiceId={practice.id} filter={asked} onClear={() => setFilter({})} />
    </>
  );
}

type AuditRowsProps = { practiceId: string; filter: AuditFilter; onClear: () => void };

function AuditRows({ practiceId, filter, onClear }: AuditRowsProps) {
  const log = useInfiniteQuery(auditLogQuery(practiceId, filter));
  const { moment } = useMoments();
  if (log.isPending) return <SkeletonRows rows={10} />;
  if (log.isError) return <FailedRegion what="The audit log" error={log.error} onRetry={() => void log.refetch()} />;
  const rows = log.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) {
    return (
      <EmptyState icon="search" title="No entry matches" actions={<ActionButton onClick={onClear}>Clear filters</ActionButton>}>
        Every command and every look at a patient is in the log; none of them is what you filter by.
      </EmptyState>
    );
  }
  return (
    <>
      <section className="card scroll-x">
        <table className="tb">
          <thead>
            <tr>
              <th className="num">No.</th>
              <th>When</th>
              <th>Who</th>
              <th>What</th>
              <th>Case</th>
              <th>Concerns</th>
              <th>Why</th>
              <th>Outcome</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <AuditLine key={row.id} row={row} when={moment(row.at)} />
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

function AuditLine({ row, when }: { row: AuditRow; when: string }) {
  const role = ROLES.find((one) => one === row.actorRole);
  return (
    <tr>
      <td className="num mono t3">{row.position}</td>
      <td className="nowrap sentence">{when}</td>
      <td className="nowrap">
        {row.actorName ?? (row.action === 'session.signIn' ? 'Unknown person' : 'Chartwright')}
        {role && <span className="fs12 t3"> · {ROLE_NAMES[role].toLowerCase()}</span>}
      </td>
      <td className="sentence">{actionWords(row.action)}</td>
      <td className="mono nowrap">{row.caseNumber}</td>
      <td className="t2">{row.objectId === row.actorId ? null : row.objectName}</td>
      <td className="t2">{row.reason}</td>
      <td>
        <StatusBadge tone={row.outcome === 'done' ? undefined : 'soft'} icon={row.outcome === 'done' ? 'check' : 'triangle'}>
          {OUTCOME_WORDS[row.outcome] ?? row.outcome}
        </StatusBadge>
      </td>
    </tr>
  );
}
