import { Module } from '@nestjs/common';
import { CodeSetsModule } from '../code-sets/code-sets.module.js';
import { SuggestingService } from './suggesting.service.js';

@Module({ imports: [CodeSetsModule], providers: [SuggestingService], exports: [SuggestingService] })
export class SuggestingModule {}
