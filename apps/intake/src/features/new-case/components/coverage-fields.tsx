import { isApiError, useMay } from '@chartwright/api-client';
import type { CoverageView, PatientView } from '@chartwright/contracts';
import { ActionButton, Dialog, Notice, SelectField } from '@chartwright/ui';
import { CoverageForm } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { choicesQuery } from '../api/choices.query.js';
import { retireCoverage } from '../api/patients.js';
import { coverageWords } from '../patient-words.js';
import type { DraftHandle } from '../use-draft.js';

const SELF_PAY = 'self-pay';
type CoverageFieldsProps = { draft: DraftHandle; patient: PatientView; onPatient: (patient: PatientView) => void };
type Mode = 'shown' | 'adding' | 'correcting' | 'retiring';

/** Who pays: one of the patient's coverages, a new one, or the patient. */
export function CoverageFields({ draft, patient, onPatient }: CoverageFieldsProps) {
  const [mode, setMode] = useState<Mode>('shown');
  const { data: choices } = useQuery(choicesQuery);
  const mayCorrect = useMay()('coverage.correct');
  const { isSelfPay, coverageId } = draft.fields;
  const chosen = isSelfPay ? undefined : patient.coverages.find(({ id }) => id === coverageId);
  if (mode === 'adding' || (mode === 'correcting' && chosen)) {
    return (
      <CoverageForm
        patient={patient}
        payers={choices?.payers ?? []}
        coverage={mode === 'correcting' ? (chosen ?? null) : null}
        onCancel={() => setMode('shown')}
        onDone={(updated) => {
          setMode('shown');
          const added = updated.coverages.find(({ id }) => !patient.coverages.some((known) => known.id === id));
          if (added) draft.change({ coverageId: added.id, isSelfPay: false });
          onPatient(updated);
        }}
      />
    );
  }
  return (
    <div data-field="coverage" className="col g6 mt12">
      <div className="row g12">
        <SelectField
          label="Who pays"
          className="grow"
          needed={!isSelfPay && !chosen}
          emptyLabel="Choose a coverage or self-pay"
          choices={[
            ...patient.coverages.map((coverage) => ({ value: coverage.id, label: coverageWords(coverage) })),
            { value: SELF_PAY, label: 'The patient pays (no insurance)' },
          ]}
          value={isSelfPay ? SELF_PAY : (chosen?.id ?? '')}
          onChange={({ target }) =>
            draft.change(
              target.value === SELF_PAY ? { isSelfPay: true, coverageId: null } : { isSelfPay: false, coverageId: target.value || null },
            )
          }
        />
        <ActionButton icon="plus" className="end-field" onClick={() => setMode('adding')}>
          Add coverage
        </ActionButton>
      </div>
      {chosen && mayCorrect && (
        <div className="row g6">
          <ActionButton size="small" onClick={() => setMode('correcting')}>
            Correct…
          </ActionButton>
          <ActionButton size="small" tone="quiet" onClick={() => setMode('retiring')}>
            Take out of use
          </ActionButton>
        </div>
      )}
      {mode === 'retiring' && chosen && (
        <RetireDialog
          patientId={patient.id}
          coverage={chosen}
          onClose={() => setMode('shown')}
          onDone={(updated) => {
            setMode('shown');
            draft.change({ coverageId: null });
            onPatient(updated);
          }}
        />
      )}
    </div>
  );
}

type RetireDialogProps = { patientId: string; coverage: CoverageView; onClose: () => void; onDone: (patient: PatientView) => void };

function RetireDialog({ patientId, coverage, onClose, onDone }: RetireDialogProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const retire = async () => {
    setIsBusy(true);
    try {
      onDone(await retireCoverage(patientId, coverage));
    } catch (error) {
      setFailure(isApiError(error) ? error.message : 'It could not be taken out of use. Nothing was changed.');
      setIsBusy(false);
    }
  };
  return (
    <Dialog
      title="Take this coverage out of use?"
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
            Keep it
          </ActionButton>
          <ActionButton tone="primary" busy={isBusy} onClick={() => void retire()}>
            Take out of use
          </ActionButton>
        </>
      }
    >
      <p className="t2 mt4">
        {coverageWords(coverage)} is not offered for new cases any more. Cases that were sent with it keep it. To use it again, add it anew.
      </p>
      {failure && (
        <Notice tone="hard" role="alert">
          {failure}
        </Notice>
      )}
    </Dialog>
  );
}
