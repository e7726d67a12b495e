import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.js';
import type { IconName } from '../controls/icon-paths.js';

export type HistoryEntry = {
  id: string;
  title: string;
  /** "P. Stone, 163 claims · 8 Mar 18:02" */
  detail: string;
  icon?: IconName;
  tone?: 'neutral' | 'hard' | 'soft' | 'ok';
  /** What the file said, word for word; folded away. */
  raw?: { label: string; text: string; meaning?: string };
  children?: ReactNode;
};

/** Newest first: what happened, who did it, why. */
export function HistoryTimeline({ entries, label = 'History' }: { entries: readonly HistoryEntry[]; label?: string }) {
  return (
    <ol className="tl" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={`ev ${entry.tone && entry.tone !== 'neutral' ? entry.tone : ''}`}>
          <span className="dot">
            <Icon name={entry.icon ?? (entry.tone === 'hard' ? 'octagon' : 'check')} size="xs" />
          </span>
          <div>
            <div className="m">{entry.title}</div>
            <div className="fs12 t3">{entry.detail}</div>
            {entry.raw && (
              <details className="raw">
                <summary>
                  <Icon name="chevron-down" size="xs" />
                  {entry.raw.label}
                </summary>
                <code>{entry.raw.text}</code>
                {entry.raw.meaning}
              </details>
            )}
            {entry.children}
          </div>
        </li>
      ))}
    </ol>
  );
}

export type JourneyStep = { title: string; detail?: string; state: 'done' | 'now' | 'ahead' };

/** The five steps of a case, in words, for the drawer. */
export function JourneySteps({ steps }: { steps: readonly JourneyStep[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <li
          key={step.title}
          className={step.state === 'done' ? 'd' : step.state === 'now' ? 'n' : undefined}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <b>{step.title}</b>
          {step.detail && <span>{step.detail}</span>}
        </li>
      ))}
    </ol>
  );
}

/** The same five steps in one glance, for a list. `step` counts from 1. */
export function StepBar({ step, total = 5, isFinished = false }: { step: number; total?: number; isFinished?: boolean }) {
  const marks = Array.from({ length: total }, (_, index) => (isFinished || index + 1 < step ? 'd' : index + 1 === step ? 'n' : ''));
  return (
    <span className="stp" role="img" aria-label={isFinished ? `All ${total} steps done` : `Step ${step} of ${total}`}>
      {marks.map((mark, index) => (
        <i key={index} className={mark || undefined} />
      ))}
    </span>
  );
}
