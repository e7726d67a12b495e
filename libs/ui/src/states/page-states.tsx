import { useState, type ReactNode } from 'react';
import { ActionButton } from '../controls/action-button.js';
import { Icon } from '../controls/icon.js';
import type { IconName } from '../controls/icon-paths.js';
import { Notice } from './notice.js';

type EmptyStateProps = { icon?: IconName; title: string; children: ReactNode; actions?: ReactNode; bare?: boolean };

/** Why it is empty, what happens next, one action. */
export function EmptyState({ icon = 'inbox', title, children, actions, bare = false }: EmptyStateProps) {
  return (
    <section className={bare ? 'emp' : 'card emp'}>
      <Icon name={icon} size="xl" />
      <h2>{title}</h2>
      <p>{children}</p>
      {actions && <div className="do">{actions}</div>}
    </section>
  );
}

type ErrorStateProps = {
  /** What failed: "The claim list could not be loaded". */
  title: string;
  /** What is true now; say that nothing was lost only where that is so. */
  children: ReactNode;
  onRetry?: () => void;
  retryLabel?: string;
  actions?: ReactNode;
  requestId?: string | null;
  bare?: boolean;
};

/** Replaces only the region that failed. */
export function ErrorState({ title, children, onRetry, retryLabel = 'Try again', actions, requestId, bare = false }: ErrorStateProps) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <section className={bare ? 'emp' : 'card emp'} role="alert">
      <span className="big">
        <Icon name="octagon" size="l" />
      </span>
      <h2>{title}</h2>
      <p>{children}</p>
      <div className="do">
        {onRetry && (
          <ActionButton tone="primary" onClick={onRetry}>
            {retryLabel}
          </ActionButton>
        )}
        {actions}
      </div>
      {requestId && (
        <p className="fs12 t3 mt12">
          Request <span className="mono">{requestId}</span>{' '}
          <ActionButton
            tone="quiet"
            size="small"
            onClick={() => {
              void navigator.clipboard?.writeText(requestId).then(() => setIsCopied(true));
            }}
          >
            {isCopied ? 'Copied' : 'Copy'}
          </ActionButton>
        </p>
      )}
    </section>
  );
}

/** Whose job it is, what your role is, who can change it: "Remittance belongs to billing managers." */
export function DeniedState({
  title,
  role,
  administrator,
  children,
}: {
  title: string;
  role: string;
  administrator?: string;
  children?: ReactNode;
}) {
  return (
    <Notice icon="lock" actions={children}>
      <b>{title}</b> Your role is {role}. {administrator ?? 'Your administrator'} can change that.
    </Notice>
  );
}

type SkeletonRowsProps = { rows?: number; kind?: 'table' | 'tall' | 'claim' | 'desk'; label?: string };

/** The height of the rows it stands for, after 100 ms, without shimmer. */
export function SkeletonRows({ rows = 6, kind = 'table', label = 'Loading' }: SkeletonRowsProps) {
  return (
    <div className="late-in" role="status" aria-busy="true" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={kind === 'table' ? 'sk-row' : `sk-row ${kind}`}>
          <span className="sk sk-1" />
          <span className="sk sk-2" />
          <span className="sk sk-3" />
          <span className="sk sk-4" />
          <span className="sk pill" />
        </div>
      ))}
    </div>
  );
}
