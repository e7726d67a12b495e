import { Module } from '@nestjs/common';
import { CodeSetsModule } from '../../platform/code-sets/code-sets.module.js';
import { LearningController } from './learning.controller.js';
import { LearningService } from './learning.service.js';

@Module({ imports: [CodeSetsModule], controllers: [LearningController], providers: [LearningService] })
export class LearningModule {}
