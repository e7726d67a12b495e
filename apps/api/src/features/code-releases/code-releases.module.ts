import { Module } from '@nestjs/common';
import { CodeSetsModule } from '../../platform/code-sets/code-sets.module.js';
import { CodeReleasesController } from './code-releases.controller.js';
import { CodeReleasesService } from './code-releases.service.js';

@Module({ imports: [CodeSetsModule], controllers: [CodeReleasesController], providers: [CodeReleasesService] })
export class CodeReleasesModule {}
