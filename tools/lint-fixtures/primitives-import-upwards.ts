// stands at: libs/primitives/src/money.ts
import { x } from '@chartwright/lifecycle';
export const y = x;
