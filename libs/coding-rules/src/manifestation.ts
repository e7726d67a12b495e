import type { RuleCodeBook } from './rule-code-book.js';
import type { DraftDiagnosisFacts } from './draft-facts.js';
import { codeRanges } from './code-ranges.js';

const TITLE = /\bin (?:\w+ )*diseases? classified elsewhere/i;

/** Manifestations whose title does not say so, for code sets without the published list (coding-rules §1.2). */
const UNTITLED = codeRanges('D63.0 D63.1 D63.8 G63 G73.7 H28 N08 N16 N33 N37 M36');

/**
 * CR-014: the code names how a disease shows elsewhere. Its title says "in diseases classified elsewhere", or it stands in
 * the Medicare Code Editor's list "manifestation code as principal diagnosis".
 */
export function isManifestation(codeBook: RuleCodeBook, { code, entry }: DraftDiagnosisFacts): boolean {
  if (TITLE.test(entry?.title ?? '')) return true;
  const listed = codeBook.isListedManifestation(code);
  return listed === true || UNTITLED(code);
}
