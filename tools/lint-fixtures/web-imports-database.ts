// stands at: apps/intake/src/features/new-case/save.ts
import { x } from '@chartwright/database';
export const y = x;
