import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.js';
import type { IconName } from '../controls/icon-paths.js';

export type NoticeTone = 'hint' | 'soft' | 'hard' | 'ok';
const GLYPH: Record<NoticeTone, IconName> = { hint: 'hint', soft: 'triangle', hard: 'octagon', ok: 'check-circle' };

type NoticeProps = {
  tone?: NoticeTone;
  icon?: IconName;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
  role?: 'alert' | 'status' | 'note';
};

/** In place, where the thing happened: a sentence, and what to do. */
export function Notice({ tone = 'hint', icon, actions, children, className = '', role }: NoticeProps) {
  return (
    <div className={`note-in ${tone === 'hint' ? '' : tone} ${actions ? 'middle' : ''} ${className}`} role={role}>
      <Icon name={icon ?? GLYPH[tone]} />
      <div className="grow">{children}</div>
      {actions}
    </div>
  );
}
