import { apiAddress, withQuery } from '@chartwright/api-client';
import {
  CODE_FAMILIES,
  LEARNING_PERIODS,
  learningPaths,
  type CodeFamily,
  type LearningFilter,
  type LearningPeriod,
  type LearningReport,
} from '@chartwright/contracts';
import { ActionButton, DateField, SelectField } from '@chartwright/ui';

type Props = {
  practiceId: string;
  filter: LearningFilter;
  /** Without filters: its days, and what can be chosen. */
  report: LearningReport | undefined;
  onChange: (filter: LearningFilter) => void;
};

const PERIOD_WORDS: Readonly<Record<LearningPeriod, string>> = { week: 'Weeks', month: 'Months' };
const FAMILY_WORDS: Readonly<Record<CodeFamily, string>> = { category: 'Categories', chapter: 'Chapters' };

/** Whose decisions, which days, how finely cut; and the same numbers as a file. */
export function LearningFilterBar({ practiceId, filter, report, onChange }: Props) {
  const set = (part: LearningFilter) => onChange(withoutEmpty({ ...filter, ...part }));
  return (
    <div className="filters mb12" role="search" aria-label="Filter the report">
      <SelectField
        label="Specialty"
        emptyLabel="All"
        value={filter.specialty ?? ''}
        choices={report?.specialties ?? []}
        onChange={(event) => set({ specialty: event.target.value })}
      />
      <SelectField
        label="Provider"
        emptyLabel="All"
        value={filter.providerId ?? ''}
        choices={(report?.providers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => set({ providerId: event.target.value })}
      />
      <DateField label="From" value={filter.from ?? report?.from ?? ''} onChange={(event) => set({ from: event.target.value })} />
      <DateField label="To" value={filter.to ?? report?.to ?? ''} onChange={(event) => set({ to: event.target.value })} />
      <SelectField
        label="Over time by"
        value={filter.period ?? 'week'}
        choices={LEARNING_PERIODS.map((value) => ({ value, label: PERIOD_WORDS[value] }))}
        onChange={(event) => set({ period: event.target.value === 'month' ? 'month' : undefined })}
      />
      <SelectField
        label="Codes by"
        value={filter.family ?? 'category'}
        choices={CODE_FAMILIES.map((value) => ({ value, label: FAMILY_WORDS[value] }))}
        onChange={(event) => set({ family: event.target.value === 'chapter' ? 'chapter' : undefined })}
      />
      <span className="grow" />
      {Object.keys(filter).length > 0 && (
        <ActionButton tone="quiet" onClick={() => onChange({})}>
          Clear filters
        </ActionButton>
      )}
      <a className="btn" href={apiAddress(withQuery(learningPaths.csv(practiceId), { ...filter }))} download="suggestions-report.csv">
        Export as CSV
      </a>
    </div>
  );
}

function withoutEmpty(filter: LearningFilter): LearningFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '' && value !== undefined));
}
