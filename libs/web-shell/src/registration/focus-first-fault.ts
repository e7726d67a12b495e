/** After a refused save: the first field that is wrong, once its fault is drawn. */
export function focusFirstFault(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const target = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  });
}
