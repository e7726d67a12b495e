import type { PatientView } from '@chartwright/contracts';
import { ActionButton, Avatar, Icon, useMoments } from '@chartwright/ui';
import { useState } from 'react';
import { addressWords, coverageWords, patientWords } from '../patient-words.js';
import { focusField } from '../focus-field.js';
import type { DraftHandle } from '../use-draft.js';
import { CoverageFields } from './coverage-fields.js';
import { PatientForm } from './patient-form.js';
import { PatientLookup } from './patient-lookup.js';

type Mode = { kind: 'shown' } | { kind: 'look-up' } | { kind: 'form'; patient: PatientView | null; typed: string };

export function PatientSection({ draft }: { draft: DraftHandle }) {
  const [picked, setPicked] = useState<PatientView | null>(null);
  const [mode, setMode] = useState<Mode>({ kind: 'shown' });
  const { today } = useMoments();
  const fromForm = draft.form?.patient ?? null;
  // What was just picked or changed is newer than what the last save answered.
  // A coverage that is added leaves the version as it is; one that is corrected or taken out of use moves it.
  const seen = fromForm?.version ?? 0;
  const known =
    picked && (picked.version > seen || (picked.version === seen && picked.coverages.length >= (fromForm?.coverages.length ?? 0)));
  const patient = picked?.id === draft.fields.patientId && known ? picked : fromForm;
  const take = (next: PatientView) => {
    setPicked(next);
    setMode({ kind: 'shown' });
    // The form or list that had the focus is gone; who pays is the next thing to say.
    requestAnimationFrame(() => focusField('coverage'));
    if (next.id !== draft.fields.patientId) {
      draft.change({ patientId: next.id, coverageId: next.coverages[0]?.id ?? null, isSelfPay: false });
    }
    void draft.flush();
  };
  const isChosen = draft.fields.patientId !== null && patient !== null;
  const isDone = isChosen && (draft.fields.isSelfPay || draft.fields.coverageId !== null);
  const coverage = patient?.coverages.find(({ id }) => id === draft.fields.coverageId);
  return (
    <section className="card sec" aria-labelledby="patient-heading">
      <h2 id="patient-heading">
        <span className={isDone ? 'done' : 't3'}>
          <Icon name={isDone ? 'check-circle' : 'user'} />
        </span>
        Patient
      </h2>
      {mode.kind === 'form' && (
        <PatientForm
          patient={mode.patient}
          typed={mode.typed}
          onDone={take}
          onCancel={() => setMode({ kind: isChosen ? 'shown' : 'look-up' })}
        />
      )}
      {mode.kind !== 'form' && (!isChosen || mode.kind === 'look-up') && (
        <>
          <PatientLookup onPick={take} onAdd={(typed) => setMode({ kind: 'form', patient: null, typed })} />
          {isChosen && (
            <ActionButton tone="link" className="mt8" onClick={() => setMode({ kind: 'shown' })}>
              Keep {patient.firstName} {patient.lastName}
            </ActionButton>
          )}
        </>
      )}
      {mode.kind === 'shown' && isChosen && (
        <>
          <div className="person">
            <Avatar name={`${patient.firstName} ${patient.lastName}`} large />
            <div className="grow">
              <span className="b">
                {patient.firstName} {patient.lastName}
              </span>{' '}
              <span className="t2">{patientWords(patient, today)}</span>
              <div className="t3 fs12">
                {addressWords(patient)}
                {draft.fields.isSelfPay ? ' · pays without insurance' : coverage ? ` · ${coverageWords(coverage)}` : ''}
              </div>
            </div>
            <ActionButton size="small" onClick={() => setMode({ kind: 'form', patient, typed: '' })}>
              Edit
            </ActionButton>
            <ActionButton size="small" onClick={() => setMode({ kind: 'look-up' })}>
              Change patient
            </ActionButton>
          </div>
          <CoverageFields draft={draft} patient={patient} onPatient={take} />
        </>
      )}
    </section>
  );
}
