import { isApiError } from '@chartwright/api-client';
import type { PatientView, RelationshipCode, Sex } from '@chartwright/contracts';
import { isBirthDate, isCalendarDate } from '@chartwright/primitives';
import { ActionButton, DateField, Notice, SegmentedField, SelectField, TextField } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { choicesQuery } from '../api/choices.query.js';
import { addCoverage } from '../api/patients.js';
import { focusFirstFault } from '../focus-field.js';
import { useFields } from '../use-fields.js';

type CoverageFormProps = { patient: PatientView; onDone: (patient: PatientView) => void; onCancel: () => void };

const FIELDS = ['payerId', 'memberId', 'groupNumber', 'firstName', 'lastName', 'dateOfBirth'] as const;
const EMPTY = { payerId: '', memberId: '', groupNumber: '', firstName: '', lastName: '', dateOfBirth: '' };
const RELATIONSHIPS = [
  { value: '18', label: 'Patient' },
  { value: '01', label: 'Spouse' },
  { value: '19', label: 'Parent' },
  { value: 'G8', label: 'Other' },
];
const SEXES = [
  { value: 'F', label: 'Female' },
  { value: 'M', label: 'Male' },
  { value: 'U', label: 'Unknown' },
];
const relationshipOf = (value: string): RelationshipCode => (value === '01' || value === '19' || value === 'G8' ? value : '18');
const sexOf = (value: string): Sex => (value === 'F' || value === 'M' ? value : 'U');

/** "Insured is": the patient, or the person the insurance is in the name of, who then has to be named (2010BA). */
const today = () => new Date().toISOString().slice(0, 10);

export function CoverageForm({ patient, onDone, onCancel }: CoverageFormProps) {
  const { data: choices } = useQuery(choicesQuery);
  const [relationship, setRelationship] = useState<RelationshipCode>('18');
  const [sex, setSex] = useState<Sex>('U');
  const holder = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isOther = relationship !== '18';
  const form = useFields(FIELDS, EMPTY, {
    payerId: (value) => (value ? null : 'Choose the payer.'),
    memberId: (value) => (value.trim() ? null : 'It is on the insurance card.'),
    firstName: (value) => (isOther && !value.trim() ? 'Enter the first name.' : null),
    lastName: (value) => (isOther && !value.trim() ? 'Enter the last name.' : null),
    dateOfBirth: (value) =>
      !isOther
        ? null
        : !isCalendarDate(value)
          ? 'Enter the birth date.'
          : isBirthDate(value, today())
            ? null
            : 'Check the birth date: it is in the future, or too long ago.',
  });
  const save = async () => {
    if (!form.checkAll()) return focusFirstFault(holder.current);
    setIsBusy(true);
    setFailure(null);
    const { payerId, memberId, groupNumber, ...person } = form.values;
    const { addressLine1, addressLine2, city, state, zip } = patient;
    const subscriber = isOther ? { ...person, sex, addressLine1, addressLine2, city, state, zip } : null;
    try {
      onDone(
        await addCoverage(patient.id, { payerId, memberId, groupNumber: groupNumber || null, relationshipCode: relationship, subscriber }),
      );
    } catch (error) {
      setFailure(isApiError(error) ? error.message : 'The coverage could not be saved. What you typed is kept.');
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <div data-field="coverage" className="col g12 mt12" ref={holder} role="group" aria-label="New coverage">
      <div className="g12c">
        <SelectField
          label="Payer"
          autoFocus
          className="c4"
          emptyLabel="Choose"
          choices={(choices?.payers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          {...form.bind('payerId')}
        />
        <TextField label="Member number" className="c4" autoComplete="off" {...form.bind('memberId')} />
        <TextField label="Group number" optional className="c4" autoComplete="off" {...form.bind('groupNumber')} />
        <SegmentedField
          label="In whose name is the insurance?"
          className="c12"
          choices={RELATIONSHIPS}
          value={relationship}
          onChange={(value) => setRelationship(relationshipOf(value))}
        />
        {isOther && (
          <>
            <TextField label="Subscriber’s first name" className="c4" autoComplete="off" {...form.bind('firstName')} />
            <TextField label="Subscriber’s last name" className="c4" autoComplete="off" {...form.bind('lastName')} />
            <DateField label="Subscriber’s birth date" className="c4" {...form.bind('dateOfBirth')} />
            <SegmentedField
              label="Subscriber’s sex"
              className="c12"
              choices={SEXES}
              value={sex}
              onChange={(value) => setSex(sexOf(value))}
            />
          </>
        )}
      </div>
      {failure && (
        <Notice tone="hard" role="alert">
          {failure}
        </Notice>
      )}
      <div className="row">
        <ActionButton tone="primary" busy={isBusy} onClick={() => void save()}>
          Add coverage
        </ActionButton>
        <ActionButton tone="quiet" onClick={onCancel}>
          Cancel
        </ActionButton>
      </div>
    </div>
  );
}
