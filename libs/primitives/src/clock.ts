/** Time comes in through this door so that tests and files can fix it. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };
