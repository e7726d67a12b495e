import { isApiError, signIn, signInRefusalWords } from '@chartwright/api-client';
import { ActionButton, IconButton, Notice, TextField, useTitle } from '@chartwright/ui';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { nextAddress } from './next-address.js';

/** "3 tries left" stands out: it is what the reader can act on. */
function RefusalWords({ words }: { words: string }) {
  const match = /^(.*?)(\d+ (?:tries|try) left)(.*)$/.exec(words);
  if (!match) return words;
  return (
    <>
      {match[1]}
      <b>{match[2]}</b>
      {match[3]}
    </>
  );
}

export function SignInForm({ chosen }: { chosen: { email: string; password: string } | null }) {
  useTitle('Sign in');
  const [email, setEmail] = useState(chosen?.email ?? '');
  const [password, setPassword] = useState(chosen?.password ?? '');
  const [isShown, setIsShown] = useState(false);
  const [hasCapsLock, setHasCapsLock] = useState(false);
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({});
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const signingIn = useMutation({
    mutationFn: signIn,
    onSuccess: (session) => window.location.assign(nextAddress(window.location.search, session)),
    onError: () => passwordField.current?.select(),
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const faults = {
      email: /.+@.+/.test(email.trim()) ? undefined : 'Your work e-mail, such as name@practice.example.',
      password: password === '' ? 'Your password.' : undefined,
    };
    setMissing(faults);
    if (faults.email) emailField.current?.focus();
    else if (faults.password) passwordField.current?.focus();
    else signingIn.mutate({ email: email.trim(), password });
  };
  const isRefused = isApiError(signingIn.error, 'sign_in_failed');
  return (
    <form className="col g14" aria-label="Sign in" noValidate onSubmit={submit}>
      <h1 className="h1">Sign in</h1>
      {signingIn.isError && (
        <Notice tone="hard" role="alert">
          <RefusalWords words={signInRefusalWords(signingIn.error)} />
        </Notice>
      )}
      <TextField
        ref={emailField}
        label="Work e-mail"
        type="email"
        autoComplete="username"
        autoFocus={chosen === null}
        value={email}
        error={missing.email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        ref={passwordField}
        label="Password"
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        value={password}
        error={missing.password}
        isWrong={isRefused}
        help={hasCapsLock ? 'Caps Lock is on' : undefined}
        onChange={(event) => setPassword(event.target.value)}
        onKeyUp={(event) => setHasCapsLock(event.getModifierState('CapsLock'))}
        trailing={
          <IconButton
            icon={isShown ? 'eye-off' : 'eye'}
            label={isShown ? 'Hide the password' : 'Show the password'}
            onClick={() => setIsShown(!isShown)}
          />
        }
      />
      <ActionButton tone="primary" size="large" type="submit" busy={signingIn.isPending || signingIn.isSuccess} wide>
        Sign in
      </ActionButton>
      <p className="help">You land in the app that your role uses: Intake for practices, Workbench for coders and billing.</p>
    </form>
  );
}
