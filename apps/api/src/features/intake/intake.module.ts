import { Module } from '@nestjs/common';
import { SuggestingModule } from '../../platform/suggesting/suggesting.module.js';
import { DocumentsService } from './drafts/documents.service.js';
import { DraftsController } from './drafts/drafts.controller.js';
import { DraftsService } from './drafts/drafts.service.js';
import { PrepareCaseJob, ReadDocumentJob } from './jobs/intake.jobs.js';
import { ChoicesService } from './patients/choices.service.js';
import { CoveragesService } from './patients/coverages.service.js';
import { PatientsController } from './patients/patients.controller.js';
import { PatientsService } from './patients/patients.service.js';
import { QuestionsService } from './questions/questions.service.js';
import { TrackerController } from './tracker/tracker.controller.js';
import { TrackerService } from './tracker/tracker.service.js';

/** A practice enters a case with its note, sends it, follows it and answers questions about it. */
@Module({
  imports: [SuggestingModule],
  controllers: [PatientsController, DraftsController, TrackerController],
  providers: [
    PatientsService,
    CoveragesService,
    ChoicesService,
    DraftsService,
    DocumentsService,
    TrackerService,
    QuestionsService,
    ReadDocumentJob,
    PrepareCaseJob,
  ],
})
export class IntakeModule {}
