import { DRAWN_SHARES, moveSplitter, parseShares } from './pane-shares.js';

describe('the widths of the panes', () => {
  it('move by ten per cent of the desk at most', () => {
    expect(moveSplitter(DRAWN_SHARES, 'chart', 0.5).chart).toBeCloseTo(0.414);
    expect(moveSplitter(DRAWN_SHARES, 'narrowChart', -0.5).narrowChart).toBeCloseTo(0.32);
  });

  it('give to the neighbour what they take', () => {
    const moved = moveSplitter(DRAWN_SHARES, 'chart', 0.05);
    expect(moved.chart + moved.suggest).toBeCloseTo(DRAWN_SHARES.chart + DRAWN_SHARES.suggest);
    expect(moveSplitter(DRAWN_SHARES, 'claim', 0.05)).toMatchObject({ chart: 0.314, suggest: 0.361 });
  });

  it('come back from what was remembered, and from nonsense as drawn', () => {
    const moved = moveSplitter(DRAWN_SHARES, 'claim', -0.03);
    expect(parseShares(JSON.stringify(moved))).toEqual(moved);
    for (const stored of [null, '', 'x', '[]', '{"chart":"wide"}']) expect(parseShares(stored)).toEqual(DRAWN_SHARES);
    expect(parseShares('{"chart":9}').chart).toBeCloseTo(0.414);
  });
});
