import type { IntakeCase, Transaction } from '@chartwright/database';
import type { CaseState } from '@chartwright/lifecycle';
import { isOpen } from '../../platform/desk/desk-findings.js';
import type { DeskReader } from '../../platform/desk/desk-reader.service.js';
import type { Turn } from '../../platform/desk/turn.js';
import { AppError } from '../../platform/errors/app-error.js';

/** The job of the claims feature that turns approved coding into a claim. */
const BUILD_CLAIM = 'build-claim';

type Step = {
  kind: string;
  toState: CaseState;
  action: string;
  reason?: string;
  /** Facts of the event; what a person typed about the patient stays out of the audit log. */
  detail?: object;
};

export async function requireVersion(reader: DeskReader, turn: Turn, row: IntakeCase, version: number): Promise<void> {
  const draft = await turn.tx.drafts.findOpen(row.id);
  if (draft?.version === version) return;
  const work = await reader.freshWork(turn, row.id);
  throw new AppError('draft_changed', 'The draft was changed elsewhere.', { work });
}

/** HARD findings, and SOFT ones without a reason, refuse; so does a draft that bills nothing. */
export async function requireSubmittable(reader: DeskReader, turn: Turn, caseId: string): Promise<void> {
  const { draft, findings } = await reader.freshWork(turn, caseId);
  const open = findings.filter(isOpen);
  if (open.length > 0) {
    const hard = open.filter((finding) => finding.severity === 'hard').length;
    throw new AppError('coding_blocked', hard > 0 ? 'Findings that block are left.' : 'Findings without a reason are left.', {
      findings: open.map(({ key, ruleId, severity }) => ({ key, ruleId, severity })),
    });
  }
  if (draft.content.diagnoses.length === 0) throw new AppError('coding_blocked', 'The draft has no diagnosis.', { findings: [] });
  if (draft.content.lines.length === 0) throw new AppError('coding_blocked', 'The draft has no service line.', { findings: [] });
}

/** One key for each case: approved twice, it is still built once. */
export async function enqueueClaim(tx: Transaction, { practiceId, id: caseId }: IntakeCase): Promise<void> {
  await tx.jobs.enqueue(BUILD_CLAIM, { practiceId, caseId }, { key: `${BUILD_CLAIM}:${caseId}` });
}

/** Event, audit entry and live event of one command. */
export async function recordStep({ tx, user }: Turn, row: IntakeCase, step: Step): Promise<void> {
  const { practiceId, id: caseId, state: fromState } = row;
  const { kind, toState, action, reason, detail = {} } = step;
  const said = { ...detail, ...(reason ? { reason } : {}) };
  await tx.appendCaseEvent({ practiceId, caseId, kind, fromState, toState, actorId: user.userId, detail: said });
  tx.audit.append(user.audit, { practiceId, action, objectType: 'case', objectId: caseId, caseId, ...(reason ? { reason } : {}) });
  await tx.live.publish({ practiceId, topic: 'case', subjectId: caseId });
}
