import type { CalendarDate } from '@chartwright/primitives';

/** Services that ended, by number, and what took their place (CR-100): codes | first day without them | now */
const ROWS = `
99201                         | 2021-01-01 | 99202
99217 99218 99219 99220       | 2023-01-01 | 99221 to 99223 or 99238 to 99239
99224 99225 99226             | 2023-01-01 | 99231 to 99233
99241                         | 2023-01-01 | 99242
99251                         | 2023-01-01 | 99252
99318                         | 2023-01-01 | 99307 to 99310
99324 99325 99326 99327 99328 | 2023-01-01 | 99341 to 99345
99334 99335 99336 99337       | 2023-01-01 | 99347 to 99350
99343                         | 2023-01-01 | 99342 or 99344
99354 99355 99356 99357       | 2023-01-01 | 99417 or 99418
99441 99442 99443             | 2025-01-01 | 98008 to 98016
`;

export type EndedProcedure = { from: CalendarDate; instead: string };

const ENDED: ReadonlyMap<string, EndedProcedure> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row): [string, EndedProcedure][] => {
      const [codes = '', from = '', instead = ''] = row.split('|').map((cell) => cell.trim());
      return codes.split(' ').map((code): [string, EndedProcedure] => [code, { from, instead }]);
    }),
);

export function findEndedProcedure(code: string): EndedProcedure | null {
  return ENDED.get(code) ?? null;
}

/** Families of numbers that began after the July 2024 lists: first | last | first day */
const BEGUN = [{ from: '98000', to: '98016', since: '2025-01-01' }] as const;

export function hasBegunSince(code: string, dateOfService: CalendarDate): boolean {
  return BEGUN.some(({ from, to, since }) => code >= from && code <= to && dateOfService >= since);
}
