import type { InputHTMLAttributes, ReactNode, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { FieldFrame, type FieldTexts } from './field-frame.js';
import { Icon } from './icon.js';
import type { IconName } from './icon-paths.js';

export type TextFieldProps = FieldTexts &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'className'> & {
    icon?: IconName;
    /** At the right end inside the frame: a key cap, an eye, a unit. */
    trailing?: ReactNode;
    /** Asked for, not yet given: dashed border. */
    needed?: boolean;
    ref?: Ref<HTMLInputElement>;
  };

export function TextField(props: TextFieldProps) {
  const { label, help, error, confirmation, optional, className, icon, trailing, needed, isWrong, ref, ...input } = props;
  return (
    <FieldFrame texts={{ label, help, error, confirmation, optional, className, isWrong }}>
      {(wiring) => (
        <div className={`in ${error || isWrong ? 'err' : needed ? 'need' : ''}`}>
          {icon && <Icon name={icon} size="s" />}
          <input {...input} {...wiring} ref={ref} />
          {trailing}
        </div>
      )}
    </FieldFrame>
  );
}

/** 'YYYY-MM-DD' in, 'YYYY-MM-DD' out; never a Date, which would shift the day. */
export function DateField(props: Omit<TextFieldProps, 'type' | 'icon'>) {
  return <TextField {...props} type="date" icon="calendar" />;
}

/** A search box has its label for the ear only; its placeholder is a hint, not its name. */
export function SearchField(
  props: Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { label: string; trailing?: ReactNode; ref?: Ref<HTMLInputElement> },
) {
  const { label, trailing, className, ref, ...input } = props;
  return (
    <div className={`in ${className ?? ''}`}>
      <Icon name="search" size="s" />
      <input {...input} type="search" aria-label={label} ref={ref} />
      {trailing}
    </div>
  );
}

export type Choice = { value: string; label: string };
export type SelectFieldProps = FieldTexts &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className'> & {
    choices: readonly Choice[];
    /** The words shown while nothing is chosen. */
    emptyLabel?: string;
    needed?: boolean;
    ref?: Ref<HTMLSelectElement>;
  };

export function SelectField(props: SelectFieldProps) {
  const { label, help, error, confirmation, optional, className, choices, emptyLabel, needed, isWrong, ref, ...select } = props;
  return (
    <FieldFrame texts={{ label, help, error, confirmation, optional, className, isWrong }}>
      {(wiring) => (
        <div className={`in ${error || isWrong ? 'err' : needed ? 'need' : ''}`}>
          <select {...select} {...wiring} ref={ref}>
            {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" size="s" />
        </div>
      )}
    </FieldFrame>
  );
}

export type TextAreaFieldProps = FieldTexts &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'> & { ref?: Ref<HTMLTextAreaElement> };

export function TextAreaField(props: TextAreaFieldProps) {
  const { label, help, error, confirmation, optional, className, isWrong, ref, ...area } = props;
  return (
    <FieldFrame texts={{ label, help, error, confirmation, optional, className, isWrong }}>
      {(wiring) => <textarea {...area} {...wiring} ref={ref} className={`in-area ${error || isWrong ? 'err' : ''}`} />}
    </FieldFrame>
  );
}
