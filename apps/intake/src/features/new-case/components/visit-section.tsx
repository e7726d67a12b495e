import type { AccidentKind, CaseForm, IntakeChoices } from '@chartwright/contracts';
import {
  isPlaceOfService,
  isSpecialty,
  isVisitType,
  PLACES_OF_SERVICE,
  SPECIALTIES,
  VISIT_TYPES,
  type CompletenessItem,
} from '@chartwright/lifecycle';
import { DateField, Icon, SegmentedField, SelectField, TextField } from '@chartwright/ui';
import { useState } from 'react';
import { DateOfServiceField } from './date-of-service-field.js';
import type { DraftHandle } from '../use-draft.js';
import { DuplicateNotice } from './duplicate-notice.js';
import { ReferringField } from './referring-field.js';

type VisitSectionProps = { draft: DraftHandle; choices: IntakeChoices; items: readonly CompletenessItem[]; form: CaseForm | null };

const choicesOf = (labels: Readonly<Record<string, string>>, withKey = false) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: withKey ? `${value} ${label}` : label }));
// Offices first, then by number: object keys that look like numbers lose their order.
const PLACES = choicesOf(PLACES_OF_SERVICE, true).sort(
  (a, b) => Number(b.value === '11') - Number(a.value === '11') || a.value.localeCompare(b.value),
);
const TYPES = choicesOf(VISIT_TYPES);
const FIELDS_OF_MEDICINE = choicesOf(SPECIALTIES);
const ACCIDENTS = [
  { value: 'EM', label: 'Work' },
  { value: 'AA', label: 'Car' },
  { value: 'OA', label: 'Other' },
  { value: '', label: 'No' },
];
const VISIT_ITEMS = ['dateOfService', 'placeOfService', 'renderingProvider', 'visitType', 'specialty', 'accident', 'duplicate'];
/** X12 2300 DTP*435 is needed for inpatient places of service. */
const INPATIENT = ['21', '51', '61'];
/** Seen at the practice itself, at the patient's home or by telehealth: no claim names a facility (loop 2310C). */
const AT_THE_PRACTICE = ['11', '12', '10', '02'];
const accidentOf = (value: string): AccidentKind | null => (value === 'AA' || value === 'EM' || value === 'OA' ? value : null);

