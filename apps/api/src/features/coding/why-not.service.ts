import type { WhyNotAnswer } from '@chartwright/contracts';
import { Database } from '@chartwright/database';
import { type Clock, dotted, ICD10CM_SHAPE, undotted } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { CLOCK } from '../../platform/config/config.module.js';
import { deskSuggestions } from '../../platform/desk/desk.presenter.js';
import { DeskReader } from '../../platform/desk/desk-reader.service.js';
import { findNewestRun } from '../../platform/desk/desk-rows.js';
import { learnedFacts } from '../../platform/learning/learned-suggestions.js';
import { SuggestingService } from '../../platform/suggesting/suggesting.service.js';

/** Anything may be asked for; what cannot be a code has no decisions, and may not be storable text either. */
const LIKE_A_CODE = /^[0-9A-Z.]{3,8}$/;

@Injectable()
export class WhyNotService {
  constructor(
    private readonly database: Database,
    private readonly reader: DeskReader,
    private readonly suggesting: SuggestingService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The engine's own account of a code, read from the same text again, and what decisions here say of it; reading it is reading the note. */
  whyNot(user: Actor, caseId: string, code: string): Promise<WhyNotAnswer> {
    return this.database.inTransaction(user.scope, async (tx) => {
      const row = await this.reader.getRow({ tx, user, now: this.clock.now() }, caseId);
      tx.audit.append(user.audit, { practiceId: row.practiceId, action: 'note.read', objectType: 'case', objectId: caseId, caseId });
      const answer = await this.suggesting.whyNot(tx, { practiceId: row.practiceId, caseId }, code);
      if (!LIKE_A_CODE.test(answer.code)) return answer;
      const found = deskSuggestions(await findNewestRun(tx, row));
      const learned = await learnedFacts(tx, { ...row, caseId: row.id }, found, asShown(answer.code));
      return { ...answer, explanation: [answer.explanation, ...learned.map(asSentence)].join(' ') };
    });
  }
}

function asShown(code: string): string {
  const bare = undotted(code);
  return ICD10CM_SHAPE.test(bare) ? dotted(bare) : code;
}

const asSentence = (fact: string): string => `${fact.slice(0, 1).toUpperCase()}${fact.slice(1).replace(/\.$/, '')}.`;
