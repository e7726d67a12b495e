import { type CaseBuilder } from './a-case.js';
import type { TestPractice, TestUser } from './world.js';

/** Ids a route may ask for, all of one practice. */
export type SampleIds = {
  practiceId: string;
  caseId: string;
  documentId: string;
  patientId: string;
  coverageId: string;
  questionId: string;
  claimId: string;
  batchId: string;
  userId: string;
  providerId: string;
  payerId: string;
  feeId: string;
  facilityId: string;
  jobId: string;
  ruleVersionId: string;
  policyLoadId: string;
  leaseToken: string;
  code: string;
  dateOfService: string;
};
export type RouteSample = {
  /** The case as the command needs it; ready, unless said. */
  given?: (builder: CaseBuilder, user: TestUser) => CaseBuilder;
  body?: (ids: SampleIds, practice: TestPractice) => object;
  query?: string;
  /** A multipart file instead of a JSON body. */
  file?: boolean;
  /** Ends or locks the session it is called with, or streams: walked for refusals only. */
  isWalkedForRefusalOnly?: boolean;
};

const address = { addressLine1: null, addressLine2: null, city: null, state: null, zip: null };
const person = { ...address, lastName: 'Walker', firstName: 'Ida', dateOfBirth: '1980-05-01', sex: 'F', phone: null, recordNumber: null };
const inCoding: RouteSample['given'] = (builder, user) => builder.inCodingBy(user);
/** On the desk of whoever asks; nobody's coding. */
const inReview: RouteSample['given'] = (builder, user) => builder.inCodingBy(user).inState('in_review').with({ coderId: null });
const codedBy: RouteSample['given'] = (builder, user) =>
  builder.inState('claimed').with({ coderId: user.firmId === null ? null : user.id });
const draft: RouteSample['given'] = (builder) => builder.inState('draft');
const provider = {
  npi: '1316206477',
  lastName: 'Vale',
  firstName: 'Kim',
  credential: null,
  taxonomy: null,
  specialty: null,
  isRendering: true,
  isReferring: false,
  isActive: true,
};
const payer = {
  name: 'Third Plan',
  ediPayerId: '99001',
  claimFilingCode: 'CI',
  memberIdPattern: null,
  timelyFilingDays: 90,
  isEnrolled: true,
  takesReplacements: true,
  isActive: true,
};
const practiceSettings = {
  name: 'Lakeside Family Medicine',
  timeZone: 'America/Chicago',
  opensAtMinute: 480,
  closesAtMinute: 1020,
  workdays: [1, 2, 3, 4, 5],
  holidays: ['2026-12-25'],
  promisedHours: { default: 48, emergency: 24 },
  reviewPercent: 0,
  npi: '1234567893',
  taxonomy: '207Q00000X',
  taxId: '741234567',
  taxIdQualifier: 'EI',
  addressLine1: '100 Harbor Way',
  addressLine2: null,
  city: 'Austin',
  state: 'TX',
  zip: '787670900',
  phone: '5125550100',
  contactName: 'Billing desk',
  cliaNumber: null,
  submitterName: 'Lakeside Billing',
  submitterId: 'LAKESIDE',
  receiverName: 'Example Clearinghouse',
  receiverId: 'EXAMPLE1',
  usageIndicator: 'T',
  version: 1,
};
const facility = {
  name: 'Walk hospital',
  npi: '1316206477',
  placeOfService: '21',
  addressLine1: '1 Clinic Road',
  addressLine2: null,
  city: 'Austin',
  state: 'TX',
  zip: '787670901',
  isActive: true,
};
const fee = {
  code: '99215',
  modifier: '',
  label: 'Office visit, level 5',
  chargeCents: 25_000,
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
};
const visit = {
  isSelfPay: true,
  dateOfService: '2026-03-02',
  placeOfService: '11',
  visitType: 'office_established',
  specialty: 'family_medicine',
  accidentKind: 'AA',
  accidentDate: '2026-03-01',
  accidentState: 'TX',
  onsetDate: '2026-02-27',
  rushReason: 'Filing day is near',
  signedBy: 'D. Rowe',
  otherVisitCaseIds: [],
};
const ownRule = {
  name: 'Injections need a side',
  owner: 'payer',
  all: [{ field: 'procedure', operator: 'is', values: ['20610'] }],
  any: [],
  action: 'block',
  reason: 'This payer denies injections without a side.',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
};
const filter = { tab: 'all' };

