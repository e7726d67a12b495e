import { useMay } from '@chartwright/api-client';
import type { PolicyLoad } from '@chartwright/contracts';
import { ActionButton, Notice, StatusBadge, useMoments } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useState } from 'react';
import { useWithdrawPolicies } from '../api/coverage-policies.js';

/** Every file that was ever loaded, and who took which out again. */
export function LoadList({ loads }: { loads: readonly PolicyLoad[] }) {
  const mayEdit = useMay()('ruleSet.edit');
  const withdraw = useWithdrawPolicies();
  const { day } = useMoments();
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <section className="card">
      {withdraw.isError && (
        <Notice tone="soft" role="alert">
          {errorWords(withdraw.error)}
        </Notice>
      )}
      <table className="tb" aria-label="Loaded files">
        <thead>
          <tr>
            <th>File</th>
            <th className="num">Policies</th>
            <th>Loaded</th>
            <th>State</th>
            {mayEdit && (
              <th>
                <span className="sr">Withdraw</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {loads.map((load) => (
            <tr key={load.id}>
              <td className="m clip">{load.fileName}</td>
              <td className="num">{load.policyCount.toLocaleString('en-US')}</td>
              <td className="nowrap">
                {day(load.loadedAt)} by {load.loadedBy}
              </td>
              <td>
                {load.withdrawnAt ? (
                  <StatusBadge tone="line">
                    Withdrawn {day(load.withdrawnAt)} by {load.withdrawnBy}
                  </StatusBadge>
                ) : (
                  <StatusBadge tone="ok" icon="check-circle">
                    Acts
                  </StatusBadge>
                )}
              </td>
              {mayEdit && (
                <td className="num">
                  {!load.withdrawnAt && asked !== load.id && (
                    <ActionButton size="small" onClick={() => setAsked(load.id)} aria-label={`Withdraw ${load.fileName}`}>
                      Withdraw
                    </ActionButton>
                  )}
                  {!load.withdrawnAt && asked === load.id && (
                    <span className="row g6 end">
                      <ActionButton
                        size="small"
                        busy={withdraw.isPending}
                        onClick={() => withdraw.mutate(load.id, { onSettled: () => setAsked(null) })}
                      >
                        Withdraw its {load.policyCount}
                      </ActionButton>
                      <ActionButton size="small" tone="quiet" onClick={() => setAsked(null)}>
                        Not now
                      </ActionButton>
                    </span>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
