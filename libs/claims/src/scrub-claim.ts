import type { Finding } from '@chartwright/primitives';
import type { Claim } from './claim.js';
import { toFinding, type ClaimCheck, type ScrubContext } from './checks/check.js';
import { codingState } from './checks/coding-state-check.js';
import { accident, duplicatesAndFilingLimit, memberId, payerConnection, payerSequence, replacement } from './checks/payer-checks.js';
import { addresses, facility, orderingProvider, providerNumbers, renderingProvider, taxId, taxonomy } from './checks/provider-checks.js';
import { charges, codesInForce, countsAndPointers, datesInOrder, drugs, laboratory } from './checks/service-checks.js';
import { text } from './checks/text-checks.js';

/** The block list of claims.md §4, in its order. */
export const CLAIM_CHECKS: readonly ClaimCheck[] = [
  providerNumbers,
  taxId,
  taxonomy,
  charges,
  countsAndPointers,
  codesInForce,
  datesInOrder,
  memberId,
  payerConnection,
  addresses,
  renderingProvider,
  replacement,
  facility,
  accident,
  drugs,
  laboratory,
  orderingProvider,
  text,
  duplicatesAndFilingLimit,
  payerSequence,
  codingState,
];

/** What stands in the way of sending the claim (CL-01 … CL-21). Only `hard` findings block. Messages carry no names or ids. */
export function scrubClaim(claim: Claim, context: ScrubContext): Finding[] {
  return CLAIM_CHECKS.flatMap((check) => check.check(claim, context).map((found) => toFinding(check, found)));
}

export function isBlocked(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'hard');
}
