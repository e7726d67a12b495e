import { ActionButton, Dialog, Notice } from '@chartwright/ui';
import { useId, type ReactNode } from 'react';
import { errorWords } from '../error-words.js';

type FormDialogProps = {
  title: string;
  /** What the primary button does: "Save", "Add". */
  verb: string;
  /** What is not filled in rightly yet, in a sentence; null when it can be sent. */
  missing: string | null;
  isBusy: boolean;
  size?: 'default' | 'wide';
  error: unknown;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog with fields: Enter sends it, a blocked button says what is missing, a refusal stands above the fields. */
export function FormDialog({ title, verb, missing, isBusy, size, error, onSubmit, onClose, children }: FormDialogProps) {
  const formId = useId();
  return (
    <Dialog
      title={title}
      size={size}
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
            Cancel
          </ActionButton>
          <span className="grow t3 fs12" role="status">
            {missing}
          </span>
          <ActionButton tone="primary" type="submit" form={formId} blocked={missing !== null} busy={isBusy}>
            {verb}
          </ActionButton>
        </>
      }
    >
      {error ? (
        <Notice tone="hard" role="alert">
          {errorWords(error)}
        </Notice>
      ) : null}
      <form
        id={formId}
        className="col g12"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
