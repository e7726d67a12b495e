import type { ProviderView } from '@chartwright/contracts';
import { isSpecialty, SPECIALTIES } from '@chartwright/lifecycle';
import { useInfiniteQuery } from '@tanstack/react-query';
import { providersQuery } from './list-queries.js';
import { OfferedBadge } from './offered-badge.js';
import { ProviderDialog } from './provider-dialog.js';
import { SettingsList, type SettingsColumn } from '../settings-list.js';
import { useSettingsPractice } from '../settings-page.js';
import { pagedRows, useFind } from '../use-paged-rows.js';

const specialtyWords = (specialty: string | null) =>
  specialty === null ? '' : isSpecialty(specialty) ? SPECIALTIES[specialty] : specialty.replaceAll('_', ' ');
const partWords = ({ isRendering, isReferring }: ProviderView) =>
  isRendering && isReferring ? 'Sees patients, refers' : isRendering ? 'Sees patients' : isReferring ? 'Refers' : 'Neither';

const COLUMNS: readonly SettingsColumn<ProviderView>[] = [
  { head: 'Name', className: 'm', cell: (provider) => <ProviderName provider={provider} /> },
  { head: 'NPI', className: 'mono', cell: ({ npi }) => npi },
  { head: 'Taxonomy', className: 'mono', cell: ({ taxonomy }) => taxonomy ?? 'not set' },
  { head: 'Specialty', cell: ({ specialty }) => specialtyWords(specialty) },
  { head: 'Part', cell: partWords },
  { head: 'State', cell: ({ isActive }) => <OfferedBadge isActive={isActive} /> },
];

export function ProvidersSection() {
  const practice = useSettingsPractice();
  const { find, ...typing } = useFind();
  const paged = pagedRows(useInfiniteQuery(providersQuery(practice.id, find)), ({ providers }) => providers, typing);
  return (
    <SettingsList
      {...paged}
      what="The providers"
      one="provider"
      many="providers"
      columns={COLUMNS}
      nameOf={({ firstName, lastName }) => `${firstName} ${lastName}`}
      emptyWords="A case names who saw the patient, and its claim names them by their NPI. Add those who see patients, and those who refer."
      renderDialog={(provider, onClose) => <ProviderDialog practiceId={practice.id} provider={provider} onClose={onClose} />}
    />
  );
}

function ProviderName({ provider: { lastName, firstName, credential } }: { provider: ProviderView }) {
  return (
    <>
      {lastName}, {firstName}
      {credential && <span className="t3"> {credential}</span>}
    </>
  );
}
