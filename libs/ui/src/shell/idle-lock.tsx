import { useEffect, useLayoutEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { ActionButton } from '../controls/action-button.js';
import { TextField } from '../controls/fields.js';
import { Icon } from '../controls/icon.js';
import { Avatar } from '../cases/status-badge.js';
import { useAnnounce } from '../overlays/live-region.js';

type IdleLockProps = {
  isLocked: boolean;
  personName: string;
  email: string;
  idleMinutes: number;
  /** Resolves to null when the door is open, otherwise to the sentence that says why not. */
  onUnlock: (password: string) => Promise<string | null>;
  onSignOut: () => void;
  /** Stays mounted under the cover, so its draft and caret stay too. */
  children: ReactNode;
};

type Caret = { element: HTMLElement; start: number | null; end: number | null };

function caretNow(): Caret | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const isText =
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && /^(text|search|tel|url|password|)$/.test(element.type));
  return { element, start: isText ? element.selectionStart : null, end: isText ? element.selectionEnd : null };
}

function restore({ element, start, end }: Caret) {
  element.focus();
  if (start !== null && (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement))
    element.setSelectionRange(start, end);
}

/** After a while without activity the screen is blurred and covered; the same person returns to the same caret. */
export function IdleLock(props: IdleLockProps) {
  const { isLocked, children } = props;
  const caret = useRef<Caret | null>(null);
  const announce = useAnnounce();
  const wasLocked = useRef(false);
  // Taken while rendering the lock, before the cover takes the focus.
  if (isLocked && !wasLocked.current) caret.current = caretNow();
  useEffect(() => {
    if (isLocked) announce('The screen is locked. Enter your password to go on.', 'assertive');
    else if (wasLocked.current && caret.current) restore(caret.current);
    wasLocked.current = isLocked;
  }, [isLocked, announce]);
  return (
    <>
      {children}
      {isLocked && <LockDialog {...props} />}
    </>
  );
}

function LockDialog({ personName, email, idleMinutes, onUnlock, onSignOut }: IdleLockProps) {
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const cover = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page, so that the browser gives the focus back to where the same person left it.
  useLayoutEffect(() => {
    const dialog = cover.current;
    // The browser's top layer lies over every other dialog and makes all beneath it inert.
    if (typeof dialog?.showModal === 'function') dialog.showModal();
    else dialog?.setAttribute('open', '');
    field.current?.focus();
    return () => dialog?.close?.();
  }, []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy || password === '') return;
    setIsBusy(true);
    setError(await onUnlock(password));
    setIsBusy(false);
    setPassword('');
    field.current?.focus();
  };
  return (
    <dialog
      ref={cover}
      className="lock"
      aria-modal="true"
      aria-labelledby="lock-title"
      onCancel={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.preventDefault();
      }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <div className="row g12">
          <Avatar name={personName} large />
          <div className="grow">
            <h2 className="h1 dlg" id="lock-title">
              Locked
            </h2>
            <p className="t2">
              {idleMinutes} {idleMinutes === 1 ? 'minute' : 'minutes'} without activity. Your draft is kept.
            </p>
          </div>
          <Icon name="lock" size="l" />
        </div>
        {/* Password managers match on the address beside the password. */}
        <input className="sr" type="email" autoComplete="username" value={email} readOnly tabIndex={-1} aria-hidden="true" />
        <TextField
          ref={field}
          label={`Password of ${personName}`}
          type="password"
          autoComplete="current-password"
          value={password}
          error={error}
          onChange={(event) => setPassword(event.target.value)}
        />
        <div className="row">
          <ActionButton tone="quiet" onClick={onSignOut}>
            Sign out
          </ActionButton>
          <span className="grow" />
          <ActionButton tone="primary" type="submit" busy={isBusy}>
            Unlock
          </ActionButton>
        </div>
      </form>
    </dialog>
  );
}
