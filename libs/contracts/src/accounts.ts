import type { Permission, Role } from '@chartwright/lifecycle';
import type { CalendarDate } from '@chartwright/primitives';

export type SignInRequest = { email: string; password: string };
export type UnlockRequest = { password: string };
export type ChangePasswordRequest = { currentPassword: string; newPassword: string };

export type PracticeSummary = { id: string; name: string; timeZone: string };

/** Who is signed in, what they may ask for, where they belong. */
export type CurrentSession = {
  userId: string;
  displayName: string;
  email: string;
  role: Role;
  permissions: Permission[];
  side: 'practice' | 'firm';
  organisationName: string;
  practices: PracticeSummary[];
  /** Minutes without a touch after which the screen locks. */
  idleMinutes: number;
  expiresAt: string;
  /** The app this role works in. */
  homePath: '/intake' | '/workbench';
};

/** What the sign-in page shows to people who are not signed in; the demo's sign-ins only where the demo runs. */
export type DemoSignIn = { label: string; email: string; password: string; role: Role };
export type SignInPage = { demoSignIns: DemoSignIn[] | null };

/** Sent in the `details` of 401 `sign_in_failed` and `unlock_failed`, and of 429 `sign_in_paused`. */
export type SignInRefusal = { triesLeft: number; pausedUntil: string | null };

export type Clearance = {
  practiceId: string;
  specialty: string;
  level: 'trainee' | 'production' | 'expert';
  validUntil: CalendarDate | null;
};
export type UserView = {
  id: string;
  email: string;
  displayName: string;
  role: Role;
  side: 'practice' | 'firm';
  practiceId: string | null;
  isActive: boolean;
  lastSignedInAt: string | null;
  clearances: Clearance[];
  /** Places where this person is signed in just now. */
  openSessionCount: number;
  /** Too many wrong passwords: sign-in waits until then. */
  signInPausedUntil: string | null;
};
/** A new first password, handed over in person; it ends every session. */
export type SetPasswordRequest = { password: string };
export type AddUserRequest = {
  email: string;
  displayName: string;
  role: Role;
  password: string;
  /** Needed when a firm administrator adds a practice's administrator. */
  practiceId?: string;
  clearances?: Clearance[];
};
export type ChangeUserRequest = { displayName?: string; role?: Role; isActive?: boolean; clearances?: Clearance[] };
export type UserList = { users: UserView[] };

/** A practice's own calendar (OP-003) and what its claims say of it (loops 1000A, 2010AA). */
export type PracticeSettings = {
  id: string;
  name: string;
  timeZone: string;
  opensAtMinute: number;
  closesAtMinute: number;
  /** 0 is Sunday. */
  workdays: number[];
  holidays: CalendarDate[];
  /** Hours promised by visit type; `default` for every other, `rush` for rush cases. */
  promisedHours: Record<string, number>;
  /** How many of a hundred coded cases a second person reads before billing (operations.md §4). */
  reviewPercent: number;
  npi: string;
  taxonomy: string;
  taxId: string;
  taxIdQualifier: 'EI' | 'SY';
  addressLine1: string;
  addressLine2: string | null;
  city: string;
  state: string;
  zip: string;
  phone: string | null;
  contactName: string | null;
  cliaNumber: string | null;
  /** Who sends the practice's files and who takes them: ISA06 and 1000A, ISA08 and 1000B. */
  submitterName: string;
  submitterId: string;
  receiverName: string;
  receiverId: string;
  /** ISA15: a clearinghouse reads test files and sends none of their claims on. */
  usageIndicator: 'T' | 'P';
  version: number;
};
export type ChangePracticeRequest = Omit<PracticeSettings, 'id'>;

export type FacilityView = {
  id: string;
  name: string;
  npi: string | null;
  placeOfService: string;
  addressLine1: string;
  addressLine2: string | null;
  city: string;
  state: string;
  /** Nine digits: claims name a facility with its whole ZIP. */
  zip: string;
  isActive: boolean;
  version: number;
};
export type FacilityRequest = Omit<FacilityView, 'id' | 'version'>;
export type ChangeFacilityRequest = FacilityRequest & { version: number };
export type FacilityList = { facilities: FacilityView[] };

