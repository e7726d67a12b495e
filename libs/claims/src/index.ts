export {
  lineControlNumber,
  type Accident,
  type Adjustment,
  type BillingProvider,
  type Claim,
  type ClaimDates,
  type IndividualProvider,
  type LinePayment,
  type OtherPayer,
  type Patient,
  type Payer,
  type PayerSequence,
  type PersonName,
  type PostalAddress,
  type Relationship,
  type ServiceFacility,
  type ServiceLine,
  type Sex,
  type Subscriber,
} from './claim.js';
export {
  MAX_CLAIMS_PER_TRANSACTION_SET,
  render837p,
  stream837p,
  VERSION_837P,
  type Render837pOptions,
  type Submitter,
  type TradingPartner,
} from './formats/x12-837p/render-837p.js';
export { element, parseInterchange, type Interchange, type ParsedInterchange, type Segment } from './x12/parse-interchange.js';
export { hasDelimiter, sanitizeIdentifier, sanitizeText } from './x12/sanitize-text.js';
export {
  buildClaim,
  countClaims,
  type CaseForClaim,
  type ClaimIdentity,
  type ClaimSources,
  type CoverageForClaim,
  type FacilityForClaim,
  type PatientForClaim,
  type PayerForClaim,
  type PracticeForClaim,
  type ProviderForClaim,
} from './build-claim.js';
export type { BilledLine, PayerTerms, ScrubContext } from './checks/check.js';
export { csvHeader, csvRow, type CsvAnswer, type CsvClaim } from './formats/csv/render-claims-csv.js';
export { buildPatientControlNumber, CLAIM_NUMBER_PREFIX, isPatientControlNumber } from './patient-control-number.js';
export { CLAIM_CHECKS, isBlocked, scrubClaim } from './scrub-claim.js';
