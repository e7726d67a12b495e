import { Tooltip } from '@mantine/core';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon } from './icon.js';
import type { IconName } from './icon-paths.js';
import { Keycap } from './keycap.js';

type Tone = 'default' | 'primary' | 'quiet' | 'danger' | 'link';
export type ActionButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  tone?: Tone;
  size?: 'default' | 'small' | 'large' | 'fix';
  icon?: IconName;
  /** The key that presses it, shown inside; bind it with useKeys. */
  keys?: string;
  /** Why it cannot be pressed now. It stays focusable, carries the octagon, and onBlockedPress takes the reader to the reason. */
  blocked?: boolean;
  onBlockedPress?: () => void;
  /** The request is under way: pressing again does nothing. */
  busy?: boolean;
  wide?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children?: ReactNode;
};

const SIZE_CLASS = { default: '', small: 'sm', large: 'lg', fix: 'fix' } as const;

export function ActionButton(props: ActionButtonProps) {
  const {
    tone = 'default',
    size = 'default',
    icon,
    keys,
    blocked,
    onBlockedPress,
    busy,
    wide,
    className,
    children,
    onClick,
    ...rest
  } = props;
  const classes = ['btn', tone === 'default' ? '' : tone, SIZE_CLASS[size], wide ? 'wide' : '', children ? '' : 'icon', className ?? ''];
  return (
    <button
      type="button"
      {...rest}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={blocked ? true : undefined}
      data-busy={busy ? '' : undefined}
      onClick={(event) => {
        if (busy) return event.preventDefault();
        if (!blocked) return onClick?.(event);
        event.preventDefault();
        onBlockedPress?.();
      }}
    >
      {blocked ? <Icon name="octagon" size="s" /> : icon && <Icon name={icon} size={children && size !== 'default' ? 'xs' : 's'} />}
      {children}
      {keys && <Keycap keys={keys} />}
    </button>
  );
}

/** An icon alone needs a name: for the ear at once, for the eye after a moment's rest. */
export function IconButton({ label, size = 'small', ...rest }: { label: string; icon: IconName } & ActionButtonProps) {
  return (
    // Not in a portal: a modal dialog lies over everything outside it.
    <Tooltip label={label} withinPortal={false} floatingStrategy="fixed" events={{ hover: true, focus: true, touch: false }}>
      <ActionButton tone="quiet" size={size} {...rest} aria-label={label} />
    </Tooltip>
  );
}
