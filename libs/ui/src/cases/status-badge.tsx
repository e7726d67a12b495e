import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.js';
import type { IconName } from '../controls/icon-paths.js';

export type BadgeTone = 'neutral' | 'accent' | 'hard' | 'soft' | 'hint' | 'ok' | 'line';

/** Glyph and word, never a lone dot. The words are the caller's: "On your desk", "Clock stopped". */
export function StatusBadge({ tone = 'neutral', icon, children }: { tone?: BadgeTone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={tone === 'neutral' ? 'badge' : `badge ${tone}`}>
      {icon && <Icon name={icon} size="xs" />}
      {children}
    </span>
  );
}

/** Two letters of a name for the round mark of a person. */
export function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part));
  const letters = parts.length > 1 ? [parts[0], parts[parts.length - 1]] : [parts[0]];
  return letters.map((part) => part?.charAt(0).toUpperCase() ?? '').join('');
}

export function Avatar({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span className={large ? 'avatar large' : 'avatar'} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
