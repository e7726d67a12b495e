export { codeSetFile, type CodeSetFile, listCodeSetFiles } from './code-set-files.js';
export { CODE_SETS_QUERY, readStoredCodeSets, type StoredFile } from './stored-code-sets.js';
export { officialPlace } from './official-place.js';
export { readCodeSetFiles, readCodeSets } from './read-code-sets.js';
export { inSlices } from './in-slices.js';
