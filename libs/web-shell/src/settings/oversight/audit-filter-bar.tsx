import { kindWords, OUTCOME_WORDS, type AuditFilter } from '@chartwright/contracts';
import { apiAddress, withQuery } from '@chartwright/api-client';
import { accountPaths } from '@chartwright/contracts';
import { ActionButton, DateField, SelectField, TextField } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { auditChoicesQuery } from './oversight-queries.js';

type AuditFilterBarProps = { practiceId: string; filter: AuditFilter; onChange: (filter: AuditFilter) => void };

/** Which entries: whose, about what, which case, which days; and the same entries as a file. */
export function AuditFilterBar({ practiceId, filter, onChange }: AuditFilterBarProps) {
  const choices = useQuery(auditChoicesQuery(practiceId));
  const set = (part: AuditFilter) => onChange(withoutEmpty({ ...filter, ...part }));
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <div className="filters mb12" role="search" aria-label="Filter the log">
      <SelectField
        label="Who"
        emptyLabel="Everybody"
        value={filter.actorId ?? ''}
        choices={(choices.data?.actors ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
        onChange={(event) => set({ actorId: event.target.value })}
      />
      <SelectField
        label="About"
        emptyLabel="Everything"
        value={filter.kind ?? ''}
        choices={(choices.data?.kinds ?? []).map((kind) => ({ value: kind, label: kindWords(kind) }))}
        onChange={(event) => set({ kind: event.target.value })}
      />
      <TextField
        label="Case number"
        autoComplete="off"
        value={filter.caseNumber ?? ''}
        onChange={(event) => set({ caseNumber: event.target.value.replace(/[^0-9A-Za-z-]/g, '').slice(0, 20) })}
      />
      <DateField label="From" value={filter.from ?? ''} onChange={(event) => set({ from: event.target.value })} />
      <DateField label="To" value={filter.to ?? ''} onChange={(event) => set({ to: event.target.value })} />
      <SelectField
        label="Outcome"
        emptyLabel="Any"
        value={filter.outcome ?? ''}
        choices={Object.entries(OUTCOME_WORDS).map(([value, label]) => ({ value, label }))}
        onChange={(event) => set({ outcome: event.target.value })}
      />
      <span className="grow" />
      {isFiltered && (
        <ActionButton tone="quiet" onClick={() => onChange({})}>
          Clear filters
        </ActionButton>
      )}
      <a className="btn" href={apiAddress(withQuery(accountPaths.auditLogCsv(practiceId), { ...filter }))} download="audit-log.csv">
        Export as CSV
      </a>
    </div>
  );
}

function withoutEmpty(filter: AuditFilter): AuditFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''));
}
