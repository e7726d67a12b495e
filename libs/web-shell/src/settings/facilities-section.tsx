import type { FacilityView } from '@chartwright/contracts';
import { isPlaceOfService, PLACES_OF_SERVICE } from '@chartwright/lifecycle';
import { ActionButton, EmptyState, SkeletonRows, StatusBadge } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedRegion } from '../error-words.js';
import { facilitiesQuery } from './administration-queries.js';
import { FacilityDialog } from './facility-dialog.js';
import { useSettingsPractice } from './settings-page.js';

const placeWords = (code: string) => (isPlaceOfService(code) ? `${code} ${PLACES_OF_SERVICE[code]}` : code);

export function FacilitiesSection() {
  const practice = useSettingsPractice();
  const facilities = useQuery({ ...facilitiesQuery(practice?.id ?? ''), enabled: practice !== null });
  const [edited, setEdited] = useState<FacilityView | 'new' | null>(null);
  if (!practice) return <EmptyState title="No practice is chosen">Facilities belong to a practice.</EmptyState>;
  if (facilities.isPending) return <SkeletonRows />;
  if (facilities.isError) return <FailedRegion what="The facilities" error={facilities.error} onRetry={() => void facilities.refetch()} />;
  const list = facilities.data.facilities;
  const add = (
    <ActionButton tone="primary" icon="plus" onClick={() => setEdited('new')}>
      Add a facility…
    </ActionButton>
  );
  return (
    <>
      {list.length === 0 ? (
        <EmptyState title="No facility yet" actions={add}>
          A visit in a hospital, surgery center or nursing home names the place on its claim. Add the places where your providers work.
        </EmptyState>
      ) : (
        <>
          <div className="row mb12">
            <span className="t3">
              {list.length} {list.length === 1 ? 'facility' : 'facilities'}
            </span>
            <span className="grow" />
            {add}
          </div>
          <section className="card scroll-x">
            <table className="tb">
              <thead>
                <tr>
                  <th>Facility</th>
                  <th>Place of service</th>
                  <th>NPI</th>
                  <th>Address</th>
                  <th>State</th>
                  <th>
                    <span className="sr">Change</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.map((facility) => (
                  <tr key={facility.id}>
                    <td className="m">{facility.name}</td>
                    <td>{placeWords(facility.placeOfService)}</td>
                    <td className="mono">{facility.npi ?? 'none'}</td>
                    <td className="t2">
                      {facility.addressLine1}, {facility.city}, {facility.state} {facility.zip.slice(0, 5)}
                    </td>
                    <td>
                      {facility.isActive ? (
                        <StatusBadge icon="check">Offered</StatusBadge>
                      ) : (
                        <StatusBadge icon="pause">Not used</StatusBadge>
                      )}
                    </td>
                    <td className="num">
                      <ActionButton size="small" onClick={() => setEdited(facility)} aria-label={`Change ${facility.name}`}>
                        Change…
                      </ActionButton>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {edited && <FacilityDialog practiceId={practice.id} facility={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}
