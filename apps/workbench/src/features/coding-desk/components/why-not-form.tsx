import type { DeskSpan } from '@chartwright/contracts';
import { ActionButton, TextField } from '@chartwright/ui';
import { useState } from 'react';
import { WhyPanel } from './why-panel.js';

/** As people type codes: with or without the dot, small or large letters. */
const CODE_SHAPE = /^(?:[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?|\d{4}[0-9A-Z]|[A-V]\d{4})$/;

/** "Why not this code?" for any code, not only for those on the list. */
type WhyNotFormProps = { caseId: string; runId: string; onShow: (span: DeskSpan) => void; onLeave: () => void };

export function WhyNotForm({ caseId, runId, onShow, onLeave }: WhyNotFormProps) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  return (
    <form
      className="why-not"
      onSubmit={(event) => {
        event.preventDefault();
        const code = typed.trim().toUpperCase();
        const isCode = CODE_SHAPE.test(code);
        setIsWrong(!isCode);
        setAsked(isCode ? code : null);
      }}
    >
      <div className="row g6">
        <TextField
          label="Why not another code?"
          className="grow"
          placeholder="A code, such as E11.65"
          autoComplete="off"
          spellCheck={false}
          maxLength={8}
          value={typed}
          onKeyDown={(event) => event.key === 'Escape' && onLeave()}
          onChange={(event) => {
            setTyped(event.target.value);
            setIsWrong(false);
          }}
          {...(isWrong ? { error: 'A code looks like E11.65, 99213 or J3301.' } : {})}
        />
        <ActionButton size="small" type="submit">
          Ask
        </ActionButton>
      </div>
      {asked && <WhyPanel caseId={caseId} code={asked} runId={runId} onShow={onShow} />}
    </form>
  );
}
