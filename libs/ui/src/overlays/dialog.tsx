import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { IconButton } from '../controls/action-button.js';

type DialogProps = {
  /** Says what happened, or what is about to. */
  title: ReactNode;
  children: ReactNode;
  /** Buttons are verbs; the quiet way out is on the left. */
  footer?: ReactNode;
  onClose: () => void;
  size?: 'default' | 'wide' | 'sheet';
  /** Nobody asked for it: focus rests on the dialog itself and keys are ignored for 400 ms, so that a word being typed presses nothing. */
  unasked?: boolean;
  /** Esc and the cross do not close it. */
  mustChoose?: boolean;
  /** Its own head, with a line under it and a cross. */
  headed?: boolean;
  head?: ReactNode;
};
const DEAF_MS = 400;

function open(dialog: HTMLDialogElement) {
  if (dialog.open) return;
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
}

/** Only for loss, law or leases, and for the key sheet. Focus is kept inside and given back by the browser's own dialog. */
export function Dialog(props: DialogProps) {
  const { title, children, footer, onClose, size = 'default', unasked = false, mustChoose = false, headed = false, head } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const openedAt = useRef(0);
  const titleId = useId();
  // Before it leaves the page: a dialog that is gone already gives no focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    openedAt.current = performance.now();
    open(dialog);
    if (unasked) dialog.focus();
    return () => {
      if (dialog.open && typeof dialog.close === 'function') dialog.close();
    };
  }, [unasked]);
  return (
    <dialog
      ref={ref}
      className={`dialog ${size === 'default' ? '' : size}`}
      role={unasked ? 'alertdialog' : undefined}
      aria-modal="true"
      aria-labelledby={titleId}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        if (!mustChoose) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        if (!mustChoose) onClose();
      }}
      onKeyDownCapture={(event) => {
        if (unasked && performance.now() - openedAt.current < DEAF_MS) {
          event.preventDefault();
          event.stopPropagation();
        }
      }}
    >
      {headed && (
        <div className="hd">
          <h2 className="h1 dlg" id={titleId}>
            {title}
          </h2>
          {head ?? <span className="grow" />}
          <IconButton icon="close" label="Close" onClick={onClose} />
        </div>
      )}
      {headed ? (
        children
      ) : (
        <div className="bd">
          <h2 className="h1 dlg" id={titleId}>
            {title}
          </h2>
          {children}
        </div>
      )}
      {footer && <div className="ft">{footer}</div>}
    </dialog>
  );
}
