import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { ActionButton } from '../controls/action-button.js';

export type ToastRequest = { text: string; actionLabel: string; onAction: () => void; keys?: string };
type ShownToast = ToastRequest & { id: number };
type ShowToast = (toast: ToastRequest) => void;
const ToastContext = createContext<ShowToast>(() => undefined);
const SHOWN_MS = 6_000;
const MAX_SHOWN = 2;

/** Only for undo and for events elsewhere, never for errors; stays while it is hovered or focused. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const nextId = useRef(1);
  const show = useCallback<ShowToast>((toast) => {
    const id = nextId.current++;
    setToasts((shown) => [...shown, { ...toast, id }].slice(-MAX_SHOWN));
  }, []);
  const dismiss = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div className="toasts" role="region" aria-label="Notices">
        {toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} onGone={dismiss} />
        ))}
      </div>
    </ToastContext.Provider>
  );
}

function Toast({ toast, onGone }: { toast: ShownToast; onGone: (id: number) => void }) {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => onGone(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, onGone, toast.id]);
  return (
    <div
      className="toast"
      role="status"
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      {toast.text}
      <ActionButton
        size="small"
        keys={toast.keys}
        onClick={() => {
          toast.onAction();
          onGone(toast.id);
        }}
      >
        {toast.actionLabel}
      </ActionButton>
    </div>
  );
}

export function useToast(): ShowToast {
  return useContext(ToastContext);
}
