import { TextField } from '@chartwright/ui';
import { digitsOf } from './identifier-fields.js';

export type PostalLines = { addressLine1: string; addressLine2: string | null; city: string; state: string; zip: string };

/** Claims name every place with a ZIP of nine digits (loops 2010AA and 2310C). */
export function addressMissing({ addressLine1, city, state, zip }: PostalLines): string | null {
  if (addressLine1.trim() === '') return 'The street is missing.';
  if (city.trim() === '') return 'The city is missing.';
  if (!/^[A-Z]{2}$/.test(state)) return 'The state is two letters, like OH.';
  return /^\d{9}$/.test(zip) ? null : 'The ZIP needs nine digits.';
}

type AddressFieldsProps = { address: PostalLines; onChange: (part: Partial<PostalLines>) => void };

export function AddressFields({ address, onChange }: AddressFieldsProps) {
  return (
    <>
      <TextField
        className="c6"
        label="Street"
        maxLength={55}
        autoComplete="off"
        value={address.addressLine1}
        onChange={(event) => onChange({ addressLine1: event.target.value })}
      />
      <TextField
        className="c6"
        label="Suite, building"
        optional
        maxLength={55}
        autoComplete="off"
        value={address.addressLine2 ?? ''}
        onChange={(event) => onChange({ addressLine2: event.target.value === '' ? null : event.target.value })}
      />
      <TextField
        className="c6"
        label="City"
        maxLength={30}
        autoComplete="off"
        value={address.city}
        onChange={(event) => onChange({ city: event.target.value })}
      />
      <TextField
        className="c3"
        label="State"
        maxLength={2}
        autoComplete="off"
        value={address.state}
        onChange={(event) => onChange({ state: event.target.value.toUpperCase() })}
      />
      <TextField
        className="c3"
        label="ZIP"
        inputMode="numeric"
        autoComplete="off"
        help="Nine digits"
        value={address.zip}
        onChange={(event) => onChange({ zip: digitsOf(event.target.value, 9) })}
      />
    </>
  );
}
