// stands at: apps/workbench/src/features/desk/codes.ts
import { x } from '@chartwright/terminology';
export const y = x;
