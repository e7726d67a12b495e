import { ActionButton, Dialog, TextAreaField } from '@chartwright/ui';
import { useState, type ReactNode } from 'react';

type ReasonDialogProps = {
  title: string;
  explanation: ReactNode;
  label: string;
  action: string;
  onGive: (reason: string) => void;
  onClose: () => void;
  refusal?: string | null;
  isBusy?: boolean;
};

const LEAST = 3;
const MOST = 300;

/** For what the law or a rule lets one do only with a reason that is kept. */
export function ReasonDialog({ title, explanation, label, action, onGive, onClose, refusal, isBusy = false }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isShort = reason.trim().length < LEAST;
  const give = (): void => {
    setIsTried(true);
    if (!isShort) onGive(reason.trim());
  };
  const error = isTried && isShort ? 'Say why in a few words.' : refusal;
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <ActionButton tone="quiet" onClick={onClose}>
            Cancel
          </ActionButton>
          <span className="grow" />
          <ActionButton tone="primary" busy={isBusy} onClick={give}>
            {action}
          </ActionButton>
        </>
      }
    >
      <div className="t2 mt8">{explanation}</div>
      <TextAreaField
        label={label}
        className="mt12"
        value={reason}
        maxLength={MOST}
        autoFocus
        onChange={(event) => setReason(event.target.value)}
        {...(error ? { error } : {})}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) give();
        }}
      />
    </Dialog>
  );
}
