import { readCodeSets } from '@chartwright/code-set-files';
import { Database } from '@chartwright/database';
import { Module } from '@nestjs/common';
import { ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';
import { CodeSetsRefresher, importStamp, storedCodeSets } from './code-sets-refresher.js';
import { CodeSetsService } from './code-sets.service.js';

/** Imported releases first, then those of the configured folder, then the bundled starter set. */
@Module({
  providers: [
    {
      provide: CodeSetsService,
      inject: [ENVIRONMENT, Database],
      useFactory: async ({ codeSetsFolder }: Environment, database: Database) => {
        const stamp = await importStamp(database);
        const imported = await storedCodeSets(database);
        return imported ? new CodeSetsService(imported, stamp) : new CodeSetsService(await readCodeSets(codeSetsFolder ?? undefined), null);
      },
    },
    CodeSetsRefresher,
  ],
  exports: [CodeSetsService, CodeSetsRefresher],
})
export class CodeSetsModule {}
