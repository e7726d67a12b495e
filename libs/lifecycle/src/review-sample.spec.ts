import { isSampled } from './review-sample.js';

/** Ids as the database gives them: the time first, so neighbours differ in little. */
const ids = Array.from({ length: 10_000 }, (_, n) => `0199b2c4-7${n.toString(16).padStart(3, '0')}-7abc-8def-0123456789ab`);
const taken = (percent: number) => ids.filter((id) => isSampled(id, percent));

describe('the sample for review (operations.md §4)', () => {
  it('takes none at 0 and all at 100', () => {
    expect([taken(0).length, taken(100).length]).toEqual([0, ids.length]);
  });
  it('takes about the share that was set', () => {
    for (const percent of [5, 25, 50]) expect(Math.abs(taken(percent).length / ids.length - percent / 100)).toBeLessThan(0.01);
  });
  it('draws the same sample again, and keeps its cases when the share grows', () => {
    expect(taken(5)).toEqual(taken(5));
    const larger = new Set(taken(25));
    expect(taken(5).filter((id) => !larger.has(id))).toEqual([]);
  });
});
