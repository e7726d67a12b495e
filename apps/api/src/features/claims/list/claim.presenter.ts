import type { ClaimDetail, ClaimHistoryEntry, ClaimListItem } from '@chartwright/contracts';
import type { ClaimVersion } from '@chartwright/database';
import {
  claimCommandsIn,
  HOLD_REASONS,
  isAllowed,
  outcomeKindsIn,
  outcomeReasonWords,
  stateWithoutOutcome,
  type ClaimCommand,
  type ClaimState,
  type HoldReason,
  type Role,
} from '@chartwright/lifecycle';
import { dotted } from '@chartwright/primitives';
import { claimOf, findingsOf } from '../building/stored-claim.queries.js';
import type { FollowUp, OutcomeRow } from '../outcomes/outcome.queries.js';
import type { ClaimRow } from './claim-list.queries.js';

export type HistoryRow = {
  id: string;
  kind: string;
  toState: ClaimState | null;
  at: Date;
  actorName: string | null;
  cause: string | null;
  batchId: string | null;
  batchNumber: string | null;
  batchClaims: number | null;
  batchUsage: string | null;
  outcome: OutcomeRow | null;
  isStruck: boolean | null;
};

/** SEC-010: names only for roles whose work needs them; others see initials. */
export function mayReadIdentity(role: Role): boolean {
  return isAllowed(role, 'case.readIdentity');
}

export function isHoldReason(text: string | null): text is HoldReason {
  return text !== null && Object.hasOwn(HOLD_REASONS, text);
}

export function toListItem(row: ClaimRow, role: Role): ClaimListItem {
  const blocking = row.findings.find((finding) => finding.severity === 'hard');
  const [reason = null] = (row.holdReason ?? '').split('\n');
  const hold = isHoldReason(reason) ? HOLD_REASONS[reason].label : null;
  return {
    id: row.id,
    practiceId: row.practiceId,
    practiceName: row.practiceName,
    claimNumber: row.controlNumber,
    caseNumber: row.caseNumber,
    state: row.state,
    patientName: mayReadIdentity(role) ? `${row.lastName}, ${row.firstName}` : `${row.lastName.slice(0, 1)}. ${row.firstName.slice(0, 1)}.`,
    dateOfService: row.dateOfService,
    payerName: row.payerName ?? '',
    renderingProviderName: row.providerName ?? '',
    chargeCents: row.chargeCents,
    why: row.answer ? outcomeReasonWords(row.answer) : (hold ?? blocking?.message ?? null),
    createdAt: row.createdAt.toISOString(),
    version: row.version,
  };
}

type ClaimParts = { row: ClaimRow; version: ClaimVersion; history: readonly HistoryRow[]; followUp: FollowUp };

export function toDetail({ row, version, history, followUp }: ClaimParts, role: Role): ClaimDetail {
  const claim = claimOf(version.content);
  // A note may have several lines of its own.
  const [reason = null, ...noteLines] = (row.holdReason ?? '').split('\n');
  return {
    ...toListItem(row, role),
    caseId: row.caseId,
    frequency: version.frequencyCode,
    versionNumber: version.versionNumber,
    diagnoses: claim.diagnoses.map(dotted),
    lines: claim.lines.map(({ procedureCode, modifiers, units, chargeCents, pointers }) => ({
      code: procedureCode,
      modifiers: [...modifiers],
      units,
      chargeCents,
      pointers: [...pointers],
    })),
    memberId: mayReadIdentity(role) ? claim.subscriber.memberId : null,
    findings: findingsOf(JSON.parse(JSON.stringify(row.findings))),
    hold: isHoldReason(reason) ? { reason, note: noteLines.join('\n') || null } : null,
    history: history.map(toHistoryEntry),
    allowedCommands: commandsFor(row.state, role),
    ...followUpFor(row.state, followUp, role),
  };
}

type FollowUpView = Pick<ClaimDetail, 'sending' | 'allowedOutcomes' | 'strikable'>;

/** Nothing comes back about a claim that went out for testing: its batch is taken back instead. */
function followUpFor(state: ClaimState, { sending, last }: FollowUp, role: Role): FollowUpView {
  const may = isAllowed(role, 'claim.enterOutcome') && sending !== null && !sending.isTest;
  return {
    sending,
    allowedOutcomes: may ? outcomeKindsIn(state) : [],
    strikable: may && last && stateWithoutOutcome(last, state) ? last.kind : null,
  };
}

function toHistoryEntry(row: HistoryRow): ClaimHistoryEntry {
  const { id, kind, toState, actorName, cause, batchId, batchNumber, batchClaims, batchUsage, outcome, isStruck } = row;
  const batch =
    batchId && batchNumber ? { id: batchId, number: batchNumber, claimCount: batchClaims ?? 0, isTest: batchUsage !== 'P' } : null;
  return {
    id,
    kind,
    toState,
    at: row.at.toISOString(),
    actorName,
    cause,
    batch,
    outcome: outcome && { ...outcome, isStruck: isStruck ?? false },
  };
}

const OFFERED: readonly (readonly [ClaimCommand, 'claim.hold' | 'claim.export'])[] = [
  ['hold', 'claim.hold'],
  ['release', 'claim.hold'],
  ['rebuild', 'claim.hold'],
  ['addToBatch', 'claim.export'],
];

/** What the state and the role allow; screens show these and nothing else. */
function commandsFor(state: ClaimState, role: Role): ClaimCommand[] {
  const possible = claimCommandsIn(state);
  return OFFERED.flatMap(([command, permission]) => (possible.includes(command) && isAllowed(role, permission) ? [command] : []));
}
