export * from './coding.js';
export * from './queue.js';
