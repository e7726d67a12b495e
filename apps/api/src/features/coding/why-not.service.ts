import type { WhyNotAnswer } from '@chartwright/contracts';
import { Database } from '@chartwright/database';
import { diagnosisLetter, type DraftContent, REJECT_REASONS } from '@chartwright/lifecycle';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { CLOCK } from '../../platform/config/config.module.js';
import { deskSuggestions } from '../../platform/desk/desk.presenter.js';
import { DeskReader } from '../../platform/desk/desk-reader.service.js';
import { draftContentOf } from '../../platform/desk/draft-content-of.js';
import { findDraftRow, findNewestRun } from '../../platform/desk/desk-rows.js';
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
      const learned = await learnedFacts(tx, { ...row, caseId: row.id }, found, answer.code);
      const draft = await findDraftRow(tx, row);
      const decided = draft ? draftSentences(answer.code, draftContentOf(draft.content)) : [];
      return { ...answer, explanation: [...decided, answer.explanation, ...learned.map(asSentence)].join(' ') };
    });
  }
}

/** What the coder decided on it already comes first. */
function draftSentences(code: string, { diagnoses, lines, rejected }: DraftContent): string[] {
  const diagnosisAt = diagnoses.findIndex((each) => each.code === code);
  const lineAt = lines.findIndex((each) => each.code === code);
  const refused = rejected.find((each) => each.code === code);
  return [
    ...(diagnosisAt >= 0 ? [`${code} is in the draft already, as ${diagnosisLetter(diagnosisAt)}.`] : []),
    ...(lineAt >= 0 ? [`${code} is in the draft already, as line ${lineAt + 1}.`] : []),
    ...(refused ? [`${code} was rejected at this desk: ${REJECT_REASONS[refused.reason].toLowerCase()}.`] : []),
  ];
}

const asSentence = (fact: string): string => `${fact.slice(0, 1).toUpperCase()}${fact.slice(1).replace(/\.$/, '')}.`;
