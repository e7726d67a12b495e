import type { JsonObject } from '@chartwright/database';

/** Answers of the form that are no columns of the case; kept in its `form`. */
export type FormExtras = { signedBy: string | null; rushReason: string | null; otherVisitCaseIds: string[]; missingCount: number };

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

export function parseFormExtras(form: object): FormExtras {
  const known = new Map<string, unknown>(Object.entries(form));
  const others = known.get('otherVisitCaseIds');
  const missingCount = known.get('missingCount');
  return {
    signedBy: textOrNull(known.get('signedBy')),
    rushReason: textOrNull(known.get('rushReason')),
    otherVisitCaseIds: Array.isArray(others) ? others.filter((id) => typeof id === 'string') : [],
    missingCount: typeof missingCount === 'number' ? missingCount : 0,
  };
}

export function renderFormExtras(extras: FormExtras): JsonObject {
  return { ...extras };
}
