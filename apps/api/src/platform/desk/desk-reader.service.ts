import type { CodingDesk, DeskDraft, DeskLease, DeskSuggestions, DeskWork } from '@chartwright/contracts';
import { caseCommandsIn, isAllowed, type CaseCommand, type DraftContent } from '@chartwright/lifecycle';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../auth/actor.js';
import { AppError } from '../errors/app-error.js';
import { draftContentOf } from './draft-content-of.js';
import { DraftChecker } from './draft-checker.service.js';
import { deskDocument, deskHeader, deskLease, deskQuery, deskRemark, deskSuggestions } from './desk.presenter.js';
import {
  findDeskRow,
  findDraftRow,
  findNewestRun,
  listDocuments,
  listFees,
  listQueries,
  listRemarks,
  type DeskRow,
  type DraftRow,
} from './desk-rows.js';
import { learnedSuggestions } from '../learning/learned-suggestions.js';
import { CoveragePolicies } from '../rules/coverage-policies.service.js';
import { loadRuleFacts } from '../rules/rule-facts.js';
import { suggestFromNewerReleases } from '../suggesting/newer-releases.js';
import { hadOnDesk, isEligible } from './take-case.js';
import type { Turn } from './turn.js';

/** What a person at the desk may be offered; states alone would also offer what other roles do. */
const DESK_COMMANDS: readonly CaseCommand[] = [
  'take',
  'release',
  'hold',
  'resume',
  'askProvider',
  'submitCoding',
  'approve',
  'returnToCoder',
];

/** Reads the whole desk in one go, and the part of it that edits change. Each reading leaves an audit row. */
@Injectable()
export class DeskReader {
  constructor(
    private readonly checker: DraftChecker,
    private readonly policies: CoveragePolicies,
  ) {}

  async read(turn: Turn, caseId: string): Promise<CodingDesk> {
    const { tx, user } = turn;
    const row = await this.getRow(turn, caseId);
    const [documents, run, queries] = [await listDocuments(tx, row), await findNewestRun(tx, row), await listQueries(tx, row)];
    const found = deskSuggestions(run);
    await suggestFromNewerReleases(tx, this.checker.codeBook, row, found);
    tx.audit.append(user.audit, {
      practiceId: row.practiceId,
      action: 'note.read',
      objectType: 'case',
      objectId: row.id,
      caseId: row.id,
      ...(row.patientId ? { patientId: row.patientId } : {}),
      ...(run ? { detail: { suggestionRunId: run.id } } : {}),
    });
    return {
      ...(await this.work(turn, row, found)),
      header: deskHeader(row),
      documents: documents.map(deskDocument),
      suggestions: await learnedSuggestions(tx, { ...row, caseId: row.id }, found),
      queries: queries.map(deskQuery),
      remarks: (await listRemarks(tx, row)).map(deskRemark),
    };
  }

  /**
   * operations.md §1.1: charts are read by whom they were given to, now or before a takeover; by those who may read a coded case a
   * second time, where they are cleared; by leads. For everybody else the case does not exist.
   */
  async getRow({ tx, user, now }: Turn, caseId: string): Promise<DeskRow> {
    const row = await findDeskRow(tx, caseId);
    if (!row) throw new AppError('case_not_found', 'There is no such case.');
    const isReadable =
      row.leaseOwnerId === user.userId ||
      row.coderId === user.userId ||
      isAllowed(user.role, 'queue.viewAll') ||
      (isAllowed(user.role, 'audit.perform') && (await isEligible(tx, user.userId, row.id, now))) ||
      (await hadOnDesk(tx, user.userId, row));
    if (!isReadable) throw new AppError('case_not_found', 'There is no such case.');
    return row;
  }

  /** Draft, findings, lease and what may be done next; `row` must be fresh. */
  async work({ tx, user, now }: Turn, row: DeskRow, suggestions: DeskSuggestions | null): Promise<DeskWork> {
    const draft = (await findDraftRow(tx, row)) ?? unbegun(row, now);
    const content = draftContentOf(draft.content);
    const lease = deskLease(row, user.userId, now);
    const dateOfService = row.dateOfService ?? '';
    const codes = content.lines.map((line) => line.code);
    const fees = codes.length > 0 ? await listFees(tx, row.practiceId, codes, dateOfService) : [];
    const facts = await loadRuleFacts(tx, row, { policies: this.policies, procedures: codes, now });
    const titles = this.checker.titles(content, dateOfService, fees, suggestions);
    return {
      draft: this.draft(draft, content, dateOfService, titles),
      findings: this.checker.findings(content, row, suggestions, facts),
      allowedCommands: offered(row, user, lease),
      lease,
      visitHistory: this.checker.visitHistory(facts, dateOfService),
    };
  }

  async freshWork(turn: Turn, caseId: string): Promise<DeskWork> {
    const row = await this.getRow(turn, caseId);
    return this.work(turn, row, deskSuggestions(await findNewestRun(turn.tx, row)));
  }

  private draft(draft: DraftRow, content: DraftContent, dateOfService: string, titles: Record<string, string>): DeskDraft {
    return {
      version: draft.version,
      content,
      titles,
      canUndo: draft.canUndo,
      canRedo: draft.canRedo,
      savedAt: draft.updatedAt.toISOString(),
      releases: this.checker.releaseWords(dateOfService),
    };
  }
}

/** A case that waits and that nobody has taken yet is read with an empty draft; whoever takes it begins the real one. */
function unbegun({ state }: DeskRow, now: Date): DraftRow {
  if (state !== 'ready') throw new AppError('draft_not_found', 'This case has no draft yet.');
  return { id: '', version: 0, content: {}, updatedAt: now, canUndo: false, canRedo: false };
}

/** What is on a desk obeys its holder alone; what waits for a second reader is offered to those who may be one. */
function offered(row: DeskRow, user: Actor, lease: DeskLease | null): CaseCommand[] {
  const commands = caseCommandsIn(row.state).filter((command) => DESK_COMMANDS.includes(command));
  if (lease?.isYours) return commands.filter((command) => command !== 'take');
  if (row.state === 'in_coding') return [];
  if (row.state !== 'in_review') return commands;
  const mayReview = lease === null && isAllowed(user.role, 'audit.perform') && row.coderId !== user.userId;
  return mayReview ? ['take'] : [];
}
