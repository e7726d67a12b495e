import type { ProviderView } from '@chartwright/contracts';
import { isSpecialty, SPECIALTIES } from '@chartwright/lifecycle';
import { ActionButton, EmptyState, SkeletonRows, StatusBadge } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedRegion } from '../error-words.js';
import { providersQuery } from './administration-queries.js';
import { ProviderDialog } from './provider-dialog.js';
import { useSettingsPractice } from './settings-page.js';

const specialtyWords = (specialty: string | null) =>
  specialty === null ? '' : isSpecialty(specialty) ? SPECIALTIES[specialty] : specialty.replaceAll('_', ' ');
const partWords = ({ isRendering, isReferring }: ProviderView) =>
  isRendering && isReferring ? 'Sees patients, refers' : isRendering ? 'Sees patients' : isReferring ? 'Refers' : 'Neither';

export function ProvidersSection() {
  const practice = useSettingsPractice();
  const providers = useQuery({ ...providersQuery(practice?.id ?? ''), enabled: practice !== null });
  const [edited, setEdited] = useState<ProviderView | 'new' | null>(null);
  if (!practice) return <EmptyState title="No practice is chosen">Providers belong to a practice.</EmptyState>;
  if (providers.isPending) return <SkeletonRows />;
  if (providers.isError) return <FailedRegion what="The providers" error={providers.error} onRetry={() => void providers.refetch()} />;
  const list = providers.data.providers;
  return (
    <>
      <div className="row mb12">
        <span className="t3">
          {list.length} {list.length === 1 ? 'provider' : 'providers'}
        </span>
        <span className="grow" />
        <ActionButton tone="primary" icon="plus" onClick={() => setEdited('new')}>
          Add a provider…
        </ActionButton>
      </div>
      <section className="card scroll-x">
        <table className="tb">
          <thead>
            <tr>
              <th>Name</th>
              <th>NPI</th>
              <th>Taxonomy</th>
              <th>Specialty</th>
              <th>Part</th>
              <th>State</th>
              <th>
                <span className="sr">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.map((provider) => (
              <tr key={provider.id}>
                <td className="m">
                  {provider.lastName}, {provider.firstName}
                  {provider.credential && <span className="t3"> {provider.credential}</span>}
                </td>
                <td className="mono">{provider.npi}</td>
                <td className="mono">{provider.taxonomy ?? 'not set'}</td>
                <td>{specialtyWords(provider.specialty)}</td>
                <td>{partWords(provider)}</td>
                <td>
                  {provider.isActive ? <StatusBadge icon="check">Offered</StatusBadge> : <StatusBadge icon="pause">Not used</StatusBadge>}
                </td>
                <td className="num">
                  <ActionButton
                    size="small"
                    onClick={() => setEdited(provider)}
                    aria-label={`Change ${provider.firstName} ${provider.lastName}`}
                  >
                    Change…
                  </ActionButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {edited && <ProviderDialog practiceId={practice.id} provider={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}
