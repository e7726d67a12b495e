/** For CHECK constraints: `state IN ('a', 'b')` from a table in libs/lifecycle. Values are our own words, never input. */
export function isOneOf(column: string, values: readonly string[]): string {
  return `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;
}

/** bigint columns that never pass 2^53: PostgreSQL sends them as text. */
export const wholeNumber = {
  to: (value: number | null): number | null => value,
  from: (value: string | number | null): number | null => (value === null ? null : Number(value)),
};

/** A jsonb value; whoever reads it knows its shape and parses it. */
export type JsonObject = object;
