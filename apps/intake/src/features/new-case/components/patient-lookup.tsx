import type { PatientView } from '@chartwright/contracts';
import { ActionButton, Avatar, Icon, Notice, SearchField, dateWords, useMoments, useSlowed } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { patientSearchQuery } from '../api/patients.js';
import { patientWords } from '../patient-words.js';

type PatientLookupProps = { onPick: (patient: PatientView) => void; onAdd: (typed: string) => void };

/** A pasted text is cut where the search ends. */
const LONGEST_TEXT = 120;

/** One box for names, birth date and record number; the arrows walk the list, Enter takes one. */
export function PatientLookup({ onPick, onAdd }: PatientLookupProps) {
  const [text, setText] = useState('');
  const [current, setCurrent] = useState(0);
  const listId = useId();
  const { today } = useMoments();
  const asked = useSlowed(text.trim());
  const search = useQuery({ ...patientSearchQuery(asked), placeholderData: (earlier) => earlier });
  const isSearching = text.trim().length >= 2;
  // What stands there while the next answer is on its way was found for other words: Enter waits.
  const isAnswered = search.isSuccess && !search.isPlaceholderData && asked === text.trim();
  const patients = isSearching ? (search.data?.patients ?? []) : [];
  const active = Math.min(current, Math.max(0, patients.length - 1));
  const move = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setCurrent((active + (event.key === 'ArrowDown' ? 1 : patients.length - 1)) % Math.max(1, patients.length));
    }
    const patient = patients[active];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!isSearching || !isAnswered) return;
      if (patient) onPick(patient);
      else onAdd(text);
    }
  };
  return (
    <div data-field="patient" className="col g6">
      <div className="row g12">
        <SearchField
          label="Find the patient by name, birth date or record number"
          placeholder="Name, birth date (8/14/1958) or record number"
          className="grow"
          value={text}
          maxLength={LONGEST_TEXT}
          role="combobox"
          aria-expanded={patients.length > 0}
          aria-controls={listId}
          aria-activedescendant={patients.length > 0 ? `${listId}-${active}` : undefined}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value);
            setCurrent(0);
          }}
          onKeyDown={move}
        />
        <ActionButton icon="plus" onClick={() => onAdd(text)}>
          New patient
        </ActionButton>
      </div>
      <ul id={listId} role="listbox" aria-label="Patients found" className="picks">
        {patients.map((patient, index) => (
          <li
            key={patient.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className={index === active ? 'pick on' : 'pick'}
            onMouseEnter={() => setCurrent(index)}
            onClick={() => onPick(patient)}
          >
            <Avatar name={`${patient.firstName} ${patient.lastName}`} />
            <span className="grow clip">
              <b className="b">
                {patient.firstName} {patient.lastName}
              </b>{' '}
              <span className="t2">{patientWords(patient, today)}</span>
            </span>
            <span className="t3 fs12 nowrap">{patient.city ?? dateWords(patient.dateOfBirth)}</span>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {search.isError && isSearching && (
          <Notice tone="hard" actions={<ActionButton onClick={() => void search.refetch()}>Try again</ActionButton>}>
            The search did not work. The rest of the form is kept.
          </Notice>
        )}
        {isSearching && isAnswered && patients.length === 0 && (
          <p className="t2 fs12">
            <Icon name="search" size="xs" /> Nobody found. Check the spelling, or add a new patient.
          </p>
        )}
        {text.length === LONGEST_TEXT && <p className="t2 fs12">The search takes {LONGEST_TEXT} characters; more are not looked at.</p>}
        {search.data?.hasMore && isSearching && <p className="t3 fs12">More people match. Add a birth date to narrow it down.</p>}
      </div>
    </div>
  );
}
