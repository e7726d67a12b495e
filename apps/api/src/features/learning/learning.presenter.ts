import type { CodeFamily, LearningFamily, LearningReport } from '@chartwright/contracts';
import { CSV_BYTE_ORDER_MARK, csvRecord } from '@chartwright/primitives';
import type { CodeBookView } from '@chartwright/terminology';
import { familyOf, type NamedFamily } from './code-families.js';
import type { CountRow } from './learning.queries.js';
import { measure, pointsOf } from './measures.js';

/** The families with the most codes first. */
export function listFamilies(rows: readonly CountRow[], view: CodeBookView, by: CodeFamily): LearningFamily[] {
  const groups = new Map<string, { named: NamedFamily; rows: CountRow[] }>();
  for (const row of rows) {
    const named = familyOf(view, row, by);
    const key = `${row.kind} ${named.family}`;
    const group = groups.get(key) ?? { named, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ named, rows: own }): LearningFamily => ({
      ...named,
      kind: own[0]?.kind ?? 'diagnosis',
      ...measure(own),
      points: pointsOf(own),
    }))
    .toSorted((a, b) => size(b) - size(a) || (a.family < b.family ? -1 : 1));
}

/** By what the table shows: a family that was only listed and never billed says nothing and comes last. */
const size = ({ proposed, keptListed, added }: LearningFamily): number => proposed + keptListed + added;

const HEADINGS = [
  'Starts on',
  'Family',
  'Label',
  'Kind',
  'Proposed',
  'Proposed and on the claim',
  'Listed',
  'Listed and on the claim',
  'Rejected',
  'Added by hand',
  'Changed at review',
  'Acceptance',
  'Precision',
  'Recall',
];

/** One record for each family and period. */
export function learningCsv({ families }: Pick<LearningReport, 'families'>): string {
  const share = (value: number | null): string => (value === null ? '' : value.toFixed(4));
  const records = families.flatMap(({ family, label, kind, points }) =>
    points.map((point) =>
      csvRecord([
        point.startsOn,
        family,
        label,
        kind,
        ...[point.proposed, point.keptProposed, point.listed, point.keptListed, point.rejected, point.added, point.changed].map(String),
        ...[point.acceptance, point.precision, point.recall].map(share),
      ]),
    ),
  );
  return [CSV_BYTE_ORDER_MARK, csvRecord(HEADINGS), ...records].join('');
}
