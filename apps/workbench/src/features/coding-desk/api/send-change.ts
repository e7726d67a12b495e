import { api, isApiError } from '@chartwright/api-client';
import {
  codingPaths,
  queuePaths,
  type CodingDesk,
  type DeskWork,
  type EditDraftRequest,
  type LeaseLostDetails,
  type UndoDraftRequest,
} from '@chartwright/contracts';
import type { DeskChange, SendOutcome } from '../state/edit-queue.js';

const AWAY: readonly string[] = [
  'no_connection',
  'timed_out',
  'session_locked',
  'unauthenticated',
  'internal_error',
  'not_ready',
  'too_many_requests',
];

/** Sends one change on top of the version that the desk knows. A lease that only lapsed is taken up again without a word. */
export async function sendChange(caseId: string, change: DeskChange, work: DeskWork): Promise<SendOutcome> {
  const held = { version: work.draft.version, leaseToken: work.lease?.token ?? '' };
  try {
    return { kind: 'saved', work: await post(caseId, change, held) };
  } catch (error) {
    if (!isApiError(error)) throw error;
    if (AWAY.includes(error.code)) return { kind: 'unreachable' };
    if (error.code === 'draft_changed' && hasWork(error.details)) return { kind: 'changed', work: error.details.work };
    if (error.code === 'lease_lost') return takeUpAgain(caseId, leaseLoss(error.details));
    return { kind: 'refused', message: error.message };
  }
}

/** A tab that is closed right after a key still gets its edit in. */
const CLOSING = { keepalive: true };

function post(caseId: string, change: DeskChange, held: UndoDraftRequest): Promise<DeskWork> {
  if (change.kind === 'undo') return api.post<DeskWork>(codingPaths.undo(caseId), held, CLOSING);
  if (change.kind === 'redo') return api.post<DeskWork>(codingPaths.redo(caseId), held, CLOSING);
  const request: EditDraftRequest = { ...held, edits: change.edits };
  return api.post<DeskWork>(codingPaths.edits(caseId), request, CLOSING);
}

/** Nobody took the case in the meantime: then it is ours again, and the change follows. */
export async function takeUpAgain(caseId: string, details: LeaseLostDetails): Promise<SendOutcome> {
  if (details.holder) return { kind: 'lost', details };
  try {
    return { kind: 'changed', work: await api.post<CodingDesk>(queuePaths.take(caseId)) };
  } catch (error) {
    if (isApiError(error, 'lease_lost')) return { kind: 'lost', details: leaseLoss(error.details) };
    if (isApiError(error) && AWAY.includes(error.code)) return { kind: 'unreachable' };
    return { kind: 'lost', details };
  }
}

/** What the API sends with 409 `lease_lost`; an answer that is not ours loses the case to nobody. */
export function leaseLoss(details: unknown): LeaseLostDetails {
  if (isLeaseLoss(details)) return details;
  return { holder: null, takenOverAt: null, reason: null, draftVersion: 0, draftSavedAt: new Date().toISOString() };
}

function isLeaseLoss(details: unknown): details is LeaseLostDetails {
  return typeof details === 'object' && details !== null && 'holder' in details && 'draftSavedAt' in details;
}

function hasWork(details: unknown): details is { work: DeskWork } {
  return typeof details === 'object' && details !== null && 'work' in details;
}
