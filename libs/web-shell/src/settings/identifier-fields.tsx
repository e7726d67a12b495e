import { isNpi } from '@chartwright/primitives';
import { TextField } from '@chartwright/ui';

export function npiMissing(npi: string): string | null {
  if (isNpi(npi)) return null;
  return npi.length < 10 ? 'The NPI needs ten digits.' : 'The check digit of the NPI does not match.';
}

export function taxonomyMissing(taxonomy: string): string | null {
  return /^[0-9A-Z]{9}X$/.test(taxonomy) ? null : 'A taxonomy code is nine letters and digits and an X.';
}

/** The digits of what is typed or pasted, "12-3456789" say: a limit on the text would cut off the last ones. */
export const digitsOf = (text: string, most: number): string => text.replace(/\D/g, '').slice(0, most);

/** An empty field of something that may be left out. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

type IdentifierFieldProps = { label?: string; className: string; optional?: boolean; value: string; onChange: (value: string) => void };

/** Ten digits, the last of which checks the others. */
export function NpiField({ label = 'NPI', value, onChange, ...rest }: IdentifierFieldProps) {
  return (
    <TextField
      {...rest}
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      error={value.length === 10 && !isNpi(value) ? 'The check digit does not match.' : null}
      confirmation={isNpi(value) ? 'NPI is valid' : null}
      onChange={(event) => onChange(digitsOf(event.target.value, 10))}
    />
  );
}

export function TaxonomyField({ label = 'Taxonomy', value, onChange, ...rest }: IdentifierFieldProps) {
  return (
    <TextField
      {...rest}
      label={label}
      autoComplete="off"
      maxLength={10}
      help="Ten characters, like 207Q00000X"
      value={value}
      onChange={(event) => onChange(event.target.value.toUpperCase())}
    />
  );
}
