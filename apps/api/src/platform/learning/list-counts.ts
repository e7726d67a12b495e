import type { Transaction } from '@chartwright/database';
import { SPECIALTIES } from '@chartwright/lifecycle';
import type { ScopedCounts } from '@chartwright/suggestions';

/** Whose decisions count for a case; names are for the words on the desk. */
export type LearningScope = { practiceId: string; specialty: string | null; providerId: string | null; providerName: string | null };

type TotalRow = { code: string; specialty: string; provider: string; offered: number; taken: number; expected: number; added: number };

/** Three rows a code, by key: the practice, the specialty in it, the provider in that. */
export async function listCounts(
  tx: Transaction,
  { practiceId, specialty, providerId, providerName }: LearningScope,
  codes: readonly string[],
): Promise<Map<string, ScopedCounts[]>> {
  const rows = await tx.query<TotalRow>(
    `SELECT t.code, t.specialty, t.provider, t.offered, t.taken, t.expected, t.added
     FROM learning_total t
     WHERE t.practice_id = $1 AND t.code = ANY ($2)
       AND t.epoch = (SELECT coalesce(max(r.epoch), 0) FROM learning_reset r WHERE r.practice_id = $1)
       AND (t.specialty, t.provider) IN (('', ''), ($3, ''), ($3, $4))
     ORDER BY t.code, t.provider <> '', t.specialty <> ''`,
    [practiceId, codes, specialty ?? '', providerId ?? ''],
  );
  const counts = new Map<string, ScopedCounts[]>();
  for (const { code, specialty: of, provider, ...row } of rows) {
    const scope = provider !== '' ? 'provider' : of !== '' ? 'specialty' : 'practice';
    const name = scope === 'provider' ? (providerName ?? 'this provider') : scope === 'specialty' ? specialtyWords(of) : '';
    counts.set(code, [...(counts.get(code) ?? []), { scope, name, ...row }]);
  }
  return counts;
}

export function specialtyWords(specialty: string): string {
  const words: Readonly<Record<string, string>> = SPECIALTIES;
  return words[specialty] ?? specialty.replaceAll('_', ' ');
}
