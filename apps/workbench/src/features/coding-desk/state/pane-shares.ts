/** Widths of the panes as shares of the desk: of three panes, and of two below 1280 px. */
export type PaneShares = { chart: number; suggest: number; narrowChart: number };

/** design §3: chart 31.4 %, suggestions 31.1 %, claim the rest; below 1280 px the chart has 42 %. */
export const DRAWN_SHARES: PaneShares = { chart: 0.314, suggest: 0.311, narrowChart: 0.42 };
const MAX_MOVE = 0.1;

export type Splitter = 'chart' | 'claim' | 'narrowChart';

/** Moves one splitter; the pane on its other side gives or takes, and nobody moves further than ten per cent. */
export function moveSplitter(shares: PaneShares, splitter: Splitter, by: number): PaneShares {
  if (splitter === 'narrowChart') return { ...shares, narrowChart: within(shares.narrowChart + by, DRAWN_SHARES.narrowChart) };
  if (splitter === 'chart') {
    const chart = within(shares.chart + by, DRAWN_SHARES.chart);
    const suggest = within(shares.suggest - (chart - shares.chart), DRAWN_SHARES.suggest);
    return { ...shares, chart, suggest };
  }
  return { ...shares, suggest: within(shares.suggest + by, DRAWN_SHARES.suggest) };
}

function within(share: number, drawn: number): number {
  return Math.round(Math.min(drawn + MAX_MOVE, Math.max(drawn - MAX_MOVE, share)) * 1000) / 1000;
}

/** What a browser remembered; anything else is the drawn widths. */
export function parseShares(stored: string | null): PaneShares {
  try {
    const parsed: unknown = JSON.parse(stored ?? '');
    const known = new Map<string, unknown>(parsed !== null && typeof parsed === 'object' ? Object.entries(parsed) : []);
    const share = (name: keyof PaneShares): number => {
      const value = known.get(name);
      return typeof value === 'number' && Number.isFinite(value) ? within(value, DRAWN_SHARES[name]) : DRAWN_SHARES[name];
    };
    return { chart: share('chart'), suggest: share('suggest'), narrowChart: share('narrowChart') };
  } catch {
    return DRAWN_SHARES;
  }
}
