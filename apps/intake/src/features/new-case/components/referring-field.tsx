import { isApiError } from '@chartwright/api-client';
import type { IntakeChoices } from '@chartwright/contracts';
import { isNpi } from '@chartwright/primitives';
import { ActionButton, Dialog, Notice, SelectField, TextField } from '@chartwright/ui';
import { useFields } from '@chartwright/web-shell';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { choicesQuery } from '../api/choices.query.js';
import { addReferringProvider } from '../api/patients.js';

type ReferringFieldProps = { choices: IntakeChoices; value: string | null; onChange: (providerId: string | null) => void };
const ADD = 'add';

export function ReferringField({ choices, value, onChange }: ReferringFieldProps) {
  const [isAdding, setIsAdding] = useState(false);
  const referring = choices.providers.filter(({ isReferring, id }) => isReferring || id === value);
  return (
    <>
      <SelectField
        label="Referring provider"
        optional
        className="c6"
        emptyLabel="Nobody"
        choices={[
          ...referring.map(({ id, name, npi }) => ({ value: id, label: `${name} · ${npi}` })),
          { value: ADD, label: 'Someone else, by NPI…' },
        ]}
        value={value ?? ''}
        onChange={({ target }) => (target.value === ADD ? setIsAdding(true) : onChange(target.value || null))}
      />
      {isAdding && (
        <AddReferring
          onClose={() => setIsAdding(false)}
          onAdded={(id) => {
            setIsAdding(false);
            onChange(id);
          }}
        />
      )}
    </>
  );
}

const FIELDS = ['firstName', 'lastName', 'credential', 'npi'] as const;
const EMPTY = { firstName: '', lastName: '', credential: '', npi: '' };

function AddReferring({ onClose, onAdded }: { onClose: () => void; onAdded: (id: string) => void }) {
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const form = useFields(FIELDS, EMPTY, {
    firstName: (value) => (value.trim() ? null : 'Enter the first name.'),
    lastName: (value) => (value.trim() ? null : 'Enter the last name.'),
    npi: (value) => {
      if (!/^\d{10}$/.test(value)) return 'An NPI has ten digits.';
      return isNpi(value) ? null : 'The check digit does not match. Compare it with the referral.';
    },
  });
  const save = async () => {
    if (!form.checkAll()) return;
    setIsBusy(true);
    try {
      const { credential, ...rest } = form.values;
      const added = await addReferringProvider({ ...rest, credential: credential || null });
      await queryClient.invalidateQueries({ queryKey: choicesQuery.queryKey });
      onAdded(added.id);
    } catch (error) {
      setFailure(isApiError(error) ? error.message : 'The provider could not be added. What you typed is kept.');
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <Dialog
      title="Add a referring provider"
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
            Cancel
          </ActionButton>
          <ActionButton tone="primary" busy={isBusy} onClick={() => void save()}>
            Add provider
          </ActionButton>
        </>
      }
    >
      <div className="g12c mt12">
        <TextField label="First name" className="c6" autoFocus autoComplete="off" {...form.bind('firstName')} />
        <TextField label="Last name" className="c6" autoComplete="off" {...form.bind('lastName')} />
        <TextField
          label="NPI"
          className="c6"
          inputMode="numeric"
          maxLength={10}
          autoComplete="off"
          confirmation={isNpi(form.values.npi) ? 'NPI is valid' : null}
          {...form.bind('npi')}
        />
        <TextField label="Credential" optional className="c6" placeholder="MD" autoComplete="off" {...form.bind('credential')} />
      </div>
      {failure && (
        <Notice tone="hard" role="alert" className="mt12">
          {failure}
        </Notice>
      )}
    </Dialog>
  );
}
