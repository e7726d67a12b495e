import { useSession } from '@chartwright/api-client';
import { useEffect, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { DRAWN_SHARES, moveSplitter, parseShares, type PaneShares, type Splitter } from '../state/pane-shares.js';

const STEP = 0.01;
const SPLITTERS: readonly { splitter: Splitter; label: string; className: string }[] = [
  { splitter: 'chart', label: 'Width of the chart', className: 'split wide' },
  { splitter: 'claim', label: 'Width of the suggestions', className: 'split wide' },
  { splitter: 'narrowChart', label: 'Width of the chart', className: 'split narrow' },
];

function remembered(key: string): PaneShares {
  try {
    return parseShares(localStorage.getItem(key));
  } catch {
    return DRAWN_SHARES;
  }
}

const placeOf = (shares: PaneShares, splitter: Splitter): number =>
  splitter === 'narrowChart' ? shares.narrowChart : splitter === 'chart' ? shares.chart : shares.chart + shares.suggest;

/** Drags with the pointer, or with the arrows (WCAG 2.5.7); double click or Home goes back to the drawn widths. Kept per person. */
export function PaneSplitters({ panes }: { panes: RefObject<HTMLDivElement | null> }) {
  const key = `chartwright-panes-${useSession().userId}`;
  const [shares, setShares] = useState(() => remembered(key));
  const [dragged, setDragged] = useState<Splitter | null>(null);
  useEffect(() => {
    const style = panes.current?.style;
    style?.setProperty('--chart', `${shares.chart * 1000}fr`);
    style?.setProperty('--suggest', `${shares.suggest * 1000}fr`);
    style?.setProperty('--claim', `${(1 - shares.chart - shares.suggest) * 1000}fr`);
    style?.setProperty('--narrow-chart', `${shares.narrowChart * 1000}fr`);
    style?.setProperty('--narrow-rest', `${(1 - shares.narrowChart) * 1000}fr`);
    for (const { splitter } of SPLITTERS) style?.setProperty(`--at-${splitter}`, `${placeOf(shares, splitter) * 100}%`);
    try {
      localStorage.setItem(key, JSON.stringify(shares));
    } catch {
      // A browser that keeps nothing still shows the widths of this visit.
    }
  }, [panes, key, shares]);
  const move = (splitter: Splitter, by: number): void => setShares((known) => moveSplitter(known, splitter, by));
  const onKeyDown = (splitter: Splitter, event: KeyboardEvent): void => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by !== undefined) move(splitter, by);
    else if (event.key === 'Home') setShares(DRAWN_SHARES);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerMove = (splitter: Splitter, event: PointerEvent): void => {
    const box = panes.current?.getBoundingClientRect();
    if (dragged !== splitter || !box) return;
    move(splitter, (event.clientX - box.left) / box.width - placeOf(shares, splitter));
  };
  return SPLITTERS.map(({ splitter, label, className }) => (
    <div
      key={splitter}
      className={`${className} at-${splitter}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={20}
      aria-valuemax={80}
      aria-valuenow={Math.round(placeOf(shares, splitter) * 100)}
      tabIndex={0}
      onKeyDown={(event) => onKeyDown(splitter, event)}
      onDoubleClick={() => setShares(DRAWN_SHARES)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(splitter);
      }}
      onPointerMove={(event) => onPointerMove(splitter, event)}
      onLostPointerCapture={() => setDragged(null)}
    />
  ));
}
