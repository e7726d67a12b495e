import type { CaseState, CompletenessItem, PlaceOfService, Specialty, VisitType } from '@chartwright/lifecycle';
import type { CalendarDate } from '@chartwright/primitives';

/** X12 DMG03. */
export type Sex = 'F' | 'M' | 'U';
/** X12 CLM11; null means that it was no accident. */
export type AccidentKind = 'AA' | 'EM' | 'OA';
/** X12 PAT01 and SBR02: self, spouse, child, other. */
export type RelationshipCode = '18' | '01' | '19' | 'G8';

export type PostalAddress = {
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  state: string | null;
  zip: string | null;
};

export type Subscriber = PostalAddress & { lastName: string; firstName: string; dateOfBirth: CalendarDate; sex: Sex };

export type CoverageView = {
  id: string;
  payerId: string;
  payerName: string;
  memberId: string;
  groupNumber: string | null;
  relationshipCode: RelationshipCode;
  subscriber: Subscriber | null;
  version: number;
};

export type PatientView = PostalAddress & {
  id: string;
  lastName: string;
  firstName: string;
  dateOfBirth: CalendarDate;
  sex: Sex;
  phone: string | null;
  recordNumber: string | null;
  version: number;
  coverages: CoverageView[];
};

/** A search names a person, so it travels in a body and never in an address. */
export type FindPatientsRequest = { text: string };
export type FindPatientsAnswer = { patients: PatientView[]; hasMore: boolean };

/** How much each field of a registration holds; forms say so before the server has to. */
export const REGISTRATION_LENGTHS = {
  firstName: 60,
  lastName: 60,
  addressLine1: 55,
  city: 30,
  phone: 25,
  recordNumber: 50,
  memberId: 80,
  groupNumber: 50,
} as const;

export type PatientRequest = PostalAddress & {
  lastName: string;
  firstName: string;
  dateOfBirth: CalendarDate;
  sex: Sex;
  phone: string | null;
  recordNumber: string | null;
};
export type AddPatientRequest = PatientRequest & { isKnownToBeNew: boolean };
/** `patient` is null when people with the same birth date and a like name exist and nobody has said that this is another. */
export type AddPatientAnswer = { patient: PatientView | null; similar: PatientView[] };
export type ChangePatientRequest = PatientRequest & { version: number };

export type CoverageRequest = {
  payerId: string;
  memberId: string;
  groupNumber: string | null;
  relationshipCode: RelationshipCode;
  subscriber: Subscriber | null;
};

export type CorrectCoverageRequest = CoverageRequest & { version: number };
export type RetireCoverageRequest = { version: number };
/** What a held case is insured by, with the payers it may be changed to; `fault` is what is wrong with the member number. */
export type CaseCoverage = { patient: PatientView; coverage: CoverageView; payers: PayerChoice[]; fault: string | null };

export type ProviderChoice = {
  id: string;
  name: string;
  npi: string;
  specialty: string | null;
  isRendering: boolean;
  isReferring: boolean;
};
export type PayerChoice = { id: string; name: string; claimFilingCode: string; memberIdPattern: string | null };
export type FacilityChoice = { id: string; name: string; placeOfService: string };
export type IntakeChoices = { providers: ProviderChoice[]; payers: PayerChoice[]; facilities: FacilityChoice[]; timeZone: string };
export type AddReferringProviderRequest = { lastName: string; firstName: string; credential: string | null; npi: string };

/** The fields of the form; null is "not filled in yet". */
export type CaseFields = {
  patientId: string | null;
  coverageId: string | null;
  isSelfPay: boolean;
  dateOfService: CalendarDate | null;
  placeOfService: PlaceOfService | null;
  visitType: VisitType | null;
  specialty: Specialty | null;
  /** Loop 2310C: where the visit was, when it was not at the practice. */
  facilityId: string | null;
  renderingProviderId: string | null;
  referringProviderId: string | null;
  accidentKind: AccidentKind | null;
  accidentDate: CalendarDate | null;
  accidentState: string | null;
  onsetDate: CalendarDate | null;
  admissionDate: CalendarDate | null;
  rushReason: string | null;
  signedBy: string | null;
  /** OP-007: "It is another visit" was answered for these cases. */
  otherVisitCaseIds: string[];
};
export type SaveDraftRequest = { version: number; changes: Partial<CaseFields> };

export type DocumentView = {
  id: string;
  name: string;
  mediaType: string;
  byteCount: number;
  textState: 'reading' | 'read' | 'refused';
  /** One sentence that says why the text cannot be read and what to do. */
  refusal: string | null;
  pageCount: number | null;
  characterCount: number | null;
  signedBy: string | null;
};

export type DuplicateCase = { id: string; caseNumber: string; where: string; createdAt: string };

/** The whole form as the server knows it; every command answers with it. */
export type CaseForm = {
  id: string;
  caseNumber: string;
  state: CaseState;
  version: number;
  savedAt: string;
  fields: CaseFields;
  patient: PatientView | null;
  documents: DocumentView[];
  duplicates: DuplicateCase[];
  completeness: CompletenessItem[];
  missingCount: number;
  /** When coding would be due if the case were sent now; null until the visit type is known. */
  dueAtIfSentNow: string | null;
};
export type DraftSummary = { id: string; caseNumber: string; label: string; missingCount: number; savedAt: string };
export type DraftList = { drafts: DraftSummary[] };

