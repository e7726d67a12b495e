import type { DeskCaseHeader, DeskDocument, DeskLease, DeskQuery, DeskRemark, DeskSuggestions } from '@chartwright/contracts';
import { ageInYears } from '@chartwright/primitives';
import type { DeskRow, DocumentRow, QueryRow, RemarkRow, RunRow } from './desk-rows.js';
import { renewedAt } from './leases.js';

/** SEC-010: initials, age and sex; nothing else of the person. */
export function deskHeader(row: DeskRow): DeskCaseHeader {
  return {
    id: row.id,
    caseNumber: row.number,
    state: row.state,
    patientInitials: initials(row.firstName, row.lastName),
    sex: row.sex === 'F' || row.sex === 'M' ? row.sex : 'U',
    ageInYears: row.dateOfBirth && row.dateOfService ? ageInYears(row.dateOfBirth, row.dateOfService) : 0,
    dateOfService: row.dateOfService ?? '',
    placeOfService: row.placeOfService ?? '',
    visitType: row.visitType ?? '',
    specialty: row.specialty ?? '',
    renderingProviderName: row.providerName ?? '',
    payerName: row.isSelfPay ? 'Self-pay' : row.payerName,
    practiceName: row.practiceName,
    dueAt: row.dueAt?.toISOString() ?? null,
    completedAt: row.completedAt?.toISOString() ?? null,
    isClockStopped: row.isPaused,
    pausedMinutes: row.pausedMinutes,
    hold: row.holdReason ? { reason: row.holdReason, note: row.holdNote } : null,
  };
}

function initials(firstName: string | null, lastName: string | null): string {
  return [firstName, lastName].flatMap((name) => (name ? `${name.slice(0, 1).toUpperCase()}.` : [])).join(' ');
}

export function deskDocument(row: DocumentRow): DeskDocument {
  return {
    id: row.id,
    title: row.kind === 'note' ? 'Progress note' : row.kind === 'addendum' ? 'Addendum' : row.kind === 'report' ? 'Report' : 'Document',
    kind: row.kind,
    receivedAt: row.createdAt.toISOString(),
    signedBy: row.signedBy,
    text: row.text,
  };
}

/** Null when nobody holds the case; the token goes to its owner alone. */
export function deskLease(row: DeskRow, readerId: string, now: Date): DeskLease | null {
  if (!row.leaseToken || !row.leaseOwnerId || !row.leaseExpiresAt || row.leaseExpiresAt <= now) return null;
  const isYours = row.leaseOwnerId === readerId;
  return {
    token: isYours ? row.leaseToken : '',
    ownerId: row.leaseOwnerId,
    ownerName: row.leaseOwnerName ?? '',
    isYours,
    expiresAt: row.leaseExpiresAt.toISOString(),
    renewedAt: renewedAt(row.leaseExpiresAt).toISOString(),
  };
}

/** What the worker stored is this shape already; the run's id and engine come from its row. */
export function deskSuggestions(run: RunRow | null): DeskSuggestions | null {
  return run && { runId: run.id, engineVersion: run.engineVersion, ...run.result };
}

export function deskRemark(row: RemarkRow): DeskRemark {
  return { id: row.id, byName: row.byName, at: row.at.toISOString(), text: row.text };
}

export function deskQuery(row: QueryRow): DeskQuery {
  return {
    id: row.id,
    title: row.title,
    question: row.content.question ?? '',
    indicators: row.content.indicators ?? [],
    options: row.content.options ?? [],
    state: row.state,
    askedByName: row.askedByName,
    sentAt: row.sentAt?.toISOString() ?? null,
    dueAt: row.dueAt?.toISOString() ?? null,
    viewedAt: row.viewedAt?.toISOString() ?? null,
    answer:
      row.answer && row.answeredAt
        ? {
            choice: row.answer.choice ?? '',
            text: row.answer.text ?? '',
            answeredByName: row.answeredByName ?? '',
            answeredAt: row.answeredAt.toISOString(),
          }
        : null,
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}
