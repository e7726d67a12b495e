import type { FacilityView } from '@chartwright/contracts';
import { isPlaceOfService, PLACES_OF_SERVICE } from '@chartwright/lifecycle';
import { useQuery } from '@tanstack/react-query';
import { facilitiesQuery } from './list-queries.js';
import { FacilityDialog } from './facility-dialog.js';
import { OfferedBadge } from './offered-badge.js';
import { SettingsList, type SettingsColumn } from '../settings-list.js';
import { useSettingsPractice } from '../settings-page.js';

const placeWords = (code: string) => (isPlaceOfService(code) ? `${code} ${PLACES_OF_SERVICE[code]}` : code);
const addressWords = ({ addressLine1, city, state, zip }: FacilityView) => `${addressLine1}, ${city}, ${state} ${zip.slice(0, 5)}`;

const COLUMNS: readonly SettingsColumn<FacilityView>[] = [
  { head: 'Facility', className: 'm', cell: ({ name }) => name },
  { head: 'Place of service', cell: ({ placeOfService }) => placeWords(placeOfService) },
  { head: 'NPI', className: 'mono', cell: ({ npi }) => npi ?? 'none' },
  { head: 'Address', className: 't2', cell: addressWords },
  { head: 'State', cell: ({ isActive }) => <OfferedBadge isActive={isActive} /> },
];

export function FacilitiesSection() {
  const practice = useSettingsPractice();
  const list = useQuery({ ...facilitiesQuery(practice.id), select: ({ facilities }) => facilities });
  return (
    <SettingsList
      list={list}
      what="The facilities"
      one="facility"
      many="facilities"
      columns={COLUMNS}
      nameOf={({ name }) => name}
      emptyWords="A visit in a hospital, surgery center or nursing home names the place on its claim. Add the places where your providers work."
      renderDialog={(facility, onClose) => <FacilityDialog practiceId={practice.id} facility={facility} onClose={onClose} />}
    />
  );
}
