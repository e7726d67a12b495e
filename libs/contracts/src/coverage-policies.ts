import type { CalendarDate } from '@chartwright/primitives';

/** One file, as an administrator loaded it. */
export type PolicyLoad = {
  id: string;
  fileName: string;
  policyCount: number;
  loadedBy: string;
  loadedAt: string;
  withdrawnBy: string | null;
  withdrawnAt: string | null;
};

export type LoadedPolicy = {
  policyId: string;
  type: 'NCD' | 'LCD' | 'payer';
  title: string;
  /** A payer's id, `MEDICARE`, or null for all. */
  payer: string | null;
  state: string | null;
  effectiveFrom: CalendarDate;
  effectiveTo: CalendarDate | null;
  procedures: string[];
  groups: { logic: 'any' | 'all'; codes: string[] }[];
  limit: { count: number; months: number } | null;
  fileName: string;
};

/** The policies that hold: of the same policy from the same day, the one loaded last. */
export type PolicyList = { loads: PolicyLoad[]; policies: LoadedPolicy[]; found: number };
export const MAX_LISTED_POLICIES = 200;

/** A published billing article has a few thousand codes; a firm's whole set is far below this. */
export const MAX_POLICY_FILE_BYTES = 5_000_000;
export const MAX_POLICY_FIND = 80;

/** Sent in the `details` of 422 `policy_file_refused`. */
export type PolicyFileRefusal = { faults: { line: number; column: string | null; problem: string }[] };

export const coveragePolicyPaths = {
  policies: '/coverage-policies',
  example: '/coverage-policies/example.csv',
  loads: '/coverage-policies/loads',
  withdraw: (loadId: string) => `/coverage-policies/loads/${loadId}/withdraw`,
} as const;
