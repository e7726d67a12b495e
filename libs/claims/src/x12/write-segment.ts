import { OUR_DELIMITERS } from './delimiters.js';

/** Elements as they stand in the file; null, undefined and '' are the same empty element. */
export type ElementText = string | null | undefined;

/** `segment('REF', 'EI', '741234567')` → `REF*EI*741234567~`. Trailing empty elements are left out, as X12.6 asks. */
export function segment(id: string, ...elements: ElementText[]): string {
  return `${joinWithoutTrailingEmpties([id, ...elements], OUR_DELIMITERS.element)}${OUR_DELIMITERS.segment}`;
}

/** The parts of one composite element: `composite('HC', '99213', '25')` → `HC:99213:25`. */
export function composite(...parts: ElementText[]): string {
  return joinWithoutTrailingEmpties(parts, OUR_DELIMITERS.component);
}

function joinWithoutTrailingEmpties(parts: readonly ElementText[], separator: string): string {
  let length = parts.length;
  while (length > 0 && !parts[length - 1]) length -= 1;
  let joined = '';
  for (let index = 0; index < length; index += 1) {
    joined += (index === 0 ? '' : separator) + (parts[index] ?? '');
  }
  return joined;
}
