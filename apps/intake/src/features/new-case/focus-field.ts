import type { CompletenessField } from '@chartwright/lifecycle';

const ENTRIES = 'input, select, textarea, button';
const isEmpty = (entry: HTMLElement) => 'value' in entry && entry.value === '';

/** Puts the caret where the missing thing is entered, in the first empty place of it; the wrappers carry `data-field`. */
export function focusField(field: CompletenessField): void {
  const holders = [...document.querySelectorAll<HTMLElement>(`[data-field="${field}"]`)];
  const fault = field === 'note' ? document.querySelector<HTMLElement>('.doc.bad button') : null;
  const entries = holders.flatMap((holder) => [...holder.querySelectorAll<HTMLElement>(ENTRIES)]);
  focusOn(fault ?? entries.find((entry) => !(entry instanceof HTMLButtonElement) && isEmpty(entry)) ?? entries[0] ?? holders[0]);
}

function focusOn(target: HTMLElement | undefined): void {
  if (!target) return;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
