import type { CodingDesk } from '@chartwright/contracts';
import type { IntakeCase, Transaction } from '@chartwright/database';
import type { CaseCommand } from '@chartwright/lifecycle';
import { Injectable } from '@nestjs/common';
import { AppError } from '../errors/app-error.js';
import { DeskReader } from './desk-reader.service.js';
import type { Actor } from '../auth/actor.js';
import { DraftChecker } from './draft-checker.service.js';
import { ensureOpenDraft } from './open-draft.js';
import { findActiveCase, findNextCase, lockPerson, takeCase } from './take-case.js';

/** Puts cases on desks: the next one, or one that was chosen. */
@Injectable()
export class DeskTaker {
  constructor(
    private readonly reader: DeskReader,
    private readonly checker: DraftChecker,
  ) {}

  /** Null when nothing waits that this person may code. Refused while another case is open on the desk. */
  async takeNext(tx: Transaction, user: Actor, now: Date): Promise<CodingDesk | null> {
    await this.requireFreeDesk(tx, user, now);
    const row = await findNextCase(tx, user.userId, now);
    return row ? this.put(tx, user, row, 'take', now) : null;
  }

  /** The row is locked by the caller. */
  async put(tx: Transaction, user: Actor, row: IntakeCase, command: CaseCommand, now: Date): Promise<CodingDesk> {
    const token = await takeCase(tx, user, row, command, now);
    if (!token) throw new AppError('command_refused', 'This case cannot be taken now.');
    await ensureOpenDraft(tx, row, user.userId, this.checker.releases(row.dateOfService ?? ''));
    return this.reader.read(tx, user, row.id, now);
  }

  async requireFreeDesk(tx: Transaction, user: Actor, now: Date): Promise<void> {
    await lockPerson(tx, user.userId);
    const active = await findActiveCase(tx, user.userId, now);
    if (active) {
      throw new AppError('command_refused', `Case ${active.number} is open on your desk. Submit, hold or release it first.`, {
        activeCaseId: active.id,
      });
    }
  }
}