export type AddTypedNoteRequest = { text: string };
export type DocumentText = { id: string; name: string; text: string };
export type SubmitCaseRequest = { version: number; idempotencyKey: string };
export type SubmitReceipt = { id: string; caseNumber: string; state: CaseState; dueAt: string };

export const TRACKER_TABS = ['open', 'needs_you', 'sent', 'finished'] as const;
export type TrackerTab = (typeof TRACKER_TABS)[number];
export type TrackCasesRequest = { tab: TrackerTab; text: string; page: number };

export type ClockView = { dueAt: string | null; isStopped: boolean; isLate: boolean; usedFraction: number };

export type TrackedCase = {
  id: string;
  caseNumber: string;
  patientName: string;
  dateOfService: CalendarDate | null;
  providerName: string | null;
  state: CaseState;
  /** Finished steps of the five: sent, complete, coded, claim made, sent to the payer. */
  stepsDone: number;
  /** Where the case is, in plain words, and who has to act next. */
  headline: string;
  detail: string;
  clock: ClockView;
  action: 'complete' | 'answer' | 'settle' | null;
};
export type TrackerPage = {
  cases: TrackedCase[];
  counts: Record<TrackerTab, number>;
  /** Matches of the tab without the search text, for "Clear search". */
  totalInTab: number;
  page: number;
  pageSize: number;
  matching: number;
};

export type TrackStep = { title: string; detail: string; status: 'done' | 'now' | 'later' };
export type CaseQuestion = {
  id: string;
  caseId: string;
  caseNumber: string;
  patientName: string;
  dateOfService: string | null;
  providerName: string | null;
  title: string;
  question: string;
  indicators: string[];
  choices: string[];
  askedAt: string;
  dueAt: string | null;
  isOpen: boolean;
  viewedAt: string | null;
  /** `addendum`: what the clinician signed into the note with the answer; empty for none. */
  answer: { choice: string; text: string; addendum: string; answeredBy: string; answeredAt: string } | null;
  version: number;
};
export type HistoryEntry = { at: string; words: string; actor: string | null };
/** Why a claim is held; `mends` says where it is put right: in the coverage by the practice, or at the claim by billing. */
export type ClaimFault = { sentence: string; mends: 'coverage' | 'billing' };
export type CaseTrack = TrackedCase & {
  claimFaults: ClaimFault[];
  steps: TrackStep[];
  questions: CaseQuestion[];
  history: HistoryEntry[];
  documents: DocumentView[];
  /** "5 h 50 min of the 24 h were used", empty before the clock has started. */
  clockSentence: string;
  allowedCommands: ('recall' | 'edit' | 'answer')[];
};
/** For the navigation: how many cases are under way and how many questions wait. */
export type IntakeCounts = { openCases: number; openQuestions: number };
export type QuestionList = { questions: CaseQuestion[]; canAnswer: boolean };
/** `addendum` is what the clinician adds to the note with his or her signature; codes need it in the note itself. */
export type AnswerQuestionRequest = { version: number; choice: string; text: string; addendum?: string };

export const intakePaths = {
  choices: '/intake/choices',
  referringProviders: '/intake/referring-providers',
  findPatients: '/intake/patients/search',
  patients: '/intake/patients',
  patient: (patientId: string) => `/intake/patients/${patientId}`,
  coverages: (patientId: string) => `/intake/patients/${patientId}/coverages`,
  coverage: (patientId: string, coverageId: string) => `/intake/patients/${patientId}/coverages/${coverageId}`,
  retireCoverage: (patientId: string, coverageId: string) => `/intake/patients/${patientId}/coverages/${coverageId}/retire`,
  caseCoverage: (caseId: string) => `/intake/cases/${caseId}/coverage`,
  drafts: '/intake/drafts',
  draft: (caseId: string) => `/intake/drafts/${caseId}`,
  discard: (caseId: string) => `/intake/drafts/${caseId}/discard`,
  documents: (caseId: string) => `/intake/drafts/${caseId}/documents`,
  document: (caseId: string, documentId: string) => `/intake/drafts/${caseId}/documents/${documentId}`,
  typedNotes: (caseId: string) => `/intake/drafts/${caseId}/typed-notes`,
  submit: (caseId: string) => `/intake/drafts/${caseId}/submit`,
  documentText: (caseId: string, documentId: string) => `/intake/cases/${caseId}/documents/${documentId}/text`,
  counts: '/intake/counts',
  trackCases: '/intake/cases/search',
  case: (caseId: string) => `/intake/cases/${caseId}`,
  recall: (caseId: string) => `/intake/cases/${caseId}/recall`,
  questions: '/intake/questions',
  viewQuestion: (questionId: string) => `/intake/questions/${questionId}/viewed`,
  answerQuestion: (questionId: string) => `/intake/questions/${questionId}/answer`,
} as const;
