export { readCodeSets } from '@chartwright/code-set-files';
