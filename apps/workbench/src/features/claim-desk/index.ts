export { BatchesPage } from './components/batches-page.js';
export { ClaimDeskPage } from './components/claim-desk-page.js';
