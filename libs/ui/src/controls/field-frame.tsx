import { useId, type ReactNode } from 'react';
import { Icon } from './icon.js';

export type FieldTexts = {
  label: ReactNode;
  /** Below the control, always there. */
  help?: ReactNode;
  /** What would be right, in a sentence; replaces the help while the value is wrong. */
  error?: string | null;
  /** Good news about the value: "NPI is valid". */
  confirmation?: string | null;
  optional?: boolean;
  /** Wrong, and what is wrong is said elsewhere. */
  isWrong?: boolean;
  /** Grid column classes ("c3") and the like. */
  className?: string;
};

type Wiring = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined };

export function FieldFrame({ texts, children }: { texts: FieldTexts; children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const note = texts.error ?? texts.confirmation ?? texts.help;
  const tone = texts.error ? 'err' : texts.confirmation ? 'ok' : '';
  return (
    <div className={`field ${texts.className ?? ''}`}>
      <label htmlFor={id}>
        {texts.label} {texts.optional && <span className="opt">optional</span>}
      </label>
      {children({
        id,
        'aria-describedby': note ? `${id}-note` : undefined,
        'aria-invalid': texts.error || texts.isWrong ? true : undefined,
      })}
      {note && (
        <span id={`${id}-note`} className={`help ${tone}`}>
          {texts.error && <Icon name="octagon" size="xs" />} {note}
        </span>
      )}
    </div>
  );
}
