/** The only fields a log line may have: ids, numbers and our own words. Texts of people never get in (SEC-012). */
type LogFields = {
  requestId?: string;
  method?: string;
  /** The route's pattern, `/api/cases/:caseId`; not the address that was asked for. */
  route?: string;
  status?: number;
  durationMs?: number;
  userId?: string;
  job?: string;
  jobId?: string;
  attempt?: number;
  errorName?: string;
  sqlState?: string;
  stack?: string;
  port?: number;
  count?: number;
};
type Level = 'error' | 'info';

let threshold: 'silent' | Level = 'info';
export function setLogLevel(level: 'silent' | Level): void {
  threshold = level;
}

export function log(level: Level, event: string, fields: LogFields = {}): void {
  if (threshold === 'silent' || (threshold === 'error' && level === 'info')) return;
  const { requestId, method, route, status, durationMs, userId, job, jobId, attempt, errorName, sqlState, stack, port, count } = fields;
  const allowed = { requestId, method, route, status, durationMs, userId, job, jobId, attempt, errorName, sqlState, stack, port, count };
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...allowed })}\n`);
}
