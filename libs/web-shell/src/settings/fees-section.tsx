import type { FeeView } from '@chartwright/contracts';
import { toDollars } from '@chartwright/primitives';
import { ActionButton, CodePill, dateWords, EmptyState, SearchField, SkeletonRows } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedRegion } from '../error-words.js';
import { feesQuery } from './account-queries.js';
import { FeeDialog } from './fee-dialog.js';
import { useSettingsPractice } from './settings-page.js';

export function FeesSection() {
  const practice = useSettingsPractice();
  const fees = useQuery({ ...feesQuery(practice?.id ?? ''), enabled: practice !== null });
  const [wanted, setWanted] = useState('');
  const [edited, setEdited] = useState<FeeView | 'new' | null>(null);
  if (!practice) return <EmptyState title="No practice is chosen">Fees belong to a practice that your firm serves.</EmptyState>;
  if (fees.isPending) return <SkeletonRows />;
  if (fees.isError) return <FailedRegion what="The fee schedule" error={fees.error} onRetry={() => void fees.refetch()} />;
  const needle = wanted.trim().toLowerCase();
  const shown = fees.data.fees.filter((fee) => `${fee.code} ${fee.label}`.toLowerCase().includes(needle));
  return (
    <>
      <div className="row mb12">
        <SearchField
          label="Find a code or label"
          placeholder="Code or label"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <span className="t3">
          {shown.length} of {fees.data.fees.length}
        </span>
        <span className="grow" />
        <ActionButton tone="primary" icon="plus" onClick={() => setEdited('new')}>
          Add a fee…
        </ActionButton>
      </div>
      <section className="card">
        <table className="tb">
          <thead>
            <tr>
              <th>Code</th>
              <th>Modifier</th>
              <th>Label</th>
              <th className="num">Charge</th>
              <th>In force</th>
              <th>
                <span className="sr">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((fee) => (
              <tr key={fee.id}>
                <td>
                  <CodePill code={fee.code} />
                </td>
                <td className="mono">{fee.modifier}</td>
                <td>{fee.label}</td>
                <td className="num m">{toDollars(fee.chargeCents)}</td>
                <td className="t2">
                  from {dateWords(fee.effectiveFrom)} {fee.effectiveTo ? `to ${dateWords(fee.effectiveTo)}` : ''}
                </td>
                <td className="num">
                  <ActionButton size="small" onClick={() => setEdited(fee)} aria-label={`Change ${fee.code} ${fee.label}`}>
                    Change…
                  </ActionButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && (
          <EmptyState
            bare
            icon="search"
            title="No fee matches"
            actions={<ActionButton onClick={() => setWanted('')}>Clear the filter</ActionButton>}
          >
            The schedule has {fees.data.fees.length} fees without the filter.
          </EmptyState>
        )}
      </section>
      {edited && <FeeDialog practiceId={practice.id} fee={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}
