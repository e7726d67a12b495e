import { useState, type ReactNode } from 'react';
import { TextAreaField } from '../controls/fields.js';
import { FormDialog } from './form-dialog.js';

type ReasonDialogProps = {
  title: string;
  explanation: ReactNode;
  label: string;
  verb: string;
  /** It helps whoever goes on, and is not asked for. */
  optional?: boolean;
  maxLength?: number;
  isBusy: boolean;
  refusal: string | null;
  onGive: (reason: string) => void;
  onClose: () => void;
};

const LEAST = 3;

/** For what the law or a rule lets one do only with a reason that is kept. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { explanation, label, optional = false, maxLength = 300, onGive, ...dialog } = props;
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  const isShort = !optional && reason.length < LEAST;
  return (
    <FormDialog {...dialog} missing={isShort ? 'Say why in a few words.' : null} onSubmit={() => onGive(reason)}>
      <div className="t2">{explanation}</div>
      <TextAreaField
        label={label}
        optional={optional}
        rows={3}
        maxLength={maxLength}
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </FormDialog>
  );
}
