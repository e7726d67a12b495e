import { isApiError } from '@chartwright/api-client';
import { ActionButton, Dialog, Notice, TextAreaField } from '@chartwright/ui';
import { useUnsentText } from '@chartwright/web-shell';
import { useState } from 'react';

/** Half of a character, or none at all, as broken copying leaves them: shown as what they are, for no table holds them. */
const storable = (text: string) => text.replace(/\p{Surrogate}|\0/gu, '\uFFFD');

type TypedNoteDialogProps = {
  isPasted: boolean;
  /** Under which the text is kept while it is in no document yet. */
  name: string;
  onSave: (text: string) => Promise<void>;
  onClose: () => void;
};

/** The text of a note before it is a document: it outlives the dialog, and goes only when somebody says so. */
export function TypedNoteDialog({ isPasted, name, onSave, onClose }: TypedNoteDialogProps) {
  const { text, type, forget } = useUnsentText(name);
  const [isBusy, setIsBusy] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isEmpty = !/\p{L}{3}/u.test(text);
  const close = () => {
    forget();
    onClose();
  };
  const leave = () => (text.trim() === '' ? close() : setIsLeaving(true));
  const save = async () => {
    setIsBusy(true);
    setFailure(null);
    try {
      await onSave(storable(text));
      forget();
    } catch (error) {
      setFailure(isApiError(error) ? error.message : 'The note could not be saved. What you typed is kept.');
      setIsBusy(false);
    }
  };
  return (
    <>
      <Dialog
        title={isPasted ? 'Check the pasted note' : 'Type the note'}
        size="wide"
        onClose={leave}
        footer={
          <>
            <ActionButton tone="quiet" onClick={leave}>
              Discard
            </ActionButton>
            <ActionButton tone="primary" busy={isBusy} blocked={isEmpty} onClick={() => void save()}>
              Add note
            </ActionButton>
          </>
        }
      >
        <TextAreaField
          label="Note, as the clinician wrote it"
          help={`${text.length.toLocaleString('en-US')} characters`}
          rows={18}
          autoFocus
          spellCheck={false}
          value={text}
          onChange={({ target }) => type(target.value)}
        />
        {failure && (
          <Notice tone="hard" role="alert" className="mt12">
            {failure}
          </Notice>
        )}
      </Dialog>
      {isLeaving && <ThrowAway onStay={() => setIsLeaving(false)} onThrowAway={close} />}
    </>
  );
}

function ThrowAway({ onStay, onThrowAway }: { onStay: () => void; onThrowAway: () => void }) {
  return (
    <Dialog
      title="Throw this note away?"
      onClose={onStay}
      footer={
        <>
          <ActionButton tone="quiet" keys="Esc" autoFocus onClick={onStay}>
            Go on writing
          </ActionButton>
          <ActionButton tone="danger" onClick={onThrowAway}>
            Throw it away
          </ActionButton>
        </>
      }
    >
      <p className="t2">It is in no document yet and is kept nowhere else.</p>
    </Dialog>
  );
}
