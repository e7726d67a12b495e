// stands at: libs/terminology/src/read.ts
import { x } from 'node:fs';
export const y = x;
