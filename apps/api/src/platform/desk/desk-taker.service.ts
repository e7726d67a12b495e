import type { CodingDesk } from '@chartwright/contracts';
import type { IntakeCase } from '@chartwright/database';
import type { CaseCommand } from '@chartwright/lifecycle';
import { Injectable } from '@nestjs/common';
import { AppError } from '../errors/app-error.js';
import { DeskReader } from './desk-reader.service.js';
import { DraftChecker } from './draft-checker.service.js';
import { ensureOpenDraft } from './open-draft.js';
import { findActiveCase, findNextCase, lockPerson, takeCase } from './take-case.js';
import { requireReviewer, takeReview } from './take-review.js';
import type { Turn } from './turn.js';

/** Puts cases on desks: the next one, or one that was chosen. */
@Injectable()
export class DeskTaker {
  constructor(
    readonly reader: DeskReader,
    private readonly checker: DraftChecker,
  ) {}

  /** Null when nothing waits that this person may code. Refused while another case is open on the desk. */
  async takeNext(turn: Turn): Promise<CodingDesk | null> {
    await this.requireFreeDesk(turn);
    const row = await findNextCase(turn.tx, turn.user.userId, turn.now);
    return row ? this.put(turn, row, 'take') : null;
  }

  /** The row is locked by the caller. */
  async put(turn: Turn, row: IntakeCase, command: CaseCommand): Promise<CodingDesk> {
    const token = await takeCase(turn, row, command);
    if (!token) throw new AppError('command_refused', 'This case cannot be taken now.');
    await ensureOpenDraft(turn.tx, row, turn.user.userId, this.checker.releases(row.dateOfService ?? ''));
    return this.reader.read(turn, row.id);
  }

  /** A coded case for a second reader, with the coder's codes. The row is locked by the caller. */
  async putForReview(turn: Turn, row: IntakeCase): Promise<CodingDesk> {
    await requireReviewer(turn, row);
    await this.requireFreeDesk(turn);
    await takeReview(turn, row);
    return this.reader.read(turn, row.id);
  }

  async requireFreeDesk({ tx, user, now }: Turn): Promise<void> {
    await lockPerson(tx, user.userId);
    const active = await findActiveCase(tx, user.userId, now);
    if (active) {
      throw new AppError('command_refused', `Case ${active.number} is open on your desk. Submit, hold or release it first.`, {
        activeCaseId: active.id,
      });
    }
  }
}
