export * from './accounts.js';
export * from './claims.js';
export * from './code-search.js';
export * from './coding.js';
export * from './errors.js';
export * from './intake.js';
export * from './live.js';
export * from './queue.js';
