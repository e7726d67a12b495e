import type { ChangePracticeRequest } from '@chartwright/contracts';
import { isNpi } from '@chartwright/primitives';
import { SelectField, TextField } from '@chartwright/ui';
import { AddressFields } from './address-fields.js';

export function billingMissing({ name, npi, taxonomy, taxId, phone, cliaNumber }: ChangePracticeRequest): string | null {
  if (name.trim() === '') return 'The name is missing.';
  if (!isNpi(npi)) return 'The check digit of the NPI does not match.';
  if (!/^[0-9A-Z]{9}X$/.test(taxonomy)) return 'A taxonomy code is nine letters and digits and an X.';
  if (!/^\d{9}$/.test(taxId)) return 'The tax number needs nine digits.';
  if (phone !== null && !/^\d{10}$/.test(phone)) return 'The telephone number needs ten digits.';
  return cliaNumber === null || /^\d{2}D\d{7}$/.test(cliaNumber) ? null : 'A CLIA number looks like 36D0123456.';
}

const orNull = (text: string) => (text.trim() === '' ? null : text);

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
        <TextField
          className="c4"
          label="NPI of the practice"
          inputMode="numeric"
          maxLength={10}
          value={request.npi}
          error={request.npi.length === 10 && !isNpi(request.npi) ? 'The check digit does not match.' : null}
          onChange={(event) => onChange({ npi: event.target.value.replace(/\D/g, '') })}
        />
        <TextField
          className="c4"
          label="Taxonomy"
          maxLength={10}
          value={request.taxonomy}
          onChange={(event) => onChange({ taxonomy: event.target.value.toUpperCase() })}
        />
        <TextField
          className="c4"
          label="Tax number"
          inputMode="numeric"
          maxLength={9}
          value={request.taxId}
          onChange={(event) => onChange({ taxId: event.target.value.replace(/\D/g, '') })}
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
          maxLength={10}
          value={request.phone ?? ''}
          onChange={(event) => onChange({ phone: orNull(event.target.value.replace(/\D/g, '')) })}
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
