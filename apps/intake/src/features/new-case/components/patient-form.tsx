import { REGISTRATION_LENGTHS, type PatientRequest, type PatientView, type Sex } from '@chartwright/contracts';
import { isApiError } from '@chartwright/api-client';
import { isBirthDate, isCalendarDate, uspsState, type CalendarDate } from '@chartwright/primitives';
import { ActionButton, DateField, Notice, SegmentedField, TextField, useMoments } from '@chartwright/ui';
import { focusFirstFault, useFields } from '@chartwright/web-shell';
import { useRef, useState } from 'react';
import { addPatient, changePatient } from '../api/patients.js';
import { patientWords } from '../patient-words.js';

type PatientFormProps = { patient: PatientView | null; typed: string; onDone: (patient: PatientView) => void; onCancel: () => void };

const FIELDS = ['firstName', 'lastName', 'dateOfBirth', 'sex', 'addressLine1', 'city', 'state', 'zip', 'phone', 'recordNumber'] as const;
type Field = (typeof FIELDS)[number];
const SEXES = [
  { value: 'F', label: 'Female' },
  { value: 'M', label: 'Male' },
  { value: 'U', label: 'Unknown' },
];

const LEAST_PHONE = 7;
const checksOn = (today: CalendarDate): Partial<Record<Field, (value: string) => string | null>> => ({
  firstName: (value) => (value.trim() ? null : 'Enter the first name.'),
  lastName: (value) => (value.trim() ? null : 'Enter the last name.'),
  dateOfBirth: (value) =>
    !isCalendarDate(value)
      ? 'Enter the birth date.'
      : value > today
        ? 'This day is in the future.'
        : isBirthDate(value, today)
          ? null
          : 'Check the year: that is more than 130 years ago.',
  sex: (value) => (value ? null : 'Choose one; “unknown” is an answer.'),
  state: (value) => (!value.trim() || uspsState(value) ? null : 'No such state. Two letters or its name, like OH or Ohio.'),
  zip: (value) => (!value || /^\d{5}(-?\d{4})?$/.test(value) ? null : 'Five or nine digits.'),
  phone: (value) => (!value.trim() || value.replace(/\D/g, '').length >= LEAST_PHONE ? null : 'A telephone number, like 440 555 0100.'),
});

/** The words of the search box become the first guess: "Ortiz, Elena" or "Elena Ortiz". */
function namesOf(typed: string): { firstName: string; lastName: string } {
  const words = typed.replace(/\S*\d\S*/g, '').trim();
  const [first = '', second = ''] = words.includes(',')
    ? words
        .split(',')
        .map((word) => word.trim())
        .reverse()
    : words.split(/\s+/);
  return second ? { firstName: first, lastName: second } : { firstName: '', lastName: first };
}

function startOf(patient: PatientView | null, typed: string): Record<Field, string> {
  return {
    firstName: patient?.firstName ?? namesOf(typed).firstName,
    lastName: patient?.lastName ?? namesOf(typed).lastName,
    dateOfBirth: patient?.dateOfBirth ?? '',
    sex: patient?.sex ?? '',
    addressLine1: patient?.addressLine1 ?? '',
    city: patient?.city ?? '',
    state: patient?.state ?? '',
    zip: patient?.zip ?? '',
    phone: patient?.phone ?? '',
    recordNumber: patient?.recordNumber ?? '',
  };
}

const sexOf = (value: string): Sex => (value === 'F' || value === 'M' ? value : 'U');

export function PatientForm({ patient, typed, onDone, onCancel }: PatientFormProps) {
  const { today } = useMoments();
  const form = useFields(FIELDS, startOf(patient, typed), checksOn(today), REGISTRATION_LENGTHS);
  const [similar, setSimilar] = useState<PatientView[]>([]);
  const holder = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const save = async (isKnownToBeNew: boolean) => {
    if (!form.checkAll()) return focusFirstFault(holder.current);
    setIsBusy(true);
    setFailure(null);
    const { values } = form;
    const request: PatientRequest = {
      ...values,
      sex: sexOf(values.sex),
      addressLine1: values.addressLine1 || null,
      addressLine2: patient?.addressLine2 ?? null,
      city: values.city || null,
      state: uspsState(values.state),
      zip: values.zip || null,
      phone: values.phone || null,
      recordNumber: values.recordNumber || null,
    };
    try {
      if (patient) return onDone(await changePatient(patient.id, { ...request, version: patient.version }));
      const answer = await addPatient({ ...request, isKnownToBeNew });
      if (answer.patient) return onDone(answer.patient);
      setSimilar(answer.similar);
    } catch (error) {
      setFailure(isApiError(error) ? error.message : 'The patient could not be saved. What you typed is kept.');
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <div data-field="patient" className="col g12" ref={holder} role="group" aria-label={patient ? 'Edit patient' : 'New patient'}>
      <div className="g12c">
        <TextField label="First name" className="c3" autoComplete="off" autoFocus {...form.bind('firstName')} />
        <TextField label="Last name" className="c3" autoComplete="off" {...form.bind('lastName')} />
        <DateField label="Birth date" className="c3" max={today} {...form.bind('dateOfBirth')} />
        <TextField label="Record number" optional className="c3" autoComplete="off" {...form.bind('recordNumber')} />
        <SegmentedField label="Sex" className="c4" choices={SEXES} value={form.values.sex} onChange={(value) => form.set('sex', value)} />
        <TextField label="Street" optional className="c8" autoComplete="off" {...form.bind('addressLine1')} />
        <TextField label="City" optional className="c4" autoComplete="off" {...form.bind('city')} />
        <TextField label="State" optional className="c2" maxLength={40} autoComplete="off" {...form.bind('state')} />
        <TextField label="ZIP" optional className="c2" inputMode="numeric" autoComplete="off" {...form.bind('zip')} />
        <TextField label="Phone" optional className="c4" type="tel" autoComplete="off" {...form.bind('phone')} />
      </div>
      {form.errors.sex && <p className="help err">{form.errors.sex}</p>}
      {failure && (
        <Notice tone="hard" role="alert">
          {failure}
        </Notice>
      )}
      {similar.length > 0 && (
        <Notice tone="soft" role="alert">
          <b>Is it one of these?</b> Same birth date and a like name.
          {similar.map((known) => (
            <div className="row mt8" key={known.id}>
              <span className="grow">
                <b className="b">
                  {known.firstName} {known.lastName}
                </b>{' '}
                <span className="t2">{patientWords(known, today)}</span>
              </span>
              <ActionButton size="small" onClick={() => onDone(known)}>
                Take this one
              </ActionButton>
            </div>
          ))}
        </Notice>
      )}
      <div className="row">
        <ActionButton tone="primary" busy={isBusy} onClick={() => void save(similar.length > 0)}>
          {patient ? 'Save patient' : similar.length > 0 ? 'It is someone else, add' : 'Add patient'}
        </ActionButton>
        <ActionButton tone="quiet" onClick={onCancel}>
          Cancel
        </ActionButton>
      </div>
    </div>
  );
}
