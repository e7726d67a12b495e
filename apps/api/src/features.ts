import { AccountsModule } from './features/accounts/accounts.module.js';
import { CodeReleasesModule } from './features/code-releases/code-releases.module.js';
import { CodeSearchModule } from './features/code-search/code-search.module.js';
import { CodingModule } from './features/coding/coding.module.js';
import { QueueModule } from './features/queue/queue.module.js';
import { IntakeModule } from './features/intake/intake.module.js';
import { VisitLevelModule } from './features/visit-level/visit-level.module.js';
import { PayerRulesModule } from './features/payer-rules/payer-rules.module.js';
import { CoveragePoliciesModule } from './features/coverage-policies/coverage-policies.module.js';
import { LearningModule } from './features/learning/learning.module.js';
import { ClaimsModule } from './features/claims/claims.module.js';

/** One module for each folder below features/. */
export const features = [
  ClaimsModule,
  AccountsModule,
  IntakeModule,
  QueueModule,
  CodingModule,
  LearningModule,
  CodeReleasesModule,
  CodeSearchModule,
  VisitLevelModule,
  PayerRulesModule,
  CoveragePoliciesModule,
];
