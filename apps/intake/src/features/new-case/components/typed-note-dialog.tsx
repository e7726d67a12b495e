import { isApiError } from '@chartwright/api-client';
import { ActionButton, Dialog, Notice, TextAreaField } from '@chartwright/ui';
import { useState } from 'react';

/** Half of a character, or none at all, as broken copying leaves them: shown as what they are, for no table holds them. */
const storable = (text: string) => text.replace(/\p{Surrogate}|\0/gu, '\uFFFD');

type TypedNoteDialogProps = { start: string; onSave: (text: string) => Promise<void>; onClose: () => void };

export function TypedNoteDialog({ start, onSave, onClose }: TypedNoteDialogProps) {
  const [text, setText] = useState(start);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isEmpty = !/\p{L}{3}/u.test(text);
  const save = async () => {
    setIsBusy(true);
    setFailure(null);
    try {
      await onSave(storable(text));
    } catch (error) {
      setFailure(isApiError(error) ? error.message : 'The note could not be saved. What you typed is kept.');
      setIsBusy(false);
    }
  };
  return (
    <Dialog
      title={start ? 'Check the pasted note' : 'Type the note'}
      size="wide"
      mustChoose={text !== start}
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
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
        onChange={({ target }) => setText(target.value)}
      />
      {failure && (
        <Notice tone="hard" role="alert" className="mt12">
          {failure}
        </Notice>
      )}
    </Dialog>
  );
}
