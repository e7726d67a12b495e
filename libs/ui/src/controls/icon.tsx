import { memo } from 'react';
import { ICON_PATHS, type IconName } from './icon-paths.js';

const SIZE_CLASS = { xs: 'i xs', s: 'i s', m: 'i', l: 'i l', xl: 'i xl' } as const;

/** Decoration only: the word beside it, or the label of its button, says the same. */
export const Icon = memo(function Icon({ name, size = 'm' }: { name: IconName; size?: keyof typeof SIZE_CLASS }) {
  // The markup is the constant table above, never text from outside.
  return <svg className={SIZE_CLASS[size]} viewBox="0 0 16 16" aria-hidden="true" dangerouslySetInnerHTML={{ __html: ICON_PATHS[name] }} />;
});
