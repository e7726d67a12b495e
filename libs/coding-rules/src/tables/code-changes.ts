import type { CalendarDate } from '@chartwright/primitives';
import { undotted } from '@chartwright/primitives';

/**
 * Codes that began or became headers on a known day (CR-003), for dates of service whose own release is not loaded.
 * Where a release of the date is loaded, the release decides. Source: CMS/NCHS order-file addenda of each fiscal year.
 * code | new or split | first day of the new state | use instead before (new) or from then on (split)
 */
const ROWS = `
E11.A   | new   | 2025-10-01 | E11.9
E66.811 | new   | 2024-10-01 | E66.9
E66.812 | new   | 2024-10-01 | E66.9
E66.813 | new   | 2024-10-01 | E66.01
E66.89  | new   | 2024-10-01 | E66.8
E66.8   | split | 2024-10-01 | E66.81-, E66.89
F32.A   | new   | 2021-10-01 | F32.9
G20     | split | 2023-10-01 | G20.A1 to G20.C
G20.A1  | new   | 2023-10-01 | G20
G20.A2  | new   | 2023-10-01 | G20
G20.B1  | new   | 2023-10-01 | G20
G20.B2  | new   | 2023-10-01 | G20
G20.C   | new   | 2023-10-01 | G20
G35     | split | 2025-10-01 | G35.A to G35.D
I47.1   | split | 2023-10-01 | I47.10, I47.11, I47.19
I47.10  | new   | 2023-10-01 | I47.1
I47.11  | new   | 2023-10-01 | I47.1
I47.19  | new   | 2023-10-01 | I47.1
I47.2   | split | 2022-10-01 | I47.20, I47.21, I47.29
I47.20  | new   | 2022-10-01 | I47.2
I47.21  | new   | 2022-10-01 | I47.2
I47.29  | new   | 2022-10-01 | I47.2
M54.5   | split | 2021-10-01 | M54.50, M54.51, M54.59
M54.50  | new   | 2021-10-01 | M54.5
M54.51  | new   | 2021-10-01 | M54.5
M54.59  | new   | 2021-10-01 | M54.5
N18.3   | split | 2020-10-01 | N18.30, N18.31, N18.32
N18.30  | new   | 2020-10-01 | N18.3
N18.31  | new   | 2020-10-01 | N18.3
N18.32  | new   | 2020-10-01 | N18.3
R05     | split | 2021-10-01 | R05.1 to R05.9
R05.1   | new   | 2021-10-01 | R05
R05.2   | new   | 2021-10-01 | R05
R05.3   | new   | 2021-10-01 | R05
R05.4   | new   | 2021-10-01 | R05
R05.8   | new   | 2021-10-01 | R05
R05.9   | new   | 2021-10-01 | R05
R10.2   | split | 2025-10-01 | R10.20 to R10.24
R10.20  | new   | 2025-10-01 | R10.2
R10.21  | new   | 2025-10-01 | R10.2
R10.22  | new   | 2025-10-01 | R10.2
R10.23  | new   | 2025-10-01 | R10.2
R10.24  | new   | 2025-10-01 | R10.2
U07.1   | new   | 2020-04-01 | B97.29
U09.9   | new   | 2021-10-01 | B94.8
Z68.55  | new   | 2024-10-01 | Z68.54
Z68.56  | new   | 2024-10-01 | Z68.54
Z79.85  | new   | 2022-10-01 | Z79.899
`;

export type CodeChange = { kind: 'new' | 'split'; from: CalendarDate; instead: string };

const CHANGES: ReadonlyMap<string, CodeChange> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, CodeChange] => {
      const [code = '', kind = '', from = '', instead = ''] = row.split('|').map((cell) => cell.trim());
      return [undotted(code), { kind: kind === 'new' ? 'new' : 'split', from, instead }];
    }),
);

/** Null when nothing is recorded for the code. */
export function findCodeChange(code: string): CodeChange | null {
  return CHANGES.get(code) ?? null;
}
