import type { CurrentSession } from '@chartwright/contracts';
import type { RouteObject } from 'react-router';
import type { NavigationEntry } from '../app-layout.js';

/** In both apps: leads and firm administrators read it in the workbench, a practice's administrator in intake. */
export const learningRoute: RouteObject = {
  path: 'learning',
  lazy: async () => ({ Component: (await import('./learning-page.js')).LearningPage }),
};

export function learningEntries({ permissions }: CurrentSession): readonly NavigationEntry[] {
  return permissions.includes('suggestion.report') ? [{ label: 'Learning', to: '/learning' }] : [];
}
