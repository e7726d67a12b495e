import { settingsRoute } from '@chartwright/web-shell';
import type { RouteObject } from 'react-router';

/** One line a screen; each is loaded when it is opened. */
export const routes: readonly RouteObject[] = [settingsRoute];
