import type { ChangePracticeRequest } from '@chartwright/contracts';
import { SelectField, TextField } from '@chartwright/ui';
import { AddressFields } from '../address-fields.js';
import { digitsOf, NpiField, npiMissing, orNull, TaxonomyField, taxonomyMissing } from '../identifier-fields.js';

export function billingMissing({ name, npi, taxonomy, taxId, phone, cliaNumber }: ChangePracticeRequest): string | null {
  if (name.trim() === '') return 'The name is missing.';
  const wrong = npiMissing(npi) ?? taxonomyMissing(taxonomy);
  if (wrong !== null) return wrong;
  if (!/^\d{9}$/.test(taxId)) return 'The tax number needs nine digits.';
  if (phone !== null && !/^\d{10}$/.test(phone)) return 'The telephone number needs ten digits.';
  return cliaNumber === null || /^\d{2}D\d{7}$/.test(cliaNumber) ? null : 'A CLIA number looks like 36D0123456.';
}

type FieldsProps = { request: ChangePracticeRequest; onChange: (part: Partial<ChangePracticeRequest>) => void };

/** What claims say of the practice: submitter (1000A) and billing provider (2010AA). */
export function BillingFields({ request, onChange }: FieldsProps) {
  return (
    <section className="card pad" aria-labelledby="billing-title">
      <h2 className="h2" id="billing-title">
        On claims
      </h2>
      <p className="t3 mb12">Claims that are built from now on say this. Claims that were built keep what they say.</p>
      <div className="g12c">
        <TextField
          className="c8"
          label="Name"
          maxLength={60}
          value={request.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
        <NpiField className="c4" label="NPI of the practice" value={request.npi} onChange={(npi) => onChange({ npi })} />
        <TaxonomyField className="c4" value={request.taxonomy} onChange={(taxonomy) => onChange({ taxonomy })} />
        <TextField
          className="c4"
          label="Tax number"
          inputMode="numeric"
          value={request.taxId}
          onChange={(event) => onChange({ taxId: digitsOf(event.target.value, 9) })}
        />
        <SelectField
          className="c4"
          label="Kind of tax number"
          value={request.taxIdQualifier}
          choices={[
            { value: 'EI', label: 'Employer (EIN)' },
            { value: 'SY', label: 'Social security' },
          ]}
          onChange={(event) => onChange({ taxIdQualifier: event.target.value === 'SY' ? 'SY' : 'EI' })}
        />
        <AddressFields address={request} onChange={onChange} />
        <TextField
          className="c4"
          label="Contact"
          optional
          maxLength={60}
          value={request.contactName ?? ''}
          onChange={(event) => onChange({ contactName: orNull(event.target.value) })}
        />
        <TextField
          className="c4"
          label="Telephone"
          optional
          inputMode="tel"
          value={request.phone ?? ''}
          onChange={(event) => onChange({ phone: orNull(digitsOf(event.target.value, 10)) })}
        />
        <TextField
          className="c4"
          label="CLIA number"
          optional
          maxLength={10}
          value={request.cliaNumber ?? ''}
          onChange={(event) => onChange({ cliaNumber: orNull(event.target.value.toUpperCase()) })}
        />
      </div>
    </section>
  );
}
