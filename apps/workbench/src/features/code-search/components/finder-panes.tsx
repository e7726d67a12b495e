import { LONGEST_SEARCH_TEXT, type CodeSearchSystem } from '@chartwright/contracts';
import { ActionButton, Keycap, Notice, TabTrack, useKeys } from '@chartwright/ui';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { walkDetail } from '../state/detail-keys.js';
import { foundWords } from '../state/found-words.js';
import type { CodeFinder } from '../state/use-code-finder.js';
import { PlaceView } from './place-view.js';
import { optionId, SearchHits } from './search-hits.js';

const SYSTEMS: readonly { value: CodeSearchSystem; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'diagnosis', label: 'Diagnoses' },
  { value: 'procedure', label: 'Procedures' },
];
const isSystem = (value: string): value is CodeSearchSystem => SYSTEMS.some((one) => one.value === value);

/** The box: words in, results counted. Arrows move in the list while the words stay here. */
export function FinderInput({ finder, inputRef }: { finder: CodeFinder; inputRef: React.RefObject<HTMLInputElement | null> }) {
  const { text, type, system, setSystem, search, isSearching, hits, current } = finder;
  return (
    <>
      <input
        ref={inputRef}
        aria-label="Code, words or abbreviation"
        placeholder="Code, words or abbreviation"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="code-hits"
        aria-activedescendant={current ? optionId(current.code) : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (KEYS[event.key]?.(finder, event)) event.preventDefault();
        }}
      />
      <TabTrack
        label="What to search"
        className="seg hide"
        tabs={SYSTEMS}
        value={system}
        onChange={(value) => isSystem(value) && setSystem(value)}
      />
      <span className="fs12 t3 nowrap">
        {isSearching && hits.length > 0 ? `${foundWords(hits.length)}${tookWords(search.tookMs)}` : ''}
      </span>
    </>
  );
}

function tookWords(tookMs: number | null): string {
  return tookMs === null ? '' : ` · ${Math.max(1, Math.round(tookMs))} ms`;
}

const KEYS: Readonly<Record<string, (finder: CodeFinder, event: KeyboardEvent) => boolean>> = {
  ArrowDown: ({ step }) => (step(1), true),
  ArrowUp: ({ step }) => (step(-1), true),
  Enter: ({ take }, event) => (event.ctrlKey || event.metaKey ? false : (take(event.shiftKey), true)),
};

type PanesProps = {
  finder: CodeFinder;
  dateOfService: string;
  onEscape?: () => void;
  /** Said of the code on the right, above it. */
  above?: ReactNode;
};

/** Results on the left, the books on the right. */
export function FinderPanes({ finder, dateOfService, onEscape, above }: PanesProps) {
  const { places, place, hits, current, search, isSearching, text } = finder;
  const region = useRef<HTMLDivElement>(null);
  const inRegion = (focus: () => void): void => {
    focus();
    if (!region.current) return;
    region.current.focus();
    region.current.scrollTop = 0;
  };
  const open = (next: Parameters<typeof places.open>[0]): void => inRegion(() => places.open(next));
  useKeys([
    {
      // Not Alt+T: that opens a menu of the browser.
      keys: 'Alt+l',
      label: 'Tabular list',
      group: 'Code search',
      inFields: true,
      anywhere: true,
      run: () => open({ kind: 'tabular', name: null }),
    },
    {
      keys: 'Alt+i',
      label: 'Alphabetic index',
      group: 'Code search',
      inFields: true,
      anywhere: true,
      run: () => open({ kind: 'index', source: 'index', under: null }),
    },
  ]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'Escape' && onEscape) onEscape();
    else if (event.key === 'a' && !(event.target instanceof HTMLInputElement) && !event.ctrlKey && !event.altKey && !event.metaKey)
      finder.take(false);
    else if (!walkDetail(event, places.canGoBack ? () => inRegion(places.back) : null)) return;
    event.preventDefault();
  };
  return (
    <div className={hits.length === 0 ? 'two bare' : 'two'}>
      <div className="hits">
        <SearchHits
          hits={hits}
          text={isSearching ? text : ''}
          currentCode={places.place === null ? (current?.code ?? null) : null}
          isStale={isSearching && !search.isFresh}
          onChoose={finder.choose}
          onTake={(code) => {
            const hit = hits.find((one) => one.code === code);
            if (hit) finder.takeOne(hit, false);
          }}
        />
        <HitsWords finder={finder} />
      </div>
      <div className="det" role="region" aria-label="Code detail" ref={region} tabIndex={0} onKeyDown={onKeyDown}>
        {places.canGoBack && (
          <p className="mb8">
            <ActionButton
              tone="quiet"
              size="small"
              icon="chevron-left"
              keys="Backspace"
              tabIndex={-1}
              onClick={() => inRegion(places.back)}
            >
              Back
            </ActionButton>
          </p>
        )}
        {above}
        <PlaceView place={place} dateOfService={dateOfService} open={open} onDetail={finder.setDetail} />
      </div>
    </div>
  );
}

function HitsWords({ finder: { isSearching, search, hits, text } }: { finder: CodeFinder }): ReactNode {
  if (search.isTooLong)
    return <p className="t2 pad">That is longer than the {LONGEST_SEARCH_TEXT} characters a search takes. Keep the words that matter.</p>;
  if (search.isPaused) return <p className="t2 pad">No connection. The search needs it, and goes on when it is back.</p>;
  if (search.isFailed)
    return (
      <div className="pad row g8 wrap">
        <span className="t2">The search did not answer.</span>
        <ActionButton size="small" onClick={search.tryAgain}>
          Try again
        </ActionButton>
      </div>
    );
  if (isSearching && search.isFresh && hits.length === 0)
    return <p className="t2 pad">Nothing fits “{text.trim()}” on this date of service. Try fewer words.</p>;
  if (!isSearching && hits.length === 0)
    return <p className="t2 pad">A code with or without its dot, words in any order, or an abbreviation. Misspellings are forgiven.</p>;
  if (search.isStarterSet && isSearching)
    return (
      <Notice className="m8">Only the starter set of everyday codes is loaded. An administrator can load the official releases.</Notice>
    );
  return null;
}

/** What the keys do here and now. */
export function FinderKeys() {
  return (
    <>
      <span className="fs12 t2 row g6">
        <span className="keys">
          <Keycap keys="ArrowUp" />
          <Keycap keys="ArrowDown" />
        </span>
        move
      </span>
      <span className="fs12 t2 row g6 hide">
        <Keycap keys="Tab" /> into detail
      </span>
      <span className="fs12 t2 row g6 hide">
        <Keycap keys="Alt+l" /> tabular list
      </span>
      <span className="fs12 t2 row g6 hide">
        <Keycap keys="Alt+i" /> index
      </span>
    </>
  );
}
