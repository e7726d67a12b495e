import { Draft, DraftRevision, newId, SuggestionDecision, type IntakeCase, type Transaction } from '@chartwright/database';
import { applyEdits, priceLines, REJECT_REASONS, type DraftContent, type DraftEdit, type VisitJustification } from '@chartwright/lifecycle';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../platform/auth/actor.js';
import { draftContentOf } from '../../platform/desk/draft-content-of.js';
import { deskSuggestions } from '../../platform/desk/desk.presenter.js';
import { findNewestRun, listFees } from '../../platform/desk/desk-rows.js';
import { countCoding } from '../../platform/learning/count-coding.js';
import type { Turn } from '../../platform/desk/turn.js';
import { AppError } from '../../platform/errors/app-error.js';

export type DraftStep = { kind: 'edits'; edits: readonly DraftEdit[] } | { kind: 'undo' } | { kind: 'redo' };

/** Writes one step of the draft with what it was before, so that each step can be taken back and forth again. */
@Injectable()
export class DraftEditor {
  async apply(turn: Turn, row: IntakeCase, step: DraftStep): Promise<void> {
    const { tx, user } = turn;
    const draft = await tx.drafts.findOpenForUpdate(row.id);
    if (!draft) throw new AppError('draft_not_found', 'This case has no open draft.');
    if (step.kind === 'edits') await this.edit(turn, row, draft, step.edits);
    else await this.swap(tx, draft, step.kind);
    tx.audit.append(user.audit, {
      practiceId: row.practiceId,
      action: `draft.${step.kind}`,
      objectType: 'draft',
      objectId: draft.id,
      caseId: row.id,
      detail: { version: draft.version + 1, edits: step.kind === 'edits' ? step.edits.map(editFacts) : [] },
    });
    await tx.live.publish({ practiceId: row.practiceId, topic: 'draft', subjectId: row.id, userId: user.userId });
  }

  async close(tx: Transaction, row: IntakeCase, user: Actor, now: Date): Promise<void> {
    const draft = await tx.drafts.findOpenForUpdate(row.id);
    if (!draft) throw new AppError('draft_not_found', 'This case has no open draft.');
    await tx.query(`UPDATE draft SET state = 'submitted', submitted_at = $3, coder_id = $4 WHERE practice_id = $1 AND id = $2`, [
      row.practiceId,
      draft.id,
      now,
      user.userId,
    ]);
    const found = deskSuggestions(await findNewestRun(tx, row));
    await countCoding(tx, row, { found, content: draftContentOf(draft.content), at: now });
  }

  /** A second reader agrees; true when he or she changed something. Nothing changed leaves the coder's draft the last one. */
  async closeReview({ tx, user, now }: Turn, row: IntakeCase): Promise<boolean> {
    const { practiceId, id: caseId } = row;
    const open = await tx.drafts.findOpenForUpdate(caseId);
    if (!open) throw new AppError('draft_not_found', 'This case has no open draft.');
    const coders = await tx
      .rows(Draft)
      .findOneOrFail({ where: { practiceId, caseId, state: 'submitted' }, order: { submittedAt: 'DESC' } });
    if (!isDeepStrictEqual(draftContentOf(open.content), draftContentOf(coders.content))) {
      await this.close(tx, row, user, now);
      return true;
    }
    await tx.rows(Draft).update({ practiceId, id: open.id }, { state: 'discarded' });
    return false;
  }

  private async edit({ tx, user }: Turn, row: IntakeCase, draft: Draft, edits: readonly DraftEdit[]): Promise<void> {
    const before = draftContentOf(draft.content);
    const outcome = applyEdits(before, edits);
    if (outcome.refused !== undefined) throw new AppError('command_refused', outcome.refused);
    const priced = await this.price(tx, row, outcome.changed);
    // What had been taken back cannot come again once something else was done.
    await tx.rows(DraftRevision).delete({ practiceId: draft.practiceId, draftId: draft.id, isUndone: true });
    await tx.drafts.revise(
      draft,
      priced,
      edits
        .map((edit) => edit.kind)
        .join('+')
        .slice(0, 200),
      user.userId,
    );
    const decisions = decisionsBetween(before, priced);
    if (decisions.length > 0) await this.remember(tx, user, row, decisions);
  }

