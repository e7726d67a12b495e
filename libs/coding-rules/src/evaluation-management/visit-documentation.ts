import type { DecisionElements, VisitSetting } from '@chartwright/primitives';

/** The level's justification; either may be absent. Minutes are the billing clinician's on the date, without separately billed services. */
export type VisitDocumentation = {
  setting?: VisitSetting;
  elements?: DecisionElements;
  minutes?: number;
  /** False while it is only read from the note and no coder has looked at it: then it informs and never asks for a reason. */
  isConfirmed?: boolean;
};
