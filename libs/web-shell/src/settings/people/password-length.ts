/** The server refuses shorter ones, and those that are known to everybody. */
export const SHORTEST_PASSWORD = 12;
