export { WorklistPage } from './components/worklist-page.js';
export { worklistQuery } from './api/worklist-query.js';
