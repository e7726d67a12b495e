import type { CaseState, HoldReason } from '@chartwright/lifecycle';
import type { CodingDesk } from './coding.js';

/** One case as a list shows it: no identity, only what decides whose turn it is. */
export type WorklistCase = {
  id: string;
  caseNumber: string;
  practiceName: string;
  visitType: string;
  specialty: string;
  state: CaseState;
  dueAt: string | null;
  completedAt: string | null;
  isClockStopped: boolean;
  pausedMinutes: number;
  hold: { reason: HoldReason; note: string | null; since: string | null } | null;
  activeMinutes: number;
  diagnosisCount: number;
  lineCount: number;
  finishedAt: string | null;
  returnedReason: string | null;
  /** The provider has answered the coder's query. */
  isAnswered: boolean;
  holder: { id: string; name: string; since: string; lastSeenAt: string } | null;
  /** Who coded it last; keeps a parked case. */
  coder: { id: string; name: string } | null;
};

export type WaitingCounts = { total: number; late: number; withinTwoHours: number; today: number; tomorrow: number; later: number };

export type Worklist = {
  active: WorklistCase[];
  parked: WorklistCase[];
  returned: WorklistCase[];
  finishedToday: WorklistCase[];
  finishedTodayCount: number;
  waiting: WaitingCounts;
  /** The most urgent case that take-next would give, without naming the patient. */
  next: { visitType: string; specialty: string; dueAt: string | null } | null;
  /** Cases that wait but lie outside the reader's skills, by specialty: the reason why the list can be empty. */
  outsideSkills: { specialty: string; count: number }[];
};

/** Coded cases that wait for a second reader, the most urgent first; the reader's own are left out. */
export type ReviewQueue = { cases: WorklistCase[]; total: number };

export type TakeNextAnswer = { desk: CodingDesk | null };
export type HeartbeatRequest = { leaseToken: string };
export type HeartbeatAnswer = { expiresAt: string; renewedAt: string };
export type ReleaseCaseRequest = { leaseToken: string; reason?: string };
export type TakeOverRequest = { reason: string };

/** What a lead sees of the team: who has what open and since when. */
export type TeamQueue = { inWork: WorklistCase[]; inWorkTotal: number; waiting: WorklistCase[]; waitingTotal: number };
/** `find`: words of case number, practice, visit, specialty or holder. `shown`: how many rows of each list. */
export type TeamQueueRequest = { find?: string; shown?: number };
export const TEAM_ROWS = 100;
export const MAX_TEAM_ROWS = 2000;
export const MAX_TEAM_FIND = 60;

export const queuePaths = {
  takeNext: '/queue/take-next',
  worklist: '/queue/worklist',
  team: '/queue/team',
  reviews: '/queue/reviews',
  take: (caseId: string) => `/cases/${caseId}/take`,
  heartbeat: (caseId: string) => `/cases/${caseId}/lease/heartbeat`,
  release: (caseId: string) => `/cases/${caseId}/lease/release`,
  takeOver: (caseId: string) => `/cases/${caseId}/lease/take-over`,
} as const;
