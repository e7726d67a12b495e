import { GENERAL_MECHANISMS, MECHANISMS, parseCauses } from './external-causes.js';
import { officeProcedures } from './office-procedures.js';

/** What a broken export makes of a line: a word of the table, over and over without a blank. */
const runTogether = (pattern: RegExp): string[] =>
  [...new Set(pattern.source.match(/[a-z]{4,}/gi))].map((word) => word.repeat(Math.ceil(20_000 / word.length)));

describe('words that a scanner or an export ran together', () => {
  it.each([
    ['procedure', officeProcedures],
    ['mechanism of injury', [...parseCauses(MECHANISMS), ...parseCauses(GENERAL_MECHANISMS)]],
  ])(
    'cost no pattern of a %s more than others',
    (_kind, rows) => {
      let slowest = 0;
      for (const { pattern } of rows)
        for (const text of runTogether(pattern)) {
          const startedAt = performance.now();
          pattern.test(text);
          slowest = Math.max(slowest, performance.now() - startedAt);
        }
      expect(slowest).toBeLessThan(1_000);
    },
    60_000,
  );
});
