// stands at: libs/contracts/src/coding.ts
import { x } from '@chartwright/suggestions';
export const y = x;
