import { useId, type ReactNode } from 'react';
import type { Choice } from './fields.js';
import { Icon } from './icon.js';

type CheckFieldProps = {
  label: ReactNode;
  checked: boolean;
  indeterminate?: boolean;
  onChange: (checked: boolean) => void;
  className?: string;
};

export function CheckField({ label, checked, indeterminate = false, onChange, className = '' }: CheckFieldProps) {
  return (
    <label className={`choice ${className}`}>
      <input
        type="checkbox"
        className="check"
        checked={checked}
        ref={(box) => {
          if (box) box.indeterminate = indeterminate;
        }}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

type OneOfProps = { label: string; choices: readonly Choice[]; value: string; onChange: (value: string) => void; className?: string };

/** Two to five choices in one track: "Work · Car · Other · No". */
export function SegmentedField({ label, choices, value, onChange, className = '' }: OneOfProps) {
  const name = useId();
  return (
    <fieldset className={`field ${className}`}>
      <legend>{label}</legend>
      <div className="seg mt4">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A list of reasons, one of which must be taken. */
export function RadioListField({ label, choices, value, onChange, className = '' }: OneOfProps) {
  const name = useId();
  return (
    <fieldset className={`field ${className}`}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label className="choice" key={choice.value}>
          <input
            type="radio"
            className="rad"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}

/** `blocking`: how many findings behind the tab keep the work from going out. */
export type TabItem = { value: string; label: string; count?: number; blocking?: number };

/** Tabs over a list: the look is a track; the keys are the arrows. `panelId` names what they switch. */
export function TabTrack({
  label,
  tabs,
  value,
  onChange,
  className = 'seg',
  panelId,
}: {
  label: string;
  tabs: readonly TabItem[];
  value: string;
  onChange: (value: string) => void;
  className?: string;
  panelId?: string;
}) {
  const isTrack = className.split(' ').includes('seg');
  const move = (from: number, step: number, list: HTMLElement) => {
    const next = (from + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    onChange(tab.value);
    list.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div className={className} role="tablist" aria-label={label}>
      {tabs.map((tab, index) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          aria-selected={tab.value === value}
          aria-controls={panelId}
          tabIndex={tab.value === value ? 0 : -1}
          className={isTrack ? undefined : 'vt'}
          onClick={() => onChange(tab.value)}
          onKeyDown={(event) => {
            const list = event.currentTarget.parentElement;
            if (!list) return;
            if (event.key === 'ArrowRight') move(index, 1, list);
            else if (event.key === 'ArrowLeft') move(index, -1, list);
          }}
        >
          {tab.label} {tab.count === undefined ? null : <span>{tab.count.toLocaleString('en-US')}</span>}
          {tab.blocking ? (
            <span className="t-hard row g4">
              <Icon name="octagon" size="xs" />
              {tab.blocking}
              <span className="sr">{tab.blocking === 1 ? 'blocks' : 'block'}</span>
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
}

export function Switch({ label, checked, onChange }: { label: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <span className="row g6 t2">
      {label}
      <button type="button" className="tgl" role="switch" aria-checked={checked} aria-label={label} onClick={() => onChange(!checked)} />
    </span>
  );
}
