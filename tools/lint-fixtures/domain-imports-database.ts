// stands at: libs/claims/src/build-claim.ts
import { x } from '@chartwright/database';
export const y = x;
