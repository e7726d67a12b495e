import { api } from '@chartwright/api-client';
import { accountPaths, type ChangePasswordRequest } from '@chartwright/contracts';
import { ActionButton, Dialog, FormDialog, TextField } from '@chartwright/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { errorWords } from '../../error-words.js';
import { SHORTEST_PASSWORD } from './password-length.js';

/** One's own password; the other places where one is signed in are signed out. */
export function PasswordDialog({ onClose }: { onClose: () => void }) {
  const [currentPassword, setCurrentPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const change = useMutation({ mutationFn: (request: ChangePasswordRequest) => api.post<void>(accountPaths.password, request) });
  const missing =
    currentPassword === ''
      ? 'The current password is missing.'
      : newPassword.length < SHORTEST_PASSWORD
        ? `The new one needs at least ${SHORTEST_PASSWORD} characters.`
        : null;
  if (change.isSuccess) {
    return (
      <Dialog title="Your password is changed" onClose={onClose} footer={<ActionButton onClick={onClose}>Close</ActionButton>}>
        <p>You stay signed in here. Every other place is signed out.</p>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title="Change your password"
      verb="Change"
      missing={missing}
      isBusy={change.isPending}
      refusal={change.error && errorWords(change.error)}
      onSubmit={() => change.mutate({ currentPassword, newPassword })}
      onClose={onClose}
    >
      <TextField
        label="Current password"
        type="password"
        autoComplete="current-password"
        value={currentPassword}
        onChange={(event) => setCurrentPassword(event.target.value)}
      />
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        help={`At least ${SHORTEST_PASSWORD} characters; a few words are easier to remember than signs.`}
        value={newPassword}
        onChange={(event) => setNewPassword(event.target.value)}
      />
    </FormDialog>
  );
}
