import type { IndexSourceName, TabularPlace } from '@chartwright/contracts';

/** What the right side shows: a code, a place of the tabular list (all chapters without a name), or a page of the index. */
export type CodePlace =
  | { kind: 'code'; code: string }
  | { kind: 'tabular'; name: string | null }
  | { kind: 'index'; source: IndexSourceName; under: number | null };

export type OpenPlace = (place: CodePlace) => void;

export function placeOfTabular({ level, name }: TabularPlace): CodePlace {
  return level === 'diagnosis' ? { kind: 'code', code: name } : { kind: 'tabular', name };
}

/** For the address: `code:E11.22`, `tabular:E08-E13`, `index:41`. */
export function placeText(place: CodePlace): string {
  if (place.kind === 'code') return `code:${place.code}`;
  if (place.kind === 'tabular') return `tabular:${place.name ?? ''}`;
  return `${place.source}:${place.under ?? ''}`;
}

export function parsePlace(text: string | null): CodePlace | null {
  const [, kind = '', rest = ''] = /^(code|tabular|index|external-cause):(.*)$/.exec(text ?? '') ?? [];
  if (kind === 'code') return rest === '' ? null : { kind, code: rest };
  if (kind === 'tabular') return { kind, name: rest === '' ? null : rest };
  if (kind !== 'index' && kind !== 'external-cause') return null;
  return { kind: 'index', source: kind, under: /^\d+$/.test(rest) ? Number(rest) : null };
}
