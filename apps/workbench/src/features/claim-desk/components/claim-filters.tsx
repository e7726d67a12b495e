import type { ClaimFilter } from '@chartwright/contracts';
import { MAX_AMOUNT_CENTS } from '@chartwright/lifecycle';
import { parseDollars } from '@chartwright/primitives';
import { dayWords, ActionButton, CheckField, DateField, Keycap, SearchField, TextField } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { claimBatchQuery } from '../api/claim-batches-query.js';
import { claimChoicesQuery } from '../api/claims-query.js';
import { amountWords } from './claim-words.js';
import { FilterPill } from './filter-pill.js';

type Choice = { id: string; name: string };
type ClaimFiltersProps = {
  filter: ClaimFilter;
  text: string;
  onText: (text: string) => void;
  onChange: (filter: ClaimFilter) => void;
  onClear: () => void;
  searchRef: RefObject<HTMLInputElement | null>;
};

export function ClaimFilters({ filter, text, onText, onChange, onClear, searchRef }: ClaimFiltersProps) {
  const { data } = useQuery(claimChoicesQuery);
  const isFiltered = text !== '' || Object.keys(filter).some((key) => key !== 'tab' && key !== 'text');
  return (
    <div className="row wrap cd-filters">
      <SearchField
        ref={searchRef}
        label="Claim, case or patient"
        placeholder="Claim or patient"
        className="cd-search"
        value={text}
        maxLength={100}
        onChange={(event) => onText(event.target.value)}
        trailing={<Keycap keys="/" />}
      />
      <ManyOf label="Payer" choices={data?.payers} ids={filter.payerIds} onIds={(payerIds) => onChange(withOut({ ...filter, payerIds }))} />
      <ManyOf
        label="Provider"
        choices={data?.providers}
        ids={filter.providerIds}
        onIds={(providerIds) => onChange(withOut({ ...filter, providerIds }))}
      />
      {(data?.practices.length ?? 0) > 1 && (
        <ManyOf
          label="Practice"
          choices={data?.practices}
          ids={filter.practiceIds}
          onIds={(practiceIds) => onChange(withOut({ ...filter, practiceIds }))}
        />
      )}
      <FilterPill
        label="Service"
        value={rangeWords(filter.serviceFrom && dayWords(filter.serviceFrom), filter.serviceTo && dayWords(filter.serviceTo))}
      >
        <DateField
          label="From"
          value={filter.serviceFrom ?? ''}
          onChange={(event) => onChange(withOut({ ...filter, serviceFrom: event.target.value || undefined }))}
        />
        <DateField
          label="To"
          value={filter.serviceTo ?? ''}
          onChange={(event) => onChange(withOut({ ...filter, serviceTo: event.target.value || undefined }))}
        />
      </FilterPill>
      <FilterPill
        label="Amount"
        value={rangeWords(
          filter.amountFromCents === undefined ? undefined : amountWords(filter.amountFromCents),
          filter.amountToCents === undefined ? undefined : amountWords(filter.amountToCents),
        )}
      >
        <AmountField
          label="At least, in dollars"
          cents={filter.amountFromCents}
          onCents={(amountFromCents) => onChange(withOut({ ...filter, amountFromCents }))}
        />
        <AmountField
          label="At most, in dollars"
          cents={filter.amountToCents}
          onCents={(amountToCents) => onChange(withOut({ ...filter, amountToCents }))}
        />
      </FilterPill>
      {filter.batchId && <BatchPill batchId={filter.batchId} onClear={() => onChange(withOut({ ...filter, batchId: undefined }))} />}
      {isFiltered && (
        <ActionButton tone="quiet" size="small" onClick={onClear}>
          Clear
        </ActionButton>
      )}
    </div>
  );
}

function BatchPill({ batchId, onClear }: { batchId: string; onClear: () => void }) {
  const { data } = useQuery(claimBatchQuery(batchId));
  return (
    <ActionButton size="small" icon="close" aria-label={`Batch ${data?.number ?? ''}: show all claims again`} onClick={onClear}>
      Batch {data?.number ?? '…'}
    </ActionButton>
  );
}

type ManyOfProps = {
  label: string;
  choices: readonly Choice[] | undefined;
  ids: string[] | undefined;
  onIds: (ids: string[] | undefined) => void;
};

function ManyOf({ label, choices = [], ids = [], onIds }: ManyOfProps) {
  const chosen = choices.filter((choice) => ids.includes(choice.id));
  const value = chosen.length === 0 ? 'Any' : chosen.length === 1 ? (chosen[0]?.name ?? '') : `${chosen.length} chosen`;
  return (
    <FilterPill label={label} value={value}>
      {choices.length === 0 && <span className="t3">No claim names one yet.</span>}
      {choices.map((choice) => (
        <CheckField
          key={choice.id}
          label={choice.name}
          checked={ids.includes(choice.id)}
          onChange={(isChecked) => {
            const next = isChecked ? [...ids, choice.id] : ids.filter((id) => id !== choice.id);
            onIds(next.length === 0 ? undefined : next);
          }}
        />
      ))}
    </FilterPill>
  );
}

function AmountField({
  label,
  cents,
  onCents,
}: {
  label: string;
  cents: number | undefined;
  onCents: (cents: number | undefined) => void;
}) {
  return (
    <TextField
      label={label}
      inputMode="decimal"
      defaultValue={cents === undefined ? '' : amountWords(cents)}
      onBlur={(event) => onCents(amountOf(event.target.value))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onCents(amountOf(event.currentTarget.value));
      }}
    />
  );
}

/** Undefined for what no claim can come to: such a bound is none. */
function amountOf(typed: string): number | undefined {
  const cents = parseDollars(typed);
  return cents === null || cents < 0 || cents > MAX_AMOUNT_CENTS ? undefined : cents;
}

function rangeWords(from: string | undefined, to: string | undefined): string {
  if (from && to) return `${from}–${to}`;
  if (from) return `from ${from}`;
  return to ? `to ${to}` : 'Any';
}

/** Without the keys that hold nothing: the same filter is the same query. */
function withOut(filter: ClaimFilter): ClaimFilter {
  const { tab, ...rest } = filter;
  return Object.assign({ tab }, Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)));
}
