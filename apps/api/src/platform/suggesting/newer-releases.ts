import type { DeskSuggestions } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';
import type { CaseState } from '@chartwright/lifecycle';
import { ENGINE_VERSION } from '@chartwright/suggestions';
import type { CodeBook } from '@chartwright/terminology';

type OpenedCase = { practiceId: string; id: string; state: CaseState; dateOfService: string | null };
type Made = Pick<DeskSuggestions, 'releases' | 'engineVersion'>;

/** While nobody has coded it yet; afterwards a new note is a case of its own (OP-008). */
export const OPEN_TO_CODING: readonly CaseState[] = ['ready', 'in_coding', 'on_hold', 'awaiting_provider'];

/** Whether this process would read a note of this day with other releases, or a newer engine, than these suggestions were made from. */
export function isOfOtherReleases({ releases, engineVersion }: Made, codeBook: CodeBook, dateOfService: string): boolean {
  const view = codeBook.on(dateOfService);
  const isOfOtherCodes = releases.icd10cm !== (view.release?.name ?? 'none') || releases.hcpcs !== (view.releaseOf('hcpcs')?.name ?? null);
  return isOlder(engineVersion, ENGINE_VERSION) || isOfOtherCodes || (releases.books !== undefined && releases.books !== view.books);
}

/** Only a newer engine reads again: while two are at work during an upgrade, they must not answer each other for ever. */
export function isOlder(version: string, than: string): boolean {
  const [parts, others] = [version, than].map((each) => each.split('.').map(Number));
  for (const [at, other] of (others ?? []).entries()) {
    const part = parts?.[at] ?? 0;
    if (part !== other) return part < other;
  }
  return false;
}

/** A release that landed after the case was prepared: whoever opens the case has its note read again, with that release. */
export async function suggestFromNewerReleases(
  tx: Transaction,
  codeBook: CodeBook,
  { practiceId, id, state, dateOfService }: OpenedCase,
  made: Made | null,
): Promise<void> {
  if (!made || !dateOfService || !OPEN_TO_CODING.includes(state) || !isOfOtherReleases(made, codeBook, dateOfService)) return;
  // A key of its own: it must not replace the job of a changed note, which reads in any case.
  await tx.jobs.enqueue('suggest-again', { practiceId, caseId: id, isForReleases: true }, { key: `suggest-releases:${id}` });
}
