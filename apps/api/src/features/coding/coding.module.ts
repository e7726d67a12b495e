import { Module } from '@nestjs/common';
import { CodeSetsModule } from '../../platform/code-sets/code-sets.module.js';
import { DeskModule } from '../../platform/desk/desk.module.js';
import { SuggestingModule } from '../../platform/suggesting/suggesting.module.js';
import { CodingController } from './coding.controller.js';
import { CodingService } from './coding.service.js';
import { SuggestAgainJob } from './suggest-again.job.js';
import { WhyNotService } from './why-not.service.js';
import { DraftEditor } from './draft-editor.service.js';
import { ProviderQueriesController } from './queries/provider-queries.controller.js';
import { ProviderQueriesService } from './queries/provider-queries.service.js';
import { ReviewsController } from './review/reviews.controller.js';
import { ReviewsService } from './review/reviews.service.js';

@Module({
  imports: [CodeSetsModule, DeskModule, SuggestingModule],
  controllers: [CodingController, ProviderQueriesController, ReviewsController],
  providers: [CodingService, DraftEditor, WhyNotService, ProviderQueriesService, ReviewsService, SuggestAgainJob],
})
export class CodingModule {}
