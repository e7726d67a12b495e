export { deskQuery } from './api/desk-query.js';
export { CodingDeskPage } from './components/coding-desk-page.js';
export type { SearchSlot, VisitLevelParts } from './components/coding-desk.js';
