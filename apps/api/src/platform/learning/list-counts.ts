import type { Transaction } from '@chartwright/database';
import { SPECIALTIES } from '@chartwright/lifecycle';
import type { ScopedCounts } from '@chartwright/suggestions';

/** Whose decisions count for a case; names are for the words on the desk. */
export type LearningScope = {
  practiceId: string;
  caseId: string;
  specialty: string | null;
  providerId: string | null;
  providerName: string | null;
};

type TotalRow = { code: string; specialty: string; provider: string; offered: number; taken: number; expected: number; added: number };

/**
 * Three rows a code, by key: the practice, the specialty in it, the provider in that. A case that came back was counted when it was
 * first submitted; it is no precedent for itself.
 */
export async function listCounts(
  tx: Transaction,
  { practiceId, caseId, specialty, providerId, providerName }: LearningScope,
  codes: readonly string[],
): Promise<Map<string, ScopedCounts[]>> {
  const rows = await tx.query<TotalRow>(
    `SELECT t.code, t.specialty, t.provider, t.offered - (coalesce(o.shown, 'none') <> 'none')::int AS offered,
       t.taken - coalesce(o.fate = 'kept', false)::int AS taken, t.added - coalesce(o.fate = 'added', false)::int AS added,
       t.expected - CASE WHEN o.shown <> 'none' THEN coalesce(o.confidence, 0) ELSE 0 END AS expected
     FROM learning_total t
     LEFT JOIN learning_outcome o ON o.practice_id = t.practice_id AND o.case_id = $5 AND o.code = t.code AND o.epoch = t.epoch
       AND t.specialty IN ('', o.specialty) AND t.provider IN ('', o.provider)
     WHERE t.practice_id = $1 AND t.code = ANY ($2)
       AND t.epoch = (SELECT coalesce(max(r.epoch), 0) FROM learning_reset r WHERE r.practice_id = $1)
       AND (t.specialty, t.provider) IN (('', ''), ($3, ''), ($3, $4))
     ORDER BY t.code, t.provider <> '', t.specialty <> ''`,
    [practiceId, codes, specialty ?? '', providerId ?? '', caseId],
  );
  const counts = new Map<string, ScopedCounts[]>();
  for (const { code, specialty: of, provider, ...row } of rows) {
    if (row.offered === 0 && row.added === 0) continue;
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
