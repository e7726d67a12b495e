import type { CodingRule } from './rule.js';
import { codeShape } from './rules/code-shape.js';

/** The rules in force, in the order their findings are listed. */
export const rulesInForce: readonly CodingRule[] = [codeShape];
