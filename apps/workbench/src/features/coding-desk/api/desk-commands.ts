import { api } from '@chartwright/api-client';
import {
  codingPaths,
  queuePaths,
  type ApproveReviewRequest,
  type AskProviderRequest,
  type CloseQueryRequest,
  type CodingDesk,
  type HeartbeatAnswer,
  type HoldCaseRequest,
  type ReturnReviewRequest,
  type RevealedIdentity,
  type ReviewedAnswer,
  type SubmitCodingAnswer,
  type SubmitCodingRequest,
  type WhyNotAnswer,
  type Worklist,
} from '@chartwright/contracts';

export const holdCase = (caseId: string, request: HoldCaseRequest) => api.post<CodingDesk>(codingPaths.hold(caseId), request);
export const releaseCase = (caseId: string, leaseToken: string, reason: string) =>
  api.post<Worklist>(queuePaths.release(caseId), { leaseToken, reason });
export const askProvider = (caseId: string, request: AskProviderRequest) => api.post<CodingDesk>(codingPaths.queries(caseId), request);
export const closeQuery = (caseId: string, queryId: string, outcome: CloseQueryRequest['outcome']) =>
  api.post<CodingDesk>(codingPaths.closeQuery(caseId, queryId), { outcome });
export const sendRemark = (caseId: string, text: string) => api.post<CodingDesk>(codingPaths.remarks(caseId), { text });
/** An own parked or answered case comes back to the desk. */
export const takeUpCase = (caseId: string) => api.post<CodingDesk>(queuePaths.take(caseId));
export const takeNextCase = () => api.post<{ desk: CodingDesk | null }>(queuePaths.takeNext);
export const takeOverCase = (caseId: string, reason: string) => api.post<CodingDesk>(queuePaths.takeOver(caseId), { reason });
export const revealIdentity = (caseId: string, reason: string) => api.post<RevealedIdentity>(codingPaths.reveal(caseId), { reason });
export const submitCoding = (caseId: string, request: SubmitCodingRequest) =>
  api.post<SubmitCodingAnswer>(codingPaths.submit(caseId), request);
export const approveReview = (caseId: string, request: ApproveReviewRequest) =>
  api.post<ReviewedAnswer>(codingPaths.approveReview(caseId), request);
export const returnReview = (caseId: string, request: ReturnReviewRequest) =>
  api.post<ReviewedAnswer>(codingPaths.returnReview(caseId), request);
export const sendHeartbeat = (caseId: string, leaseToken: string) =>
  api.post<HeartbeatAnswer>(queuePaths.heartbeat(caseId), { leaseToken });
export const askWhyNot = (caseId: string, code: string, signal?: AbortSignal) =>
  api.get<WhyNotAnswer>(codingPaths.whyNot(caseId, code), { signal });
