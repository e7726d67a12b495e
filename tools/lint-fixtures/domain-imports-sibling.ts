// stands at: libs/suggestions/src/suggest-codes.ts
import { x } from '@chartwright/coding-rules';
export const y = x;
