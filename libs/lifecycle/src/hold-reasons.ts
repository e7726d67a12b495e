/** OP-006: the closed list of hold reasons, who has to act, and whether the promised clock stands still meanwhile. */
export const HOLD_REASONS = {
  missing_document: { label: 'A document is missing', ownerSide: 'practice', stopsClock: true },
  missing_signature: { label: 'The note is not signed', ownerSide: 'practice', stopsClock: true },
  illegible: { label: 'The note cannot be read', ownerSide: 'practice', stopsClock: true },
  conflicting_documentation: { label: 'The note contradicts itself', ownerSide: 'practice', stopsClock: true },
  registration_error: { label: 'Registration or insurance is wrong', ownerSide: 'practice', stopsClock: true },
  awaiting_report: { label: 'Waiting for a pathology or operative report', ownerSide: 'practice', stopsClock: true },
  query_open: { label: 'A query is open', ownerSide: 'practice', stopsClock: true },
  client_instruction: { label: 'The practice asked to wait', ownerSide: 'practice', stopsClock: true },
  system: { label: 'Something in the system has to be mended', ownerSide: 'firm', stopsClock: false },
} as const;
export type HoldReason = keyof typeof HOLD_REASONS;
