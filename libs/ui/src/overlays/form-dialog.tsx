import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { ActionButton } from '../controls/action-button.js';
import { Notice } from '../states/notice.js';
import { Dialog } from './dialog.js';

type FormDialogProps = {
  title: ReactNode;
  /** What the primary button does: "Save", "Hold the case". */
  verb: string;
  /** What is not filled in rightly yet, in a sentence; null when it can be sent. */
  missing?: string | null;
  isBusy: boolean;
  /** Why the server did not do it, in its sentences; null while nothing was refused. */
  refusal: ReactNode | null;
  size?: 'default' | 'wide';
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A dialog with fields: Enter sends it, from a long text Ctrl Enter; a blocked button says what is missing, a refusal stands above. */
export function FormDialog({ title, verb, missing = null, isBusy, refusal, size, onSubmit, onClose, children }: FormDialogProps) {
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
      {refusal !== null && (
        <Notice tone="hard" role="alert">
          {refusal}
        </Notice>
      )}
      <form
        id={formId}
        className="col g12"
        noValidate
        onKeyDown={(event) => {
          if (isSendKey(event) && missing === null && !isBusy) event.currentTarget.requestSubmit();
        }}
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

/** In a field of one line the browser sends by itself. */
function isSendKey(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLTextAreaElement && event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}
