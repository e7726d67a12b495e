import { useSession } from '@chartwright/api-client';
import type { UserView } from '@chartwright/contracts';
import { ActionButton, Avatar, StatusBadge, useMoments } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ROLE_NAMES } from '../../role-names.js';
import { AccessDialog } from './access-dialog.js';
import { usersQuery } from './people-queries.js';
import { ClearancesDialog } from './clearances-dialog.js';
import { PersonDialog } from './person-dialog.js';
import { SettingsList, type SettingsColumn } from '../settings-list.js';

/** Roles that see cases only as far as they are cleared (OP-004). */
const CLEARED_ROLES: ReadonlySet<string> = new Set(['coder', 'auditor', 'team_lead', 'billing_manager']);
const isCleared = ({ side, role }: UserView) => side === 'firm' && CLEARED_ROLES.has(role);

function clearanceWords({ clearances }: UserView): string {
  const practices = new Set(clearances.map(({ practiceId }) => practiceId)).size;
  return practices === 0 ? 'no practice' : practices === 1 ? '1 practice' : `${practices} practices`;
}

export function PeopleSection() {
  const { userId } = useSession();
  const { moment } = useMoments();
  const list = useQuery({ ...usersQuery, select: ({ users }) => users });
  const [opened, setOpened] = useState<{ kind: 'access' | 'clearances'; userId: string } | null>(null);
  const person = list.data?.find(({ id }) => id === opened?.userId);
  const close = () => setOpened(null);
  const columns: readonly SettingsColumn<UserView>[] = [
    { head: 'Name', cell: (user) => <PersonName name={user.displayName} isMe={user.id === userId} /> },
    { head: 'E-mail', className: 't2', cell: ({ email }) => email },
    { head: 'Role', cell: (user) => <PersonRole user={user} /> },
    {
      head: 'Last signed in',
      className: 't2 sentence',
      cell: ({ lastSignedInAt }) => (lastSignedInAt ? moment(lastSignedInAt) : 'never'),
    },
    { head: 'State', cell: (user) => <PersonState user={user} /> },
  ];
  return (
    <>
      <SettingsList
        list={list}
        what="The list of people"
        one="person"
        many="people"
        columns={columns}
        nameOf={({ displayName }) => displayName}
        textOf={(user) => `${user.displayName} ${user.email} ${ROLE_NAMES[user.role]}`}
        emptyWords="Add those who work here; each signs in with a password of their own."
        moreActions={(user) => (
          <PersonActions user={user} isMe={user.id === userId} onOpen={(kind) => setOpened({ kind, userId: user.id })} />
        )}
        renderDialog={(user, onClose) => <PersonDialog person={user} onClose={onClose} />}
      />
      {person && opened?.kind === 'access' && <AccessDialog person={person} onClose={close} />}
      {person && opened?.kind === 'clearances' && <ClearancesDialog person={person} onClose={close} />}
    </>
  );
}

function PersonName({ name, isMe }: { name: string; isMe: boolean }) {
  return (
    <span className="row">
      <Avatar name={name} />
      <span className="m clip">{name}</span>
      {isMe && <span className="t3 fs12">you</span>}
    </span>
  );
}

function PersonRole({ user }: { user: UserView }) {
  return (
    <>
      {ROLE_NAMES[user.role]}
      {isCleared(user) && <span className="fs12 t3"> · {clearanceWords(user)}</span>}
    </>
  );
}

type PersonActionsProps = { user: UserView; isMe: boolean; onOpen: (kind: 'access' | 'clearances') => void };

function PersonActions({ user, isMe, onOpen }: PersonActionsProps) {
  return (
    <>
      {isCleared(user) && (
        <ActionButton size="small" onClick={() => onOpen('clearances')} aria-label={`Clearances of ${user.displayName}`}>
          Clearances…
        </ActionButton>
      )}{' '}
      {!isMe && (
        <ActionButton size="small" onClick={() => onOpen('access')} aria-label={`Access of ${user.displayName}`}>
          Access…
        </ActionButton>
      )}
    </>
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
