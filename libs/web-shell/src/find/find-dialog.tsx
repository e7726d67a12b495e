import { ActionButton, CodePill, Dialog, Icon, useSlowed } from '@chartwright/ui';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { foundScreens, inOrder, JUMP, LEAST_TYPED, type FoundEntry, type FoundGroup, type UseFinds } from './found.js';

export type FindDialogProps = {
  hint: string;
  useFinds: UseFinds;
  screens: readonly { label: string; to: string }[];
  onClose: () => void;
};

/** One list over everything that was found; arrows move in it while the words stay in the box. */
export function FindDialog({ hint, useFinds, screens, onClose }: FindDialogProps) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const navigate = useNavigate();
  const text = typed.trim();
  const asked = useSlowed(text);
  const found = useFinds(asked.length >= LEAST_TYPED ? asked : '');
  const groups = inOrder(found, foundScreens(screens, text), text);
  const entries = groups.flatMap((group) => group.entries);
  const current = entries[Math.min(at, entries.length - 1)];
  const isAnswered = asked === text && found.every(({ state }) => state !== 'asking' && state !== 'offline');
  const failed = found.filter(({ state }) => state === 'failed');

  const go = (entry: FoundEntry): void => {
    onClose();
    void navigate(entry.to, { state: JUMP });
  };
  const wait = useWaitForAnswer(isAnswered, () => current && go(current));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((Math.min(at, entries.length - 1) + step + entries.length) % Math.max(1, entries.length));
    else if (event.key === 'Enter') wait();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      size="wide"
      headed
      title={<span className="sr">{hint}</span>}
      onClose={onClose}
      head={
        <div className="find-box">
          <Icon name="search" />
          <input
            type="text"
            role="combobox"
            aria-label={hint}
            aria-expanded={entries.length > 0}
            aria-controls={listId}
            aria-activedescendant={current && optionId(listId, current)}
            placeholder={hint}
            autoFocus
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
      }
    >
      <div className="find-list" role="listbox" id={listId} aria-label="Found">
        {groups.map((group) => (
          <Group key={group.title} group={group} listId={listId} current={current} onGo={go} />
        ))}
      </div>
      <div className="row pad">
        <p className="t3 fs12" role="status">
          {statusWords(text, entries.length, isAnswered, found)}
        </p>
        {failed.some(({ tryAgain }) => tryAgain) && (
          <ActionButton size="small" onClick={() => failed.forEach(({ tryAgain }) => tryAgain?.())}>
            Try again
          </ActionButton>
        )}
      </div>
    </Dialog>
  );
}

/** Enter before the answer is there opens the first of it when it comes; never something that was found for other words. */
function useWaitForAnswer(isAnswered: boolean, open: () => void): () => void {
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => {
    if (!isWaiting || !isAnswered) return;
    setIsWaiting(false);
    open();
  }, [isWaiting, isAnswered, open]);
  return () => setIsWaiting(true);
}

const optionId = (listId: string, { id }: FoundEntry): string => `${listId}-${id}`;

function statusWords(text: string, count: number, isAnswered: boolean, found: readonly FoundGroup[]): string {
  const failed = found.filter(({ state }) => state === 'failed').map(({ title }) => title.toLowerCase());
  if (failed.length > 0) return `Looking among ${failed.join(' and ')} did not work.`;
  if (found.some(({ state }) => state === 'offline')) return 'No connection. Looking goes on when it is back.';
  if (text.length < LEAST_TYPED) return 'A number, words, or the name of a screen.';
  if (!isAnswered) return 'Looking…';
  return count === 0 ? `Nothing fits “${text}”.` : `${count} found`;
}

type GroupProps = { group: FoundGroup; listId: string; current: FoundEntry | undefined; onGo: (entry: FoundEntry) => void };

function Group({ group, listId, current, onGo }: GroupProps) {
  return (
    <div role="group" aria-label={group.title}>
      <div className="cap" aria-hidden="true">
        {group.title}
      </div>
      {group.entries.map((entry) => (
        <Option key={entry.id} id={optionId(listId, entry)} entry={entry} isCurrent={entry === current} onGo={() => onGo(entry)} />
      ))}
    </div>
  );
}

function Option({ id, entry, isCurrent, onGo }: { id: string; entry: FoundEntry; isCurrent: boolean; onGo: () => void }) {
  useEffect(() => {
    if (isCurrent) document.getElementById(id)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, isCurrent]);
  return (
    <div id={id} role="option" aria-selected={isCurrent} className={isCurrent ? 'found on' : 'found'} onClick={onGo}>
      <span className="found-label m nowrap">{entry.isCode ? <CodePill code={entry.label} /> : entry.label}</span>
      <span className="t2 clip">{entry.detail}</span>
    </div>
  );
}
