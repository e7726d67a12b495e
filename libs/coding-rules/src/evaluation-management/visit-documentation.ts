/** Medical decision making, lowest first (coding-rules §4). */
export type DecisionLevel = 'straightforward' | 'low' | 'moderate' | 'high';

/** What a note says per element; the words that support each stay with the draft. */
export type DecisionElements = { problems: DecisionLevel; data: DecisionLevel; risk: DecisionLevel };

export type VisitSetting =
  | 'office-new'
  | 'office-est'
  | 'hospital-initial'
  | 'hospital-subsequent'
  | 'same-day-admit-discharge'
  | 'emergency'
  | 'office-consult'
  | 'hospital-consult'
  | 'nursing-initial'
  | 'nursing-subsequent'
  | 'home-new'
  | 'home-est';

/** The level's justification; either may be absent. Minutes are the billing clinician's on the date, without separately billed services. */
export type VisitDocumentation = {
  setting?: VisitSetting;
  elements?: DecisionElements;
  minutes?: number;
  /** False while it is only read from the note and no coder has looked at it: then it informs and never asks for a reason. */
  isConfirmed?: boolean;
};
