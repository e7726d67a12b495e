import { useState, type ChangeEvent } from 'react';

type Check = (value: string) => string | null;

/** Fields that are checked when they are left, and again at each letter once they have failed. */
export function useFields<Field extends string>(
  fields: readonly Field[],
  startOf: (field: Field) => string,
  checks: Partial<Record<Field, Check>>,
) {
  const [values, setValues] = useState(() => recordOf(fields, startOf));
  const [errors, setErrors] = useState<Partial<Record<Field, string | null>>>({});
  const check = (field: Field, value: string) => checks[field]?.(value) ?? null;
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
        if (values[field] !== '' || errors[field]) setErrors((known) => ({ ...known, [field]: check(field, values[field]) }));
      },
    }),
    /** True when nothing is wrong; otherwise every fault is shown. */
    checkAll: () => {
      const found = recordOf(fields, (field) => check(field, values[field]));
      setErrors(found);
      return fields.every((field) => found[field] === null);
    },
  };
}

function recordOf<Field extends string, Value>(fields: readonly Field[], valueOf: (field: Field) => Value): Record<Field, Value> {
  // Built from exactly the listed fields, so that every key is there.
  return Object.fromEntries(fields.map((field) => [field, valueOf(field)])) as Record<Field, Value>;
}
