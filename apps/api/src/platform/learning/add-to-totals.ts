import { newId, type Transaction } from '@chartwright/database';
import type { DecisionCounts } from '@chartwright/suggestions';

export type Change = DecisionCounts & { code: string; specialty: string; provider: string };

/** Each change counts for the practice, for its specialty and for its provider. Rows are written in one order, so that two submissions wait for each other instead of locking each other out. */
export async function addToTotals(
  tx: Transaction,
  { practiceId, epoch }: { practiceId: string; epoch: number },
  changes: readonly Change[],
): Promise<void> {
  const sums = new Map<string, Change>();
  for (const change of changes.flatMap(inEachScope)) {
    const key = JSON.stringify([change.code, change.specialty, change.provider]);
    const sum = sums.get(key);
    sums.set(key, sum ? plus(sum, change) : change);
  }
  const rows = [...sums.values()].filter(isChange).map((sum) => ({ ...sum, id: newId() }));
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO learning_total AS t (practice_id, id, code, epoch, specialty, provider, offered, taken, expected, added)
     SELECT $1, r.id, r.code, $2, r.specialty, r.provider, r.offered, r.taken, r.expected, r.added
     FROM jsonb_to_recordset($3::jsonb)
       AS r (id uuid, code text, specialty text, provider text, offered integer, taken integer, expected float8, added integer)
     ORDER BY r.code, r.specialty, r.provider
     ON CONFLICT (practice_id, code, epoch, specialty, provider) DO UPDATE SET offered = t.offered + excluded.offered,
       taken = t.taken + excluded.taken, expected = t.expected + excluded.expected, added = t.added + excluded.added`,
    [practiceId, epoch, JSON.stringify(rows)],
  );
}

function inEachScope(change: Change): Change[] {
  const { specialty, provider } = change;
  const scopes = [
    ['', ''],
    [specialty, ''],
    [specialty, provider],
  ] as const;
  const distinct = scopes.filter((scope, at) => scopes.findIndex((other) => other.join(' ') === scope.join(' ')) === at);
  return distinct.map(([ofSpecialty, ofProvider]) => ({ ...change, specialty: ofSpecialty, provider: ofProvider }));
}

function plus(a: Change, b: Change): Change {
  return { ...a, offered: a.offered + b.offered, taken: a.taken + b.taken, expected: a.expected + b.expected, added: a.added + b.added };
}

const isChange = ({ offered, taken, expected, added }: Change): boolean => offered !== 0 || taken !== 0 || expected !== 0 || added !== 0;
