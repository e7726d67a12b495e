import { useSession } from '@chartwright/api-client';
import type { UserView } from '@chartwright/contracts';
import { ActionButton, Avatar, momentWords, SkeletonRows, StatusBadge, useNow } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedRegion } from '../error-words.js';
import { ROLE_NAMES } from '../role-names.js';
import { usersQuery } from './account-queries.js';
import { PersonDialog } from './person-dialog.js';

export function PeopleSection() {
  const users = useQuery(usersQuery);
  const [edited, setEdited] = useState<UserView | 'new' | null>(null);
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
              <PersonRow key={user.id} user={user} onEdit={() => setEdited(user)} />
            ))}
          </tbody>
        </table>
      </section>
      {edited && <PersonDialog person={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function PersonRow({ user, onEdit }: { user: UserView; onEdit: () => void }) {
  const now = useNow();
  const isMe = useSession().userId === user.id;
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
      <td>{ROLE_NAMES[user.role]}</td>
      <td className="t2">{user.lastSignedInAt ? momentWords(new Date(user.lastSignedInAt), now) : 'never'}</td>
      <td>
        {user.isActive ? (
          <StatusBadge tone="ok" icon="check-circle">
            Active
          </StatusBadge>
        ) : (
          <StatusBadge icon="pause">Cannot sign in</StatusBadge>
        )}
      </td>
      <td className="num">
        <ActionButton size="small" onClick={onEdit} aria-label={`Change ${user.displayName}`}>
          Change…
        </ActionButton>
      </td>
    </tr>
  );
}
