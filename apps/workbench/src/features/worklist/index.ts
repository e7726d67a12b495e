export { WorklistPage } from './components/worklist-page.js';
export { reviewsQuery, worklistQuery } from './api/worklist-query.js';
export { ReviewsPage } from './components/reviews-page.js';
export { TeamPage } from './components/team-page.js';
