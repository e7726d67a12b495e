import { readCodeSets } from '@chartwright/code-set-files';
import { Module } from '@nestjs/common';
import { ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';
import { CodeSetsService } from './code-sets.service.js';

@Module({
  providers: [
    {
      provide: CodeSetsService,
      inject: [ENVIRONMENT],
      useFactory: async ({ codeSetsFolder }: Environment) => new CodeSetsService(await readCodeSets(codeSetsFolder ?? undefined)),
    },
  ],
  exports: [CodeSetsService],
})
export class CodeSetsModule {}
