import { useSession } from '@chartwright/api-client';
import { settingsRoute } from '@chartwright/web-shell';
import { Navigate, type RouteObject } from 'react-router';

/** Coders start with their list, billing with its claims, everyone else with the settings. */
function Start() {
  const { permissions } = useSession();
  const to = permissions.includes('queue.viewOwn') ? '/worklist' : permissions.includes('claim.view') ? '/claims' : '/settings';
  return <Navigate to={to} replace />;
}

const worklist = async () => ({ Component: (await import('./screens/worklist-screen.js')).WorklistScreen });
const team = async () => ({ Component: (await import('./screens/team-screen.js')).TeamScreen });
const desk = async () => ({ Component: (await import('./screens/desk-screen.js')).DeskScreen });

const claims = async () => ({ Component: (await import('./screens/claims-screen.js')).ClaimsScreen });
const codes = async () => ({ Component: (await import('./screens/codes-screen.js')).CodesScreen });
const batches = async () => ({ Component: (await import('./screens/batches-screen.js')).BatchesScreen });

/** One line a screen; each is loaded when it is opened. */
export const routes: readonly RouteObject[] = [
  { index: true, element: <Start /> },
  { path: 'worklist', lazy: worklist },
  { path: 'team', lazy: team },
  { path: 'desk/:caseId?', lazy: desk },
  { path: 'claims', lazy: claims },
  { path: 'batches', lazy: batches },
  { path: 'codes', lazy: codes },
  settingsRoute,
];
