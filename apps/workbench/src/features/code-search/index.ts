export { CodeSearch } from './code-search.js';