/** What a right request looks like, by route. A route that takes a body and is not here fails the permission test. */
export const ROUTE_SAMPLES: Readonly<Record<string, RouteSample>> = {
  'GET /live': { isWalkedForRefusalOnly: true },
  'POST /session/lock': {},
  'POST /session/sign-out-everywhere': {},
  'POST /session/password': { body: () => ({ currentPassword: 'correct horse battery', newPassword: 'seven green kettles' }) },
  'POST /users': {
    body: ({ practiceId }) => ({
      email: `${Math.random()}@walk.test`,
      displayName: 'New',
      role: 'practice_admin',
      password: 'seven green kettles',
      practiceId,
    }),
  },
  'PATCH /users/:userId': { body: () => ({ displayName: 'Renamed' }) },
  'PUT /users/:userId/password': { body: () => ({ password: 'seven green kettles' }) },
  'PUT /practices/:practiceId/settings': { body: () => practiceSettings },
  'POST /practices/:practiceId/facilities': { body: () => ({ ...facility, name: `Walk ${Math.random()}` }) },
  'PUT /practices/:practiceId/facilities/:facilityId': { body: () => ({ ...facility, name: `Walk ${Math.random()}`, version: 1 }) },
  'POST /practices/:practiceId/providers': { body: () => provider },
  'PUT /practices/:practiceId/providers/:providerId': { body: () => ({ ...provider, npi: '1245319599', version: 1 }) },
  'POST /practices/:practiceId/payers': { body: () => payer },
  'PUT /practices/:practiceId/payers/:payerId': { body: () => ({ ...payer, version: 1 }) },
  'POST /practices/:practiceId/fees': { body: () => fee },
  'PUT /practices/:practiceId/fees/:feeId': { body: () => ({ ...fee, version: 1 }) },
  'POST /jobs/:jobId/retry': {},

  'POST /intake/referring-providers': { body: () => ({ lastName: 'Vale', firstName: 'Kim', credential: null, npi: '1316206477' }) },
  'POST /intake/patients/search': { body: () => ({ text: 'Sample' }) },
  'POST /intake/patients': { body: () => ({ ...person, isKnownToBeNew: true }) },
  'PUT /intake/patients/:patientId': { body: () => ({ ...person, version: 1 }) },
  'POST /intake/patients/:patientId/coverages': {
    body: ({ payerId }) => ({ payerId, memberId: 'W987654321', groupNumber: null, relationshipCode: '18', subscriber: null }),
  },
  'PUT /intake/patients/:patientId/coverages/:coverageId': {
    body: ({ payerId }) => ({ payerId, memberId: 'W987654322', groupNumber: null, relationshipCode: '18', subscriber: null, version: 1 }),
  },
  'POST /intake/patients/:patientId/coverages/:coverageId/retire': { body: () => ({ version: 1 }) },
  'POST /intake/drafts': {},
  'GET /intake/drafts/:caseId': { given: draft },
  'PATCH /intake/drafts/:caseId': {
    given: draft,
    body: ({ patientId, facilityId }, { providerId }) => ({
      version: 1,
      changes: { ...visit, patientId, facilityId, renderingProviderId: providerId },
    }),
  },
  'POST /intake/drafts/:caseId/submit': {
    given: draft,
    body: () => ({ version: 1, idempotencyKey: `walk-${Math.random().toString(36).slice(2)}` }),
  },
  'POST /intake/drafts/:caseId/documents': { given: draft, file: true },
  'POST /intake/drafts/:caseId/discard': { given: draft, body: () => ({ version: 1 }) },
  'POST /intake/drafts/:caseId/typed-notes': { given: draft, body: () => ({ text: 'Cough for three days.' }) },
  'DELETE /intake/drafts/:caseId/documents/:documentId': { given: draft },
  'POST /intake/cases/search': { body: () => ({ tab: 'open', text: '', page: 1 }) },
  'POST /intake/cases/:caseId/recall': {},
  'POST /intake/questions/:questionId/viewed': {},
  'POST /intake/questions/:questionId/answer': { body: () => ({ version: 1, choice: 'Other', text: 'Iron deficiency.' }) },

  'POST /queue/take-next': {},
  'POST /cases/:caseId/take': {},
  'POST /cases/:caseId/lease/heartbeat': { given: inCoding, body: ({ leaseToken }) => ({ leaseToken }) },
  'POST /cases/:caseId/lease/release': { given: inCoding, body: ({ leaseToken }) => ({ leaseToken }) },
  'POST /cases/:caseId/lease/take-over': { given: inCoding, body: () => ({ reason: 'The coder went home' }) },
  'GET /cases/:caseId/desk': { given: inCoding },
  'GET /cases/:caseId/why-not/:code': { given: inCoding },
  'POST /cases/:caseId/draft/edits': {
    given: inCoding,
    body: ({ leaseToken }) => ({ version: 1, leaseToken, edits: [{ kind: 'addDiagnosis', id: 'd1', code: 'E11.9', origin: 'search' }] }),
  },
  'POST /cases/:caseId/draft/undo': { given: inCoding, body: ({ leaseToken }) => ({ version: 1, leaseToken }) },
  'POST /cases/:caseId/draft/redo': { given: inCoding, body: ({ leaseToken }) => ({ version: 1, leaseToken }) },
  'POST /cases/:caseId/hold': { given: inCoding, body: ({ leaseToken }) => ({ leaseToken, reason: 'illegible' }) },
  'POST /cases/:caseId/queries': {
    given: inCoding,
    body: ({ leaseToken }) => ({
      leaseToken,
      template: 'specificity',
      title: 'Type not documented',
      question: 'Please clarify the type of the condition, if known.',
      indicators: ['Continue metformin'],
      options: ['Acute', 'Chronic', 'Other', 'Unable to determine'],
    }),
  },
  'POST /cases/:caseId/queries/:questionId/close': {
    given: (builder, user) => builder.inState('awaiting_provider').withDraft({}).with({ coderId: user.id }),
    body: () => ({ outcome: 'retracted' }),
  },
  'POST /cases/:caseId/resume': {
    given: (builder, user) => builder.inState('on_hold').with({ coderId: user.id, holdReason: 'illegible' }),
    body: () => ({}),
  },
  'POST /cases/:caseId/reveal-identity': { given: inCoding, body: () => ({ reason: 'Two patients in the note' }) },
  'POST /cases/:caseId/remarks': { given: inCoding, body: () => ({ text: 'Add Z79.84' }) },
  'POST /cases/:caseId/review/approve': { given: inReview, body: ({ leaseToken }) => ({ version: 1, leaseToken }) },
  'POST /cases/:caseId/review/return': { given: inReview, body: ({ leaseToken }) => ({ version: 1, leaseToken, remark: 'Which side?' }) },
  'POST /cases/:caseId/submit-coding': { given: inCoding, body: ({ leaseToken }) => ({ version: 1, leaseToken, takeNext: false }) },

  'GET /code-releases/differences': { query: '?system=icd10cm&name=starter%20set&kind=added' },
  'POST /codes/browse/index': { body: () => ({ dateOfService: '2026-03-02', source: 'index' }) },
  'POST /codes/recent': { body: () => ({ dateOfService: '2026-03-02' }) },
  'POST /practices/:practiceId/rules': { body: () => ({ ...ownRule, ruleId: null }) },
  'POST /practices/:practiceId/rules/:ruleVersionId/trial': { body: () => ({ days: 90 }) },
  'POST /practices/:practiceId/rules/:ruleVersionId/switch-on': {},
  'POST /practices/:practiceId/rules/:ruleVersionId/end': { body: () => ({ lastDay: '2026-12-31' }) },
  'POST /coverage-policies/loads': { file: true },
  'POST /coverage-policies/loads/:policyLoadId/withdraw': {},
  'POST /visit-levels/explain': {
    body: () => ({ setting: 'office-est', problems: 'moderate', data: 'low', risk: 'moderate', minutes: null }),
  },
  'POST /codes/search': { body: () => ({ text: 'diabetes', dateOfService: '2026-03-02', system: 'diagnosis' }) },

  'POST /practices/:practiceId/learning/reset': { body: () => ({ reason: 'The engine was changed' }) },

  'POST /claims/search': { body: () => filter },
  'POST /claims/csv': { body: () => filter },
  'POST /claims/:claimId/hold': { given: codedBy, body: () => ({ version: 1, reason: 'client_instruction' }) },
  'POST /claims/:claimId/release': { given: codedBy, body: () => ({ version: 1, reason: 'The card came' }) },
  'POST /claims/:claimId/outcomes': { given: codedBy, body: () => ({ version: 1, kind: 'received', occurredOn: '2026-03-05' }) },
  'POST /claims/:claimId/outcomes/strike': { given: codedBy, body: () => ({ version: 1, reason: 'Wrong claim' }) },
  'POST /claims/:claimId/rescrub': { given: codedBy, body: () => ({ version: 1 }) },
  'POST /claim-batches/preview': { body: ({ claimId }) => ({ claimIds: [claimId] }) },
  'POST /claims/:claimId/ordering-provider': { given: codedBy, body: ({ providerId }) => ({ version: 1, providerId }) },
  'POST /claim-batches': { body: ({ claimId }) => ({ claimIds: [claimId] }) },
  'POST /claim-batches/:batchId/take-back': {},
};
