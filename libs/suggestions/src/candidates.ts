import type { Assertion, ConfidenceIngredient, EvidenceSpan, SectionKind } from './suggestion-types.js';

export type CandidateOrigin = 'heading' | 'statement' | 'narrative' | 'rule' | 'reading';

/** A code on its way to becoming a suggestion. Codes are undotted in here. */
export type Candidate = {
  code: string;
  /** Concept before the leaf was chosen. */
  node: string;
  origin: CandidateOrigin;
  section: SectionKind;
  assertion: Assertion;
  score: number;
  /** Place in the note: orders the proposed set. */
  at: number;
  /** Number of the statement it was named in; -1 for the rest of the note. */
  statement: number;
  evidence: EvidenceSpan[];
  ingredients: ConfidenceIngredient[];
  rules: string[];
  alternatives: string[];
  isSideMissing: boolean;
  isProposed: boolean;
  words: ReadonlySet<string>;
};

export const fact = (sign: '+' | '-', text: string, weight: number): ConfidenceIngredient => ({ sign, fact: text, weight });

/** What a rule's code leans on; `isRankedOnly` keeps it below the claim. */
export type RuleBase = Pick<Candidate, 'at' | 'evidence' | 'section' | 'statement'> & { isRankedOnly?: boolean };

export function candidateFromRule(base: RuleBase, code: string, rule: string, why: string): Candidate {
  return {
    code: code.replace('.', ''),
    node: code.replace('.', ''),
    origin: 'rule',
    section: base.section,
    assertion: 'present',
    score: 0.8,
    at: base.at + 0.1,
    statement: base.statement,
    evidence: base.evidence,
    ingredients: [fact('+', why, 0.3)],
    rules: [rule],
    alternatives: [],
    isSideMissing: false,
    isProposed: base.isRankedOnly !== true,
    words: new Set(),
  };
}
