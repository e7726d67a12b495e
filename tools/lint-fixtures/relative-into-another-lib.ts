// stands at: libs/claims/src/claim.ts
import { x } from '../../terminology/src/index.js';
export const y = x;
