import { useEffect, useState, type ChangeEvent } from 'react';
import { afterPress, watchPresses } from './after-press.js';

/** Some fields are judged by what another one says. */
type Check<Field extends string> = (value: string, all: Readonly<Record<Field, string>>) => string | null;

/** Fields that are checked when they are left, and again at each letter once they have failed. */
export function useFields<Field extends string>(
  fields: readonly Field[],
  start: Record<Field, string>,
  checks: Partial<Record<Field, Check<Field>>>,
  longest: Partial<Record<Field, number>> = {},
) {
  const [values, setValues] = useState(start);
  const [errors, setErrors] = useState<Partial<Record<Field, string | null>>>({});
  useEffect(watchPresses, []);
  const check = (field: Field, value: string) => {
    const most = longest[field] ?? Infinity;
    return value.trim().length > most ? `At most ${most} characters.` : (checks[field]?.(value, values) ?? null);
  };
  const set = (field: Field, value: string) => {
    setValues((known) => ({ ...known, [field]: value }));
    if (errors[field]) setErrors((known) => ({ ...known, [field]: check(field, value) }));
  };
  return {
    values,
    errors,
    set,
    bind: (field: Field) => ({
      value: values[field],
      error: errors[field] ?? null,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => set(field, event.target.value),
      onBlur: () => {
        if (values[field] === '' && !errors[field]) return;
        afterPress(() => setErrors((known) => ({ ...known, [field]: check(field, values[field]) })));
      },
    }),
    /** True when nothing is wrong; otherwise every fault is shown. */
    checkAll: () => {
      const found = fields.map((field) => ({ field, fault: check(field, values[field]) }));
      setErrors((known) => found.reduce((all, { field, fault }) => ({ ...all, [field]: fault }), known));
      return found.every(({ fault }) => fault === null);
    },
  };
}
