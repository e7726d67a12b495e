import type { PayerView } from '@chartwright/contracts';
import { ActionButton, EmptyState, SkeletonRows, StatusBadge } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedRegion } from '../error-words.js';
import { payersQuery } from './account-queries.js';
import { PayerDialog } from './payer-dialog.js';
import { useSettingsPractice } from './settings-page.js';

export function PayersSection() {
  const practice = useSettingsPractice();
  const payers = useQuery({ ...payersQuery(practice?.id ?? ''), enabled: practice !== null });
  const [edited, setEdited] = useState<PayerView | 'new' | null>(null);
  if (!practice) return <EmptyState title="No practice is chosen">Payers belong to a practice that your firm serves.</EmptyState>;
  if (payers.isPending) return <SkeletonRows />;
  if (payers.isError) return <FailedRegion what="The payers" error={payers.error} onRetry={() => void payers.refetch()} />;
  const list = payers.data.payers;
  return (
    <>
      <div className="row mb12">
        <span className="t3">
          {list.length} {list.length === 1 ? 'payer' : 'payers'}
        </span>
        <span className="grow" />
        <ActionButton tone="primary" icon="plus" onClick={() => setEdited('new')}>
          Add a payer…
        </ActionButton>
      </div>
      <section className="card">
        <table className="tb">
          <thead>
            <tr>
              <th>Payer</th>
              <th>Payer id</th>
              <th>Filing code</th>
              <th className="num">Timely filing</th>
              <th>Enrolment</th>
              <th>
                <span className="sr">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.map((payer) => (
              <tr key={payer.id}>
                <td className="m">{payer.name}</td>
                <td className="mono">{payer.ediPayerId}</td>
                <td className="mono">{payer.claimFilingCode}</td>
                <td className="num">{payer.timelyFilingDays === null ? 'not set' : `${payer.timelyFilingDays} days`}</td>
                <td>
                  <PayerState payer={payer} />
                </td>
                <td className="num">
                  <ActionButton size="small" onClick={() => setEdited(payer)} aria-label={`Change ${payer.name}`}>
                    Change…
                  </ActionButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {edited && <PayerDialog practiceId={practice.id} payer={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function PayerState({ payer }: { payer: PayerView }) {
  if (!payer.isActive) return <StatusBadge icon="pause">Not used</StatusBadge>;
  if (payer.isEnrolled) {
    return (
      <StatusBadge tone="ok" icon="check-circle">
        Enrolled
      </StatusBadge>
    );
  }
  return (
    <StatusBadge tone="soft" icon="triangle">
      Not enrolled
    </StatusBadge>
  );
}
