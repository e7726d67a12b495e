/** CR-001: shape of an ICD-10-CM code without the dot; membership in the release decides the rest. */
export const ICD10CM_SHAPE = /^[A-Z][0-9A-Z][0-9A-Z][0-9A-Z]{0,4}$/;

/** Claims and code tables carry codes without the dot: ` e11.22 ` → `E1122`. */
export function undotted(code: string): string {
  return code.trim().toUpperCase().replaceAll('.', '');
}

/** Screens show a dot after the third character of a longer ICD-10-CM code: `E1122` → `E11.22`. */
export function dotted(code: string): string {
  const bare = undotted(code);
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}
