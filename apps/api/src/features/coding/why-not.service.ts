import type { WhyNotAnswer } from '@chartwright/contracts';
import { Database } from '@chartwright/database';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { CLOCK } from '../../platform/config/config.module.js';
import { DeskReader } from '../../platform/desk/desk-reader.service.js';
import { SuggestingService } from '../../platform/suggesting/suggesting.service.js';

@Injectable()
export class WhyNotService {
  constructor(
    private readonly database: Database,
    private readonly reader: DeskReader,
    private readonly suggesting: SuggestingService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The engine's own account of a code, read from the same text again; reading it is reading the note. */
  whyNot(user: Actor, caseId: string, code: string): Promise<WhyNotAnswer> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const row = await this.reader.getRow({ tx, user, now: this.clock.now() }, caseId);
      tx.audit.append(user.audit, { practiceId: row.practiceId, action: 'note.read', objectType: 'case', objectId: caseId, caseId });
      return this.suggesting.whyNot(tx, { practiceId: row.practiceId, caseId }, code);
    });
  }
}
