import type { Finding, FindingSeverity } from '@chartwright/primitives';
import type { DraftFacts } from './draft-facts.js';

/** One-key repair of a finding. Codes are shown with the dot; lines count from 1. */
export type Fix =
  | { kind: 'replace-codes'; remove: readonly string[]; add: readonly string[]; label: string }
  | { kind: 'add-code'; code: string; after?: string; label: string }
  | { kind: 'remove-code'; code: string; label: string }
  | { kind: 'reorder'; order: readonly string[]; label: string }
  | { kind: 'swap'; first: string; second: string; label: string }
  | { kind: 'add-modifier'; line: number; modifier: string; label: string }
  | { kind: 'remove-modifier'; line: number; modifier: string; label: string }
  | { kind: 'set-units'; line: number; units: number; label: string }
  | { kind: 'replace-line-code'; line: number; code: string; label: string }
  | { kind: 'set-pointers'; line: number; pointers: readonly number[]; label: string };

/**
 * May the coder go on in spite of the finding?
 * `none`: fix it. `reason`: with a reason that is kept. `unneeded`: it only informs.
 * `unrelated-conditions`: hard, but lifted by the recorded statement that the two conditions are unrelated (Guidelines I.A.12.a).
 */
export type OverridePolicy = 'none' | 'reason' | 'unrelated-conditions' | 'unneeded';

export type RuleFinding = Finding & {
  /** Name of the rule's file; two rules may share one CR id. */
  rule: string;
  override: OverridePolicy;
  fix?: Fix;
  /** The instructional note that says so: "Excludes1 at J45: …". */
  noteText?: string;
  /** Which own rule or policy speaks, where one rule of ours speaks for many: two of them on one line are two findings. */
  about?: string;
};

/** What a rule's check hands back; id, source and default severity are stamped on it by the runner. */
export type RuleHit = {
  targets: readonly string[];
  message: string;
  severity?: FindingSeverity;
  override?: OverridePolicy;
  source?: string;
  fix?: Fix;
  noteText?: string;
  about?: string;
};

export type CodingRule = {
  /** CR-…, as the rule book numbers them. */
  id: string;
  /** Kebab-case, the file's name. */
  name: string;
  severity: FindingSeverity;
  source: string;
  /** One sentence for docs/rules.md. */
  summary: string;
  /** A draft that makes it fire, in words: `E11.22, I10, N18.31`. */
  example: string;
  /** True when the order of the diagnoses decides. */
  isSequencing?: boolean;
  check(facts: DraftFacts): readonly RuleHit[];
};
