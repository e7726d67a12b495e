import { useSession } from '@chartwright/api-client';
import type { UserView } from '@chartwright/contracts';
import { ROLE_SIDES, ROLES, type Role } from '@chartwright/lifecycle';
import { CheckField, FormDialog, SelectField, TextField } from '@chartwright/ui';
import { useState } from 'react';
import { errorWords } from '../../error-words.js';
import { ROLE_NAMES } from '../../role-names.js';
import { useSaveUser } from './people-queries.js';
import { SHORTEST_PASSWORD } from './password-length.js';

function rolesOn(side: 'practice' | 'firm'): readonly Role[] {
  return ROLES.filter((role) => ROLE_SIDES[role].some((one) => one === side));
}

export function PersonDialog({ person, onClose }: { person: UserView | null; onClose: () => void }) {
  const session = useSession();
  const save = useSaveUser();
  const roles = rolesOn(person?.side ?? session.side);
  const [displayName, setDisplayName] = useState(person?.displayName ?? '');
  const [email, setEmail] = useState(person?.email ?? '');
  const [password, setPassword] = useState('');
  const [role, setRole] = useState<Role>(person?.role ?? roles[0] ?? session.role);
  const [isActive, setIsActive] = useState(person?.isActive ?? true);
  const isShort = password.length > 0 && password.length < SHORTEST_PASSWORD;
  const missing = missingWords(displayName, person ? null : { email, password });

  const submit = () => {
    const change = person
      ? { userId: person.id, request: { displayName: displayName.trim(), role, isActive } }
      : { userId: null, request: { displayName: displayName.trim(), email: email.trim(), role, password } };
    save.mutate(change, { onSuccess: onClose });
  };
  return (
    <FormDialog
      title={person ? `Change ${person.displayName}` : 'Add a person'}
      verb={person ? 'Save' : 'Add'}
      missing={missing}
      isBusy={save.isPending}
      refusal={save.error && errorWords(save.error)}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label="Name" value={displayName} onChange={(event) => setDisplayName(event.target.value)} autoComplete="off" />
      {!person && (
        <>
          <TextField label="Work e-mail" type="email" value={email} onChange={(event) => setEmail(event.target.value)} autoComplete="off" />
          <TextField
            label="First password"
            type="password"
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            error={isShort ? `At least ${SHORTEST_PASSWORD} characters.` : null}
            help={`At least ${SHORTEST_PASSWORD} characters. Hand it over in person; it can be changed after signing in.`}
          />
        </>
      )}
      <SelectField
        label="Role"
        value={role}
        choices={roles.map((one) => ({ value: one, label: ROLE_NAMES[one] }))}
        onChange={(event) => setRole(roles.find((one) => one === event.target.value) ?? role)}
      />
      {person && <CheckField label="May sign in" checked={isActive} onChange={setIsActive} />}
    </FormDialog>
  );
}

function missingWords(displayName: string, account: { email: string; password: string } | null): string | null {
  if (!displayName.trim()) return 'The name is missing.';
  if (account && !/.+@.+/.test(account.email)) return 'The e-mail is missing.';
  if (account && account.password.length < SHORTEST_PASSWORD) return 'The first password is too short.';
  return null;
}
