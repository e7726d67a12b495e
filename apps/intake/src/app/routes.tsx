import { learningRoute, settingsRoute } from '@chartwright/web-shell';
import type { RouteObject } from 'react-router';

const newCase = async () => ({ Component: (await import('../features/new-case/new-case-page.js')).NewCasePage });
const myCases = async () => ({ Component: (await import('../features/my-cases/my-cases-page.js')).MyCasesPage });
const questions = async () => ({ Component: (await import('../features/questions/questions-page.js')).QuestionsPage });

/** One line a screen; each is loaded when it is opened. */
export const routes: readonly RouteObject[] = [
  { path: 'new/:caseId?', lazy: newCase },
  { path: 'cases/:caseId?', lazy: myCases },
  { path: 'questions', lazy: questions },
  learningRoute,
  settingsRoute,
];
