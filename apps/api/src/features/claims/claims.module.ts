import { Module } from '@nestjs/common';
import { CodeSetsModule } from '../../platform/code-sets/code-sets.module.js';
import { BatchWriter } from './batches/batch-writer.service.js';
import { ClaimBatchesController } from './batches/claim-batches.controller.js';
import { ClaimBatchesService } from './batches/claim-batches.service.js';
import { BuildClaimJob } from './building/build-claim.job.js';
import { ClaimBuilder } from './building/claim-builder.service.js';
import { RecheckClaimsJob } from './building/recheck-claims.job.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsService } from './claims.service.js';
import { ClaimsCsvService } from './list/claims-csv.service.js';
import { ClaimOutcomesController } from './outcomes/claim-outcomes.controller.js';
import { ClaimOutcomesService } from './outcomes/claim-outcomes.service.js';

@Module({
  imports: [CodeSetsModule],
  controllers: [ClaimsController, ClaimBatchesController, ClaimOutcomesController],
  providers: [
    ClaimsService,
    ClaimsCsvService,
    ClaimBuilder,
    BuildClaimJob,
    RecheckClaimsJob,
    ClaimBatchesService,
    BatchWriter,
    ClaimOutcomesService,
  ],
})
export class ClaimsModule {}
