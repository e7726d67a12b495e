import type { ClaimState } from './claim-lifecycle.js';

/** As people read it, on the screens and in what they download. */
export const CLAIM_STATE_WORDS: Readonly<Record<ClaimState, string>> = {
  held: 'Held',
  ready: 'Ready',
  batched: 'In a batch',
  submitted: 'Sent',
  received: 'Received',
  accepted: 'Accepted',
  rejected: 'Rejected',
  pended: 'Pending',
  paid: 'Paid',
  partially_paid: 'Partly paid',
  denied: 'Denied',
  patient_responsibility: 'Patient owes',
  appealed: 'Appealed',
  reversed: 'Reversed',
  replaced: 'Replaced',
  void_requested: 'Void asked',
  voided: 'Void',
  written_off: 'Written off',
  closed: 'Closed',
};
