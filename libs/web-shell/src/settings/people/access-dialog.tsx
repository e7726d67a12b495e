import type { UserView } from '@chartwright/contracts';
import { ActionButton, Dialog, Notice, TextField, useAnnounce, useMoments } from '@chartwright/ui';
import { useState } from 'react';
import { errorWords } from '../../error-words.js';
import { type AccessCommand, useAccess } from './people-queries.js';
import { SHORTEST_PASSWORD } from './password-length.js';

/** What an administrator does when somebody has lost a machine, a password or the patience of the sign-in. */
export function AccessDialog({ person, onClose }: { person: UserView; onClose: () => void }) {
  const access = useAccess(person.id);
  const announce = useAnnounce();
  const [password, setPassword] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const run = (command: AccessCommand, words: string) =>
    access.mutate(command, {
      onSuccess: () => {
        setDone(words);
        setPassword('');
        announce(words);
      },
    });
  return (
    <Dialog
      title={`Access of ${person.displayName}`}
      onClose={onClose}
      footer={
        <>
          <span className="grow" />
          <ActionButton onClick={onClose}>Close</ActionButton>
        </>
      }
    >
      {access.isError && (
        <Notice tone="hard" role="alert">
          {errorWords(access.error)}
        </Notice>
      )}
      {done && !access.isError && <Notice tone="ok">{done}</Notice>}
      <Sessions person={person} onSignOut={() => run({ kind: 'signOut' }, `${person.displayName} is signed out everywhere.`)} />
      <Pause person={person} onEnd={() => run({ kind: 'endPause' }, `${person.displayName} can try again at once.`)} />
      <div className="row mt12 add-day">
        <TextField
          className="grow"
          label="New password"
          type="password"
          autoComplete="new-password"
          help={`At least ${SHORTEST_PASSWORD} characters. Hand it over in person; it ends every session.`}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <ActionButton
          blocked={password.length < SHORTEST_PASSWORD}
          busy={access.isPending}
          onClick={() => run({ kind: 'setPassword', password }, `${person.displayName} has the new password.`)}
        >
          Set
        </ActionButton>
      </div>
    </Dialog>
  );
}

function Sessions({ person, onSignOut }: { person: UserView; onSignOut: () => void }) {
  const count = person.openSessionCount;
  return (
    <div className="row mt12">
      <span className="grow">
        {count === 0 ? 'Signed in nowhere.' : `Signed in ${count === 1 ? 'in one place' : `in ${count} places`}.`}
        <span className="t3"> Unsent edits of an open desk are safe: each was saved at once.</span>
      </span>
      <ActionButton blocked={count === 0} onClick={onSignOut}>
        Sign out everywhere
      </ActionButton>
    </div>
  );
}

function Pause({ person, onEnd }: { person: UserView; onEnd: () => void }) {
  const { moment } = useMoments();
  if (person.signInPausedUntil === null) return null;
  return (
    <div className="row mt12">
      <span className="grow">Too many wrong passwords: sign-in waits until {moment(person.signInPausedUntil)}.</span>
      <ActionButton onClick={onEnd}>End the pause</ActionButton>
    </div>
  );
}
