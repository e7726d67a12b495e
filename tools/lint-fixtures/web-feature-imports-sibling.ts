// stands at: apps/workbench/src/features/worklist/list.tsx
import { x } from '../coding-desk/desk.js';
export const y = x;
