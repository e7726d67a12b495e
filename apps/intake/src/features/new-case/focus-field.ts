import type { CompletenessField } from '@chartwright/lifecycle';

/** Puts the caret where the missing thing is entered; the wrapper carries `data-field`. */
export function focusField(field: CompletenessField): void {
  const holder = document.querySelector<HTMLElement>(`[data-field="${field}"]`);
  const fault = field === 'note' ? document.querySelector<HTMLElement>('.doc.bad button') : null;
  const target = fault ?? holder?.querySelector<HTMLElement>('input, select, textarea, button') ?? holder;
  if (!target) return;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