  private async swap(tx: Transaction, draft: Draft, direction: 'undo' | 'redo'): Promise<void> {
    const isUndo = direction === 'undo';
    const revision = await tx.rows(DraftRevision).findOne({
      where: { practiceId: draft.practiceId, draftId: draft.id, isUndone: !isUndo },
      order: { version: isUndo ? 'DESC' : 'ASC' },
    });
    if (!revision) throw new AppError('nothing_to_undo', isUndo ? 'There is nothing to undo.' : 'There is nothing to redo.');
    await tx.query(`UPDATE draft_revision SET content = $3, is_undone = $4 WHERE practice_id = $1 AND id = $2`, [
      revision.practiceId,
      revision.id,
      JSON.stringify(draft.content),
      isUndo,
    ]);
    await tx.query(`UPDATE draft SET content = $3, version = version + 1, updated_at = now() WHERE practice_id = $1 AND id = $2`, [
      draft.practiceId,
      draft.id,
      JSON.stringify(revision.content),
    ]);
  }

  private async price(tx: Transaction, row: IntakeCase, content: DraftContent): Promise<DraftContent> {
    if (content.lines.length === 0) return content;
    const fees = await listFees(
      tx,
      row.practiceId,
      content.lines.map((line) => line.code),
      row.dateOfService ?? '',
    );
    return priceLines(content, (line) => {
      const ofCode = fees.filter((fee) => fee.code === line.code);
      const fee =
        ofCode.find(({ modifier }) => modifier !== '' && line.modifiers.includes(modifier)) ??
        ofCode.find(({ modifier }) => modifier === '');
      return fee?.chargeCents ?? null;
    });
  }

  /** What the coder made of the suggestions, for learning: codes that came in, went out, or were refused with a reason. */
  private async remember(tx: Transaction, user: Actor, row: IntakeCase, decisions: readonly Decision[]): Promise<void> {
    const run = await findNewestRun(tx, row);
    if (!run) return;
    await tx.rows(SuggestionDecision).insert(
      decisions.map(({ code, decision, reason }) => ({
        practiceId: row.practiceId,
        id: newId(),
        caseId: row.id,
        runId: run.id,
        suggestionId: code,
        code,
        decision,
        reason,
        actorId: user.userId,
      })),
    );
  }
}

type Decision = { code: string; decision: 'accepted' | 'rejected' | 'withdrawn'; reason: string | null };

function decisionsBetween(before: DraftContent, after: DraftContent): Decision[] {
  const codesOf = (content: DraftContent): Set<string> => new Set([...content.diagnoses, ...content.lines].map(({ code }) => code));
  const [had, has] = [codesOf(before), codesOf(after)];
  const rejectedBefore = new Set(before.rejected.map(({ code }) => code));
  return [
    ...[...has].filter((code) => !had.has(code)).map((code): Decision => ({ code, decision: 'accepted', reason: null })),
    ...[...had].filter((code) => !has.has(code)).map((code): Decision => ({ code, decision: 'withdrawn', reason: null })),
    ...after.rejected
      .filter(({ code }) => !rejectedBefore.has(code))
      .map(({ code, reason }): Decision => ({ code, decision: 'rejected', reason: REJECT_REASONS[reason] })),
  ];
}

/** Kinds, codes and row ids; a reason that a person typed stays in the draft. */
function editFacts(edit: DraftEdit): object {
  if (edit.kind === 'setVisitLevel') return { kind: edit.kind, visit: edit.visit && visitFacts(edit.visit) };
  return { kind: edit.kind, ...('code' in edit ? { code: edit.code } : {}), ...('id' in edit ? { id: edit.id } : {}) };
}

/** The levels and the minutes; the words of the note stay in the draft. */
function visitFacts({ setting, code, basis, elements, minutes }: VisitJustification): object {
  const { problems, data, risk } = elements;
  return { setting, code, basis, minutes, problems: problems.level, data: data.level, risk: risk.level };
}
