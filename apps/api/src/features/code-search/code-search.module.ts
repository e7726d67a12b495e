import { Module } from '@nestjs/common';
import { CodeSetsModule } from '../../platform/code-sets/code-sets.module.js';
import { DeskModule } from '../../platform/desk/desk.module.js';
import { CodeBrowsingController } from './code-browsing.controller.js';
import { CodeHistoryService } from './code-history.service.js';
import { CodeSearchController } from './code-search.controller.js';
import { CodeSearchService } from './code-search.service.js';
import { FeeLabelsService } from './fee-labels.service.js';

@Module({
  imports: [CodeSetsModule, DeskModule],
  controllers: [CodeBrowsingController, CodeSearchController],
  providers: [CodeHistoryService, CodeSearchService, FeeLabelsService],
})
export class CodeSearchModule {}