export type ProviderView = {
  id: string;
  npi: string;
  lastName: string;
  firstName: string;
  credential: string | null;
  taxonomy: string | null;
  specialty: string | null;
  isRendering: boolean;
  isReferring: boolean;
  isActive: boolean;
  version: number;
};
export type ProviderRequest = Omit<ProviderView, 'id' | 'version'>;
export type ChangeProviderRequest = ProviderRequest & { version: number };
/** Lists that grow with the years come in pages: what is looked for in them, and where to go on. */
export type SettingsPageRequest = { find?: string; cursor?: string };
/** How many there are, how many of them fit what was looked for, and where the next page begins. */
export type SettingsPage = { total: number; matching: number; nextCursor: string | null };
/** By name. */
export type ProviderList = SettingsPage & { providers: ProviderView[] };

export type PayerView = {
  id: string;
  name: string;
  ediPayerId: string;
  claimFilingCode: string;
  memberIdPattern: string | null;
  timelyFilingDays: number | null;
  isEnrolled: boolean;
  takesReplacements: boolean;
  isActive: boolean;
  version: number;
};
export type PayerRequest = Omit<PayerView, 'id' | 'version'>;
export type ChangePayerRequest = PayerRequest & { version: number };
export type PayerList = { payers: PayerView[] };

export type FeeView = {
  id: string;
  code: string;
  modifier: string;
  label: string;
  chargeCents: number;
  effectiveFrom: CalendarDate;
  effectiveTo: CalendarDate | null;
  version: number;
};
export type FeeRequest = Omit<FeeView, 'id' | 'version'>;
export type ChangeFeeRequest = FeeRequest & { version: number };
/** By code and modifier, the newest of each first. */
export type FeeSchedule = SettingsPage & { fees: FeeView[] };

export type FailedJob = {
  id: string;
  name: string;
  attempts: number;
  maxAttempts: number;
  /** Still to be tried again, or given up. */
  isGivenUp: boolean;
  lastError: string;
  nextTryAt: string;
  createdAt: string;
};
export type FailedJobList = { jobs: FailedJob[] };

export type AuditRow = {
  id: string;
  position: number;
  at: string;
  action: string;
  outcome: string;
  actorId: string | null;
  actorName: string | null;
  actorRole: string | null;
  objectType: string | null;
  objectId: string | null;
  caseId: string | null;
  caseNumber: string | null;
  /** Name of the person, payer, provider … that it was done to, where that is no patient. */
  objectName: string | null;
  reason: string | null;
};
export type AuditActorChoice = { id: string; displayName: string };
/** `nextBefore` is the position to ask for the next, older page with; null at the beginning of the chain. */
export type AuditPage = { rows: AuditRow[]; nextBefore: number | null };
/** Days are the practice's own; `kind` is the part of an action before its point. */
export type AuditFilter = {
  caseNumber?: string;
  actorId?: string;
  kind?: string;
  outcome?: string;
  from?: CalendarDate;
  to?: CalendarDate;
};
/** Who and what there is to filter by. */
export type AuditChoices = { actors: AuditActorChoice[]; kinds: string[] };

export const accountPaths = {
  session: '/session',
  signInPage: '/session/sign-in-page',
  signIn: '/session/sign-in',
  signOut: '/session/sign-out',
  signOutEverywhere: '/session/sign-out-everywhere',
  lock: '/session/lock',
  unlock: '/session/unlock',
  password: '/session/password',
  practices: '/practices',
  users: '/users',
  user: (userId: string) => `/users/${userId}`,
  userSessions: (userId: string) => `/users/${userId}/sessions`,
  userPause: (userId: string) => `/users/${userId}/sign-in-pause`,
  userPassword: (userId: string) => `/users/${userId}/password`,
  practiceSettings: (practiceId: string) => `/practices/${practiceId}/settings`,
  facilities: (practiceId: string) => `/practices/${practiceId}/facilities`,
  facility: (practiceId: string, facilityId: string) => `/practices/${practiceId}/facilities/${facilityId}`,
  providers: (practiceId: string) => `/practices/${practiceId}/providers`,
  provider: (practiceId: string, providerId: string) => `/practices/${practiceId}/providers/${providerId}`,
  payers: (practiceId: string) => `/practices/${practiceId}/payers`,
  payer: (practiceId: string, payerId: string) => `/practices/${practiceId}/payers/${payerId}`,
  fees: (practiceId: string) => `/practices/${practiceId}/fees`,
  fee: (practiceId: string, feeId: string) => `/practices/${practiceId}/fees/${feeId}`,
  auditLog: (practiceId: string) => `/practices/${practiceId}/audit-log`,
  auditLogChoices: (practiceId: string) => `/practices/${practiceId}/audit-log/choices`,
  auditLogCsv: (practiceId: string) => `/practices/${practiceId}/audit-log/csv`,
  failedJobs: '/jobs/failed',
  retryJob: (jobId: string) => `/jobs/${jobId}/retry`,
} as const;
