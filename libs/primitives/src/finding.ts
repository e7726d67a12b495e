/** HARD blocks submit and export, SOFT asks for a reason that is kept, HINT informs (coding-rules, severity words). */
export type FindingSeverity = 'hard' | 'soft' | 'hint';

/** What a rule found. Texts are for people and carry no PHI. */
export type Finding = {
  /** CR-…, CL-… or OP-… */
  ruleId: string;
  severity: FindingSeverity;
  /** Which parts of the judged thing: codes, `line:1`, `claim`, field names. */
  targets: readonly string[];
  message: string;
  /** The guideline, table or standard that says so. */
  source: string;
};
