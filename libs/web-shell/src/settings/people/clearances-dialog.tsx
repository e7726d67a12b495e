import { useSession } from '@chartwright/api-client';
import type { Clearance, UserView } from '@chartwright/contracts';
import { SPECIALTIES } from '@chartwright/lifecycle';
import { ActionButton, DateField, FormDialog, IconButton, SelectField } from '@chartwright/ui';
import { useState } from 'react';
import { errorWords } from '../../error-words.js';
import { useSaveUser } from './people-queries.js';

const EVERY_SPECIALTY = '*';
const CHOICES = [
  { value: EVERY_SPECIALTY, label: 'Every specialty' },
  ...Object.entries(SPECIALTIES).map(([value, label]) => ({ value, label })),
];
const LEVELS = [
  { value: 'trainee', label: 'Trainee' },
  { value: 'production', label: 'Production' },
  { value: 'expert', label: 'Expert' },
] as const;

const keyOf = ({ practiceId, specialty }: Clearance) => `${practiceId} ${specialty}`;
function missingIn(clearances: readonly Clearance[]): string | null {
  return new Set(clearances.map(keyOf)).size === clearances.length ? null : 'The same practice and specialty stand there twice.';
}

/** OP-004: whose cases of which specialty a person of the firm may work on, and until when. */
export function ClearancesDialog({ person, onClose }: { person: UserView; onClose: () => void }) {
  const { practices } = useSession();
  const save = useSaveUser();
  const [clearances, setClearances] = useState<readonly Clearance[]>(person.clearances);
  const change = (index: number, part: Partial<Clearance>) =>
    setClearances(clearances.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const first = practices[0];
  const add = () => {
    if (first) setClearances([...clearances, { practiceId: first.id, specialty: EVERY_SPECIALTY, level: 'production', validUntil: null }]);
  };
  return (
    <FormDialog
      title={`What ${person.displayName} may code`}
      verb="Save"
      size="wide"
      missing={missingIn(clearances)}
      isBusy={save.isPending}
      refusal={save.error && errorWords(save.error)}
      onSubmit={() => save.mutate({ userId: person.id, request: { clearances: [...clearances] } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      {clearances.length === 0 && <p className="t3">No practice yet: this person sees no case.</p>}
      {clearances.map((clearance, index) => (
        <div className="g12c clearance" key={index} role="group" aria-label={`Clearance ${index + 1}`}>
          <SelectField
            label="Practice"
            value={clearance.practiceId}
            choices={practices.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => change(index, { practiceId: event.target.value })}
          />
          <SelectField
            label="Specialty"
            value={clearance.specialty}
            choices={CHOICES}
            onChange={(event) => change(index, { specialty: event.target.value })}
          />
          <SelectField
            label="Level"
            value={clearance.level}
            choices={LEVELS}
            onChange={(event) => change(index, { level: LEVELS.find(({ value }) => value === event.target.value)?.value ?? 'production' })}
          />
          <DateField
            label="Until"
            value={clearance.validUntil ?? ''}
            onChange={(event) => change(index, { validUntil: event.target.value === '' ? null : event.target.value })}
          />
          <IconButton
            icon="close"
            label={`Remove clearance ${index + 1}`}
            onClick={() => setClearances(clearances.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <ActionButton icon="plus" onClick={add} className="mt12">
        Add a clearance
      </ActionButton>
    </FormDialog>
  );
}
