import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.js';
import type { IconName } from '../controls/icon-paths.js';

/** Fixed 40 px head of a pane; the pane around it carries `active` and the accent line. */
export function PaneHeader({ title, icon, meta, children }: { title: string; icon?: IconName; meta?: ReactNode; children?: ReactNode }) {
  return (
    <div className="pane-head">
      <h2>
        {icon && <Icon name={icon} />}
        {title}
      </h2>
      {meta}
      <span className="grow" />
      {children}
    </div>
  );
}
