/** Status indicators of the Medicare fee schedule (CMS, Physician Fee Schedule Relative Value Files) in our words. */
const WORDS: Readonly<Record<string, string>> = {
  A: 'paid separately when covered',
  B: 'never paid apart: always part of another service',
  C: 'priced by the contractor',
  D: 'deleted code',
  E: 'kept out of this fee schedule by regulation',
  F: 'deleted code, no grace period',
  G: 'not valid for Medicare, which wants another code',
  H: 'deleted modifier',
  I: 'not valid for Medicare, which wants another code',
  J: 'anesthesia, paid by base units and time',
  M: 'measurement only, never paid',
  N: 'not covered by Medicare',
  P: 'supply or service bundled into another, or excluded',
  Q: 'reported only, for therapy',
  R: 'restricted coverage, decided by the contractor',
  T: 'paid only when nothing else is paid that day',
  X: 'outside this fee schedule by law',
};

export function feeStatusWords(status: string): string {
  const words = WORDS[status];
  return words === undefined ? status : `${status}: ${words}`;
}
