// stands at: apps/api/src/features/coding/coding.service.ts
import { x } from '../queue/queue.service.js';
export const y = x;
