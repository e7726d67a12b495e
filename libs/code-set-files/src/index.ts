export { readCodeSets } from './read-code-sets.js';
