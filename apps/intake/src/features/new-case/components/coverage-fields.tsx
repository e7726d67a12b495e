import type { PatientView } from '@chartwright/contracts';
import { ActionButton, SelectField } from '@chartwright/ui';
import { useState } from 'react';
import { coverageWords } from '../patient-words.js';
import type { DraftHandle } from '../use-draft.js';
import { CoverageForm } from './coverage-form.js';

const SELF_PAY = 'self-pay';

/** Who pays: one of the patient's coverages, a new one, or the patient. */
export function CoverageFields({
  draft,
  patient,
  onPatient,
}: {
  draft: DraftHandle;
  patient: PatientView;
  onPatient: (patient: PatientView) => void;
}) {
  const [isAdding, setIsAdding] = useState(false);
  const { isSelfPay, coverageId } = draft.fields;
  if (isAdding) {
    return (
      <CoverageForm
        patient={patient}
        onCancel={() => setIsAdding(false)}
        onDone={(updated) => {
          setIsAdding(false);
          onPatient(updated);
          const added = updated.coverages.find(({ id }) => !patient.coverages.some((known) => known.id === id));
          draft.change({ coverageId: added?.id ?? null, isSelfPay: false });
          void draft.flush();
        }}
      />
    );
  }
  return (
    <div data-field="coverage" className="row g12 mt12">
      <SelectField
        label="Who pays"
        className="grow"
        needed={!isSelfPay && coverageId === null}
        emptyLabel="Choose a coverage or self-pay"
        choices={[
          ...patient.coverages.map((coverage) => ({ value: coverage.id, label: coverageWords(coverage) })),
          { value: SELF_PAY, label: 'The patient pays (no insurance)' },
        ]}
        value={isSelfPay ? SELF_PAY : (coverageId ?? '')}
        onChange={({ target }) =>
          draft.change(
            target.value === SELF_PAY ? { isSelfPay: true, coverageId: null } : { isSelfPay: false, coverageId: target.value || null },
          )
        }
      />
      <ActionButton icon="plus" className="end-field" onClick={() => setIsAdding(true)}>
        Add coverage
      </ActionButton>
    </div>
  );
}
