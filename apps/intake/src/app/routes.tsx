import { useSession } from '@chartwright/api-client';
import { isAllowed } from '@chartwright/lifecycle';
import { settingsRoute } from '@chartwright/web-shell';
import { Navigate, type RouteObject } from 'react-router';

/** Who enters cases starts with a new one, everyone else with the list. */
function Start() {
  const { role } = useSession();
  const to =
    role === 'clinician' ? '/questions' : isAllowed(role, 'case.create') ? '/new' : isAllowed(role, 'case.track') ? '/cases' : '/settings';
  return <Navigate to={to} replace />;
}

const newCase = async () => ({ Component: (await import('../features/new-case/new-case-page.js')).NewCasePage });
const myCases = async () => ({ Component: (await import('../features/my-cases/my-cases-page.js')).MyCasesPage });
const questions = async () => ({ Component: (await import('../features/questions/questions-page.js')).QuestionsPage });

/** One line a screen; each is loaded when it is opened. */
export const routes: readonly RouteObject[] = [
  { index: true, element: <Start /> },
  { path: 'new/:caseId?', lazy: newCase },
  { path: 'cases/:caseId?', lazy: myCases },
  { path: 'questions', lazy: questions },
  settingsRoute,
];