export function VisitSection({ draft, choices, items, form }: VisitSectionProps) {
  const { fields, change } = draft;
  const isDone = items.filter(({ field }) => VISIT_ITEMS.includes(field)).every(({ isComplete }) => isComplete);
  const rendering = choices.providers.filter(({ isRendering }) => isRendering);
  const chosen = rendering.find(({ id }) => id === fields.renderingProviderId);
  const chooseRendering = (id: string) => {
    const specialty = rendering.find((provider) => provider.id === id)?.specialty;
    change({
      renderingProviderId: id || null,
      ...(fields.specialty === null && specialty && isSpecialty(specialty) ? { specialty } : {}),
    });
  };
  const choosePlace = (value: string) => {
    const placeOfService = isPlaceOfService(value) ? value : null;
    const there = choices.facilities.filter((facility) => facility.placeOfService === placeOfService);
    change({ placeOfService, facilityId: there.length === 1 ? (there[0]?.id ?? null) : null });
  };
  return (
    <section className="card sec" aria-labelledby="visit-heading">
      <h2 id="visit-heading">
        <span className={isDone ? 'done' : 't3'}>
          <Icon name={isDone ? 'check-circle' : 'calendar'} />
        </span>
        Visit
      </h2>
      <div className="g12c">
        <div className="c3" data-field="dateOfService">
          <DateOfServiceField
            value={fields.dateOfService}
            bornOn={form?.patient?.dateOfBirth ?? null}
            onChange={(dateOfService) => change({ dateOfService })}
          />
        </div>
        <div className="c3" data-field="placeOfService">
          <SelectField
            label="Place of service"
            emptyLabel="Choose"
            choices={PLACES}
            value={fields.placeOfService ?? ''}
            onChange={({ target }) => choosePlace(target.value)}
          />
        </div>
        <div className="c3" data-field="visitType">
          <SelectField
            label="Visit type"
            emptyLabel="Choose"
            choices={TYPES}
            value={fields.visitType ?? ''}
            onChange={({ target: { value } }) => change({ visitType: isVisitType(value) ? value : null })}
          />
        </div>
        <div className="c3" data-field="specialty">
          <SelectField
            label="Specialty"
            emptyLabel="Choose"
            choices={FIELDS_OF_MEDICINE}
            value={fields.specialty ?? ''}
            onChange={({ target: { value } }) => change({ specialty: isSpecialty(value) ? value : null })}
          />
        </div>
        <div className="c6" data-field="renderingProvider">
          <SelectField
            label="Rendering provider"
            emptyLabel="Choose who saw the patient"
            choices={rendering.map(({ id, name, npi }) => ({ value: id, label: `${name} · ${npi}` }))}
            value={fields.renderingProviderId ?? ''}
            confirmation={chosen ? 'NPI is valid' : null}
            onChange={({ target }) => chooseRendering(target.value)}
          />
        </div>
        <ReferringField
          choices={choices}
          value={fields.referringProviderId}
          onChange={(referringProviderId) => change({ referringProviderId })}
        />
        <SegmentedField
          label="Is this visit because of an accident?"
          className="c6"
          choices={ACCIDENTS}
          value={fields.accidentKind ?? ''}
          onChange={(value) =>
            change(value === '' ? { accidentKind: null, accidentDate: null, accidentState: null } : { accidentKind: accidentOf(value) })
          }
        />
        <RushField value={fields.rushReason} onChange={(rushReason) => change({ rushReason })} />
        {fields.accidentKind !== null && (
          <div className="c3" data-field="accident">
            <DateField
              label="Date of the accident"
              max={fields.dateOfService ?? undefined}
              value={fields.accidentDate ?? ''}
              onChange={({ target }) => change({ accidentDate: target.value || null })}
            />
          </div>
        )}
        {fields.accidentKind === 'AA' && (
          <div className="c3" data-field="accident">
            <StateField value={fields.accidentState} onChange={(accidentState) => change({ accidentState })} />
          </div>
        )}
        {(fields.accidentKind !== null || fields.onsetDate !== null) && (
          <DateField
            label="First signs of the illness"
            optional
            className="c3"
            max={fields.dateOfService ?? undefined}
            value={fields.onsetDate ?? ''}
            onChange={({ target }) => change({ onsetDate: target.value || null })}
          />
        )}
        {fields.placeOfService !== null && !AT_THE_PRACTICE.includes(fields.placeOfService) && (
          <SelectField
            label="Facility"
            className="c6"
            emptyLabel={choices.facilities.length === 0 ? 'None in your list yet' : 'Choose where it was'}
            help={choices.facilities.length === 0 ? 'Billing managers and administrators add facilities in Settings.' : undefined}
            choices={choices.facilities.map(({ id, name }) => ({ value: id, label: name }))}
            value={fields.facilityId ?? ''}
            onChange={({ target }) => change({ facilityId: target.value || null })}
          />
        )}
        {fields.placeOfService !== null && INPATIENT.includes(fields.placeOfService) && (
          <DateField
            label="Admitted on"
            className="c3"
            max={fields.dateOfService ?? undefined}
            value={fields.admissionDate ?? ''}
            onChange={({ target }) => change({ admissionDate: target.value || null })}
          />
        )}
      </div>
      <DuplicateNotice draft={draft} />
    </section>
  );
}

function RushField({ value, onChange }: { value: string | null; onChange: (value: string | null) => void }) {
  return (
    <TextField
      label="Reason the visit is urgent"
      optional
      className="c6"
      placeholder="Only if the contract allows rush"
      maxLength={300}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value || null)}
    />
  );
}

/** Only a whole state is saved; one letter is still being typed. */
function StateField({ value, onChange }: { value: string | null; onChange: (value: string | null) => void }) {
  const [typed, setTyped] = useState(value ?? '');
  const [isLeft, setIsLeft] = useState(false);
  return (
    <TextField
      label="State of the accident"
      maxLength={2}
      value={typed}
      error={isLeft && typed.length === 1 ? 'Two letters, like OH.' : null}
      onBlur={() => setIsLeft(true)}
      onChange={({ target }) => {
        const state = target.value.toUpperCase().replace(/[^A-Z]/g, '');
        setTyped(state);
        onChange(state.length === 2 ? state : null);
      }}
    />
  );
}
