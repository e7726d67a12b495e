import type { CodeDetail, CodeSearchHit, CodeSearchSystem } from '@chartwright/contracts';
import { useAnnounce } from '@chartwright/ui';
import { useEffect, useState } from 'react';
import { LEAST_TYPED, useCodeSearch, useRecentCodes, type CodeSearchState } from '../api/search-query.js';
import { optionId } from '../components/search-hits.js';
import type { CodePlace } from './code-place.js';
import { foundWords } from './found-words.js';
import { useCodePlaces } from './use-code-places.js';

export type ChosenCode = { code: string; title: string; kind: 'diagnosis' | 'procedure' };
type Finding = {
  dateOfService: string;
  caseId?: string;
  initialPlace: CodePlace | null;
  onTake: ((chosen: ChosenCode, isFirstListed: boolean) => void) | null;
};
type Takeable = Pick<CodeSearchHit, 'code' | 'title' | 'kind' | 'isBillable'>;
const CHAPTERS: CodePlace = { kind: 'tabular', name: null };

/** Everything the code search knows: what is typed, what answers, which code is meant, and where the books were followed to. */
export function useCodeFinder({ dateOfService, caseId, initialPlace, onTake }: Finding) {
  const [text, setText] = useState('');
  const [system, setSystem] = useState<CodeSearchSystem>('all');
  const [chosen, setChosen] = useState<string | null>(null);
  const [detail, setDetail] = useState<CodeDetail | null>(null);
  const places = useCodePlaces(initialPlace);
  const search = useCodeSearch({ text, system, dateOfService, caseId });
  const recent = useRecentCodes(dateOfService, caseId);
  const isSearching = text.trim().length >= LEAST_TYPED;
  const hits = isSearching ? search.hits : recent.hits;
  const current = hits.find(({ code }) => code === chosen) ?? (isSearching ? firstChoosable(hits) : null);
  const place: CodePlace = places.place ?? (current ? { kind: 'code', code: current.code } : CHAPTERS);
  const target = place.kind !== 'code' ? null : detail?.code === place.code ? detail : current?.code === place.code ? current : null;

  const choose = (code: string | null): void => {
    setChosen(code);
    places.leave();
  };
  const type = (next: string): void => {
    setText(next);
    choose(null);
    wait.end();
  };
  const step = (by: 1 | -1): void => {
    const at = hits.findIndex(({ code }) => code === current?.code);
    const next = hits[Math.min(hits.length - 1, Math.max(0, at + by))];
    if (!next) return;
    choose(next.code);
    document.getElementById(optionId(next.code))?.scrollIntoView({ block: 'nearest' });
  };
  /** A header opens to what is below it; a code is taken. */
  const takeOne = (one: Takeable, isFirstListed: boolean): void => {
    if (!one.isBillable) type(one.code);
    else if (onTake) onTake({ code: one.code, title: one.title, kind: one.kind }, isFirstListed);
    else places.open({ kind: 'code', code: one.code });
  };
  const wait = useWaitForAnswer(search, chosen, takeOne);
  /** Nothing is taken from an answer to other words: Enter waits for the answer to what is typed. */
  const take = (isFirstListed: boolean): void => {
    if (places.place === null && isSearching && !search.isFresh) wait.begin(isFirstListed);
    else if (target) takeOne(target, isFirstListed);
  };
  useCountSaid(search);

  return {
    text,
    type,
    system,
    setSystem,
    search,
    endedRelease: recent.endedRelease,
    isSearching,
    hits,
    current,
    choose,
    step,
    take,
    takeOne,
    place,
    places,
    target,
    setDetail,
  };
}
export type CodeFinder = ReturnType<typeof useCodeFinder>;

function firstChoosable(hits: readonly CodeSearchHit[]): CodeSearchHit | null {
  return hits.find(({ isBillable }) => isBillable) ?? hits[0] ?? null;
}

/** Somebody pressed Enter before the answer was there: when it comes, the code they had moved to is taken, or its first. */
function useWaitForAnswer(search: CodeSearchState, chosen: string | null, takeOne: (one: Takeable, isFirstListed: boolean) => void) {
  const [waiting, setWaiting] = useState<{ isFirstListed: boolean } | null>(null);
  useEffect(() => {
    if (!waiting || !search.isFresh) return;
    setWaiting(null);
    const meant = search.hits.find(({ code }) => code === chosen) ?? firstChoosable(search.hits);
    if (meant) takeOne(meant, waiting.isFirstListed);
  }, [waiting, search.isFresh, search.hits, chosen, takeOne]);
  return {
    begin: (isFirstListed: boolean) => {
      search.askNow();
      setWaiting({ isFirstListed });
    },
    end: () => setWaiting(null),
  };
}

/** After a pause: an answer to every other key would talk over the one that matters. */
const PAUSE_MS = 500;

function useCountSaid({ isFresh, hits }: CodeSearchState): void {
  const say = useAnnounce();
  useEffect(() => {
    if (!isFresh) return;
    const timer = setTimeout(() => say(saidWords(hits)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isFresh, hits, say]);
}

function saidWords(hits: readonly CodeSearchHit[]): string {
  const first = firstChoosable(hits);
  return first ? `${foundWords(hits.length)}. ${first.code}, ${first.title}` : foundWords(0);
}
