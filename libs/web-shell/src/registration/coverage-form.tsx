import { isApiError } from '@chartwright/api-client';
import {
  REGISTRATION_LENGTHS,
  type CoverageView,
  type PatientView,
  type PayerChoice,
  type RelationshipCode,
  type Sex,
} from '@chartwright/contracts';
import { isBirthDate, isCalendarDate, memberIdWords, typedMemberIdFault } from '@chartwright/primitives';
import { ActionButton, DateField, Notice, SegmentedField, SelectField, TextField, useMoments } from '@chartwright/ui';
import { useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { addCoverage, correctCoverage } from './coverage-commands.js';
import { focusFirstFault } from './focus-first-fault.js';
import { useFields } from './use-fields.js';

type CoverageFormProps = {
  patient: PatientView;
  payers: readonly PayerChoice[];
  /** The coverage to correct; null adds one. */
  coverage: CoverageView | null;
  onDone: (patient: PatientView) => void;
  onCancel: () => void;
  /** A dialog’s foot, where the buttons go instead of under the fields. */
  foot?: HTMLElement | null;
};

const FIELDS = ['payerId', 'memberId', 'groupNumber', 'firstName', 'lastName', 'dateOfBirth'] as const;
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

function startOf(coverage: CoverageView | null) {
  const { firstName = '', lastName = '', dateOfBirth = '' } = coverage?.subscriber ?? {};
  const { payerId = '', memberId = '', groupNumber = '' } = coverage ?? {};
  return { payerId, memberId, groupNumber: groupNumber ?? '', firstName, lastName, dateOfBirth };
}
const ANY_PAYER = { claimFilingCode: '', memberIdPattern: null };
function memberIdError(memberId: string, payer: PayerChoice | undefined): string | null {
  const fault = typedMemberIdFault(memberId, payer ?? ANY_PAYER);
  return fault && memberIdWords(fault);
}

/** "Insured is": the patient, or the person the insurance is in the name of, who then has to be named (2010BA). */
export function CoverageForm({ patient, payers, coverage, onDone, onCancel, foot }: CoverageFormProps) {
  const [relationship, setRelationship] = useState<RelationshipCode>(coverage?.relationshipCode ?? '18');
  const [sex, setSex] = useState<Sex>(coverage?.subscriber?.sex ?? 'U');
  const holder = useRef<HTMLDivElement>(null);
  const { today } = useMoments();
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isOther = relationship !== '18';
  const form = useFields(
    FIELDS,
    startOf(coverage),
    {
      payerId: (value) => (value ? null : 'Choose the payer.'),
      memberId: (value, { payerId }) =>
        memberIdError(
          value,
          payers.find(({ id }) => id === payerId),
        ),
      firstName: (value) => (isOther && !value.trim() ? 'Enter the first name.' : null),
      lastName: (value) => (isOther && !value.trim() ? 'Enter the last name.' : null),
      dateOfBirth: (value) =>
        !isOther
          ? null
          : !isCalendarDate(value)
            ? 'Enter the birth date.'
            : isBirthDate(value, today)
              ? null
              : 'Check the birth date: it is in the future, or too long ago.',
    },
    REGISTRATION_LENGTHS,
  );
  const save = async () => {
    if (!form.checkAll()) return focusFirstFault(holder.current);
    setIsBusy(true);
    setFailure(null);
    const { payerId, memberId, groupNumber, ...person } = form.values;
    const { addressLine1, addressLine2, city, state, zip } = coverage?.subscriber ?? patient;
    const subscriber = isOther ? { ...person, sex, addressLine1, addressLine2, city, state, zip } : null;
    try {
      const request = { payerId, memberId, groupNumber: groupNumber || null, relationshipCode: relationship, subscriber };
      onDone(
        await (coverage
          ? correctCoverage(patient.id, coverage.id, { ...request, version: coverage.version })
          : addCoverage(patient.id, request)),
      );
    } catch (error) {
      setFailure(isApiError(error) ? error.message : 'The coverage could not be saved. What you typed is kept.');
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <div
      data-field="coverage"
      className="col g12 mt12"
      ref={holder}
      role="group"
      aria-label={coverage ? 'Correct the coverage' : 'New coverage'}
    >
      <div className="g12c">
        <SelectField
          label="Payer"
          autoFocus
          className="c4"
          emptyLabel="Choose"
          choices={payers.map(({ id, name }) => ({ value: id, label: name }))}
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
      <FormButtons
        foot={foot}
        verb={coverage ? 'Save the correction' : 'Add coverage'}
        isBusy={isBusy}
        onSave={() => void save()}
        onCancel={onCancel}
      />
    </div>
  );
}

type FormButtonsProps = Pick<CoverageFormProps, 'foot' | 'onCancel'> & { verb: string; isBusy: boolean; onSave: () => void };

function FormButtons({ foot, verb, isBusy, onSave, onCancel }: FormButtonsProps) {
  const save = (
    <ActionButton key="save" tone="primary" busy={isBusy} onClick={onSave}>
      {verb}
    </ActionButton>
  );
  const cancel = (
    <ActionButton key="cancel" tone="quiet" onClick={onCancel}>
      Cancel
    </ActionButton>
  );
  if (foot) return createPortal([cancel, save], foot);
  return (
    <div className="row">
      {save}
      {cancel}
    </div>
  );
}
