import type { Transaction } from '@chartwright/database';
import { SPECIALTIES } from '@chartwright/lifecycle';
import { countsByKind, type DecisionCounts, kindOf, type ScopedCounts } from '@chartwright/suggestions';

/** Whose decisions count for a case; names are for the words on the desk. */
export type LearningScope = {
  practiceId: string;
  caseId: string;
  specialty: string | null;
  providerId: string | null;
  providerName: string | null;
};

type TotalRow = { code: string; specialty: string; provider: string; offered: number; taken: number; expected: number; added: number };

/** The epoch that counts: nothing from before the last reset. */
const EPOCH_IN_USE = `(SELECT coalesce(max(r.epoch), 0) FROM learning_reset r WHERE r.practice_id = $1)`;
/** What a total holds without the case itself. */
const OF_OTHER_CASES = `t.offered - (coalesce(o.shown, 'none') <> 'none')::int AS offered,
  t.taken - coalesce(o.fate = 'kept', false)::int AS taken, t.added - coalesce(o.fate = 'added', false)::int AS added,
  t.expected - CASE WHEN o.shown <> 'none' THEN coalesce(o.confidence, 0) ELSE 0 END AS expected`;

/**
 * What was decided on codes of a kind ("symptom codes"), then three rows a code, by key: the practice, the specialty in it, the provider in
 * that. A case that came back was counted when it was first submitted; it is no precedent for itself.
 */
export async function listCounts(tx: Transaction, scope: LearningScope, codes: readonly string[]): Promise<Map<string, ScopedCounts[]>> {
  const counts = await listKinds(tx, scope, codes);
  for (const { code, ...row } of await listOwnCounts(tx, scope, codes)) counts.set(code, [...(counts.get(code) ?? []), row]);
  return counts;
}

/** For each code that has a kind with decisions: their sum. */
async function listKinds(
  tx: Transaction,
  { practiceId, caseId }: LearningScope,
  codes: readonly string[],
): Promise<Map<string, ScopedCounts[]>> {
  const asked = codes.filter((code) => kindOf(code) !== null);
  if (asked.length === 0) return new Map();
  const rows = await tx.query<DecisionCounts & { code: string }>(
    `SELECT left(c.code, 3) AS code, sum(c.offered)::int AS offered, sum(c.taken)::int AS taken, sum(c.expected)::float8 AS expected,
       sum(c.added)::int AS added
     FROM (SELECT t.code, ${OF_OTHER_CASES}
       FROM learning_total t
       LEFT JOIN learning_outcome o ON o.practice_id = t.practice_id AND o.case_id = $2 AND o.code = t.code AND o.epoch = t.epoch
       WHERE t.practice_id = $1 AND t.epoch = ${EPOCH_IN_USE} AND t.specialty = '' AND t.provider = '' AND t.code ~ '^[RV-Z][0-9][0-9A-Z](\\.|$)') c
     GROUP BY 1`,
    [practiceId, caseId],
  );
  const kinds = countsByKind(rows);
  return new Map(
    asked.flatMap((code): [string, ScopedCounts[]][] => {
      const name = kindOf(code);
      const sum = name === null ? undefined : kinds.get(name);
      return name === null || !sum || sum.offered + sum.added === 0 ? [] : [[code, [{ scope: 'kind', name, ...sum }]]];
    }),
  );
}

async function listOwnCounts(
  tx: Transaction,
  { practiceId, caseId, specialty, providerId, providerName }: LearningScope,
  codes: readonly string[],
): Promise<(ScopedCounts & { code: string })[]> {
  const rows = await tx.query<TotalRow>(
    `SELECT t.code, t.specialty, t.provider, ${OF_OTHER_CASES}
     FROM learning_total t
     LEFT JOIN learning_outcome o ON o.practice_id = t.practice_id AND o.case_id = $5 AND o.code = t.code AND o.epoch = t.epoch
       AND t.specialty IN ('', o.specialty) AND t.provider IN ('', o.provider)
     WHERE t.practice_id = $1 AND t.code = ANY ($2)
       AND t.epoch = ${EPOCH_IN_USE}
       AND (t.specialty, t.provider) IN (('', ''), ($3, ''), ($3, $4))
     ORDER BY t.code, t.provider <> '', t.specialty <> ''`,
    [practiceId, codes, specialty ?? '', providerId ?? '', caseId],
  );
  return rows.flatMap(({ specialty: of, provider, ...row }) => {
    if (row.offered === 0 && row.added === 0) return [];
    const scope = provider !== '' ? 'provider' : of !== '' ? 'specialty' : 'practice';
    const name = scope === 'provider' ? (providerName ?? 'this provider') : scope === 'specialty' ? specialtyWords(of) : '';
    return [{ scope, name, ...row }];
  });
}

export function specialtyWords(specialty: string): string {
  const words: Readonly<Record<string, string>> = SPECIALTIES;
  return words[specialty] ?? specialty.replaceAll('_', ' ');
}
