import { Module } from '@nestjs/common';
import { CodeSetsModule } from '../../platform/code-sets/code-sets.module.js';
import { CodeBrowsingController } from './code-browsing.controller.js';
import { CodeSearchController } from './code-search.controller.js';
import { CodeSearchService } from './code-search.service.js';

@Module({ imports: [CodeSetsModule], controllers: [CodeBrowsingController, CodeSearchController], providers: [CodeSearchService] })
export class CodeSearchModule {}
