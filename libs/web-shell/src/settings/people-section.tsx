import { useSession } from '@chartwright/api-client';
import type { UserView } from '@chartwright/contracts';
import { ActionButton, Avatar, momentWords, SkeletonRows, StatusBadge, useNow } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedRegion } from '../error-words.js';
import { ROLE_NAMES } from '../role-names.js';
import { usersQuery } from './account-queries.js';
import { AccessDialog } from './access-dialog.js';
import { ClearancesDialog } from './clearances-dialog.js';
import { PersonDialog } from './person-dialog.js';

export function PeopleSection() {
  const users = useQuery(usersQuery);
  const [edited, setEdited] = useState<UserView | 'new' | null>(null);
  const [opened, setOpened] = useState<{ kind: 'access' | 'clearances'; userId: string } | null>(null);
  const person = users.data?.users.find(({ id }) => id === opened?.userId);
  if (users.isPending) return <SkeletonRows />;
  if (users.isError) return <FailedRegion what="The list of people" error={users.error} onRetry={() => void users.refetch()} />;
  return (
    <>
      <div className="row mb12">
        <span className="t3">
          {users.data.users.length} {users.data.users.length === 1 ? 'person' : 'people'}
        </span>
        <span className="grow" />
        <ActionButton tone="primary" icon="plus" onClick={() => setEdited('new')}>
          Add a person…
        </ActionButton>
      </div>
      <section className="card">
        <table className="tb">
          <thead>
            <tr>
              <th>Name</th>
              <th>E-mail</th>
              <th>Role</th>
              <th>Last signed in</th>
              <th>State</th>
              <th>
                <span className="sr">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {users.data.users.map((user) => (
              <PersonRow key={user.id} user={user} onEdit={() => setEdited(user)} onOpen={(kind) => setOpened({ kind, userId: user.id })} />
            ))}
          </tbody>
        </table>
      </section>
      {edited && <PersonDialog person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
      {person && opened?.kind === 'access' && <AccessDialog person={person} onClose={() => setOpened(null)} />}
      {person && opened?.kind === 'clearances' && <ClearancesDialog person={person} onClose={() => setOpened(null)} />}
    </>
  );
}

type PersonRowProps = { user: UserView; onEdit: () => void; onOpen: (kind: 'access' | 'clearances') => void };
/** Roles that see cases only as far as they are cleared (OP-004). */
const CLEARED_ROLES: ReadonlySet<string> = new Set(['coder', 'auditor', 'team_lead', 'billing_manager']);

function clearanceWords({ clearances }: UserView): string {
  const practices = new Set(clearances.map(({ practiceId }) => practiceId)).size;
  return practices === 0 ? 'no practice' : practices === 1 ? '1 practice' : `${practices} practices`;
}

function PersonRow({ user, onEdit, onOpen }: PersonRowProps) {
  const now = useNow();
  const isMe = useSession().userId === user.id;
  const isCleared = user.side === 'firm' && CLEARED_ROLES.has(user.role);
  return (
    <tr>
      <td>
        <span className="row">
          <Avatar name={user.displayName} />
          <span className="m clip">{user.displayName}</span>
          {isMe && <span className="t3 fs12">you</span>}
        </span>
      </td>
      <td className="t2">{user.email}</td>
      <td>
        {ROLE_NAMES[user.role]}
        {isCleared && <span className="fs12 t3"> · {clearanceWords(user)}</span>}
      </td>
      <td className="t2 sentence">{user.lastSignedInAt ? momentWords(new Date(user.lastSignedInAt), now) : 'never'}</td>
      <td>
        <PersonState user={user} />
      </td>
      <td className="num nowrap">
        {isCleared && (
          <ActionButton size="small" onClick={() => onOpen('clearances')} aria-label={`Clearances of ${user.displayName}`}>
            Clearances…
          </ActionButton>
        )}{' '}
        {!isMe && (
          <ActionButton size="small" onClick={() => onOpen('access')} aria-label={`Access of ${user.displayName}`}>
            Access…
          </ActionButton>
        )}{' '}
        <ActionButton size="small" onClick={onEdit} aria-label={`Change ${user.displayName}`}>
          Change…
        </ActionButton>
      </td>
    </tr>
  );
}

function PersonState({ user }: { user: UserView }) {
  if (!user.isActive) return <StatusBadge icon="pause">Cannot sign in</StatusBadge>;
  if (user.signInPausedUntil) {
    return (
      <StatusBadge tone="soft" icon="triangle">
        Sign-in paused
      </StatusBadge>
    );
  }
  return (
    <StatusBadge tone="ok" icon="check-circle">
      Active
    </StatusBadge>
  );
}
