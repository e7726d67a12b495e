export { CodeSearch } from './components/code-search.js';
export { CodeBrowserPage } from './components/code-browser-page.js';
export { parsePlace } from './state/code-place.js';
