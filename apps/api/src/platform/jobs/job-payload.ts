/** An id in a job's payload: what was enqueued, perhaps by an older version, so it is looked at before it is trusted. */
export function readId(payload: unknown, name: string): string {
  const known = new Map<string, unknown>(payload !== null && typeof payload === 'object' ? Object.entries(payload) : []);
  const id = known.get(name);
  if (typeof id !== 'string') throw new Error(`The job names no ${name}.`);
  return id;
}

export function readCaseKey(payload: unknown): { practiceId: string; caseId: string } {
  return { practiceId: readId(payload, 'practiceId'), caseId: readId(payload, 'caseId') };
}
