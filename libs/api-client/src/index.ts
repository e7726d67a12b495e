export { api, apiAddress, onRefusal, withQuery, type QueryParameters, type RequestOptions } from './api.js';
export { uploadFile } from './upload-file.js';
export { ApiError, isApiError, type ApiErrorCode } from './api-error.js';
export {
  sessionQuery,
  signIn,
  signInRefusalWords,
  signOut,
  signOutEverywhere,
  lockSession,
  unlockSession,
  useMay,
  useSession,
} from './session.js';
export { concerns, useLive, useLiveSignal } from './use-live.js';
export { LiveStream, type LiveHandlers, type LiveState } from './live-stream.js';
export { useKeepsChanges, useWaitingChanges } from './waiting-changes.js';
export { useIdle } from './use-idle.js';
