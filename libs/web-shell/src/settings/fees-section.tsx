import type { FeeRequest } from '@chartwright/contracts';
import { parseDollars, toDollars } from '@chartwright/primitives';
import {
  ActionButton,
  CodePill,
  dateWords,
  DateField,
  Dialog,
  EmptyState,
  Notice,
  SearchField,
  SkeletonRows,
  TextField,
} from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { errorWords, FailedRegion } from '../error-words.js';
import { feesQuery, useAddFee } from './account-queries.js';
import { useSettingsPractice } from './settings-page.js';

export function FeesSection() {
  const practice = useSettingsPractice();
  const fees = useQuery({ ...feesQuery(practice?.id ?? ''), enabled: practice !== null });
  const [wanted, setWanted] = useState('');
  const [isAdding, setIsAdding] = useState(false);
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
        <ActionButton tone="primary" icon="plus" onClick={() => setIsAdding(true)}>
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
      {isAdding && <FeeDialog practiceId={practice.id} onClose={() => setIsAdding(false)} />}
    </>
  );
}

function FeeDialog({ practiceId, onClose }: { practiceId: string; onClose: () => void }) {
  const add = useAddFee(practiceId);
  const [code, setCode] = useState('');
  const [modifier, setModifier] = useState('');
  const [label, setLabel] = useState('');
  const [charge, setCharge] = useState('');
  const [effectiveFrom, setEffectiveFrom] = useState('');
  const chargeCents = parseDollars(charge);
  const isReady = /^[A-Z0-9]{5}$/.test(code) && label.trim() !== '' && typeof chargeCents === 'number' && effectiveFrom !== '';
  const submit = () => {
    if (typeof chargeCents !== 'number') return;
    const request: FeeRequest = { code, modifier, label: label.trim(), chargeCents, effectiveFrom, effectiveTo: null };
    add.mutate(request, { onSuccess: onClose });
  };
  return (
    <Dialog
      title="Add a fee"
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
            Cancel
          </ActionButton>
          <span className="grow" />
          <ActionButton tone="primary" blocked={!isReady} busy={add.isPending} onClick={submit}>
            Add
          </ActionButton>
        </>
      }
    >
      {add.isError && (
        <Notice tone="hard" role="alert">
          {errorWords(add.error)}
        </Notice>
      )}
      <div className="g12c">
        <TextField className="c4" label="Code" maxLength={5} value={code} onChange={(event) => setCode(event.target.value.toUpperCase())} />
        <TextField
          className="c4"
          label="Modifier"
          optional
          maxLength={2}
          value={modifier}
          onChange={(event) => setModifier(event.target.value.toUpperCase())}
        />
        <TextField
          className="c4"
          label="Charge"
          inputMode="decimal"
          value={charge}
          onChange={(event) => setCharge(event.target.value)}
          error={charge !== '' && typeof chargeCents !== 'number' ? 'Dollars and cents, such as 198.00.' : null}
        />
        <TextField className="c8" label="Label" help="Your own words" value={label} onChange={(event) => setLabel(event.target.value)} />
        <DateField className="c4" label="In force from" value={effectiveFrom} onChange={(event) => setEffectiveFrom(event.target.value)} />
      </div>
    </Dialog>
  );
}
