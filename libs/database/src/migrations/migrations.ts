import { Spine1763800000001 } from './0001-spine.js';
import { PatientsAndCases1763800000002 } from './0002-patients-and-cases.js';
import { Coding1763800000003 } from './0003-coding.js';
import { Claims1763800000004 } from './0004-claims.js';
import { CalendarAndClock1763800000005 } from './0005-calendar-and-clock.js';
import { InterchangeNumbers1763800000006 } from './0006-interchange-numbers.js';
import { CodeSets1763800000007 } from './0007-code-sets.js';
import { CodeImports1763800000008 } from './0008-code-imports.js';
import { RulesAndPolicies1763800000009 } from './0009-rules-and-policies.js';
import { Learning1763800000010 } from './0010-learning.js';
import { Administration1763800000012 } from './0012-administration.js';
import { CodePairs1763800000013 } from './0013-code-pairs.js';
import { LongLists1763800000014 } from './0014-long-lists.js';
import { ClaimOutcomes1763800000015 } from './0015-claim-outcomes.js';
import { FeeVersion1763800000016 } from './0016-fee-version.js';
import { PatientWords1763800000018 } from './0018-patient-words.js';
import { StalePauses1763800000017 } from './0017-stale-pauses.js';

/** In order; a migration is never edited once it has landed. */
export const migrations = [
  Spine1763800000001,
  PatientsAndCases1763800000002,
  Coding1763800000003,
  Claims1763800000004,
  CalendarAndClock1763800000005,
  InterchangeNumbers1763800000006,
  CodeSets1763800000007,
  CodeImports1763800000008,
  RulesAndPolicies1763800000009,
  Learning1763800000010,
  Administration1763800000012,
  CodePairs1763800000013,
  LongLists1763800000014,
  ClaimOutcomes1763800000015,
  FeeVersion1763800000016,
  StalePauses1763800000017,
  PatientWords1763800000018,
] as const;
