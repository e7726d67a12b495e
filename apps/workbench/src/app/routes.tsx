import { learningRoute, settingsRoute } from '@chartwright/web-shell';
import type { RouteObject } from 'react-router';

const worklist = async () => ({ Component: (await import('./screens/worklist-screen.js')).WorklistScreen });
const team = async () => ({ Component: (await import('./screens/team-screen.js')).TeamScreen });
const reviews = async () => ({ Component: (await import('./screens/reviews-screen.js')).ReviewsScreen });
const desk = async () => ({ Component: (await import('./screens/desk-screen.js')).DeskScreen });

const claims = async () => ({ Component: (await import('./screens/claims-screen.js')).ClaimsScreen });
const codeSets = async () => ({ Component: (await import('./screens/code-releases-screen.js')).CodeReleasesScreen });
const codes = async () => ({ Component: (await import('./screens/codes-screen.js')).CodesScreen });
const batches = async () => ({ Component: (await import('./screens/batches-screen.js')).BatchesScreen });

const rules = async () => ({ Component: (await import('./screens/rules-screen.js')).RulesScreen });
const policies = async () => ({ Component: (await import('./screens/policies-screen.js')).PoliciesScreen });

/** One line a screen; each is loaded when it is opened. */
export const routes: readonly RouteObject[] = [
  { path: 'worklist', lazy: worklist },
  { path: 'team', lazy: team },
  { path: 'review', lazy: reviews },
  { path: 'desk/:caseId?', lazy: desk },
  { path: 'claims', lazy: claims },
  { path: 'batches', lazy: batches },
  { path: 'codes', lazy: codes },
  { path: 'code-sets', lazy: codeSets },
  { path: 'rules', lazy: rules },
  { path: 'policies', lazy: policies },
  learningRoute,
  settingsRoute,
];
