export * from './coding.js';
export * from './queue.js';
export * from './intake.js';
