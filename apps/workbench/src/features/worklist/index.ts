export { WorklistPage } from './components/worklist-page.js';
export { worklistQuery } from './api/worklist-query.js';
export { TeamPage } from './components/team-page.js';
