import type { Transaction } from '@chartwright/database';
import type { Actor } from '../auth/actor.js';

/** One person's turn at the tables: the transaction, who is acting, and the moment that counts for all of it. */
export type Turn = { tx: Transaction; user: Actor; now: Date };
