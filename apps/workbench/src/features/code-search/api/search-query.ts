import { api } from '@chartwright/api-client';
import {
  LONGEST_SEARCH_TEXT,
  codeSearchPaths,
  type CodeSearchHit,
  type CodeSearchSystem,
  type RecentCodes,
  type RecentCodesRequest,
  type SearchCodesAnswer,
  type SearchCodesRequest,
} from '@chartwright/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Long enough that a fast typist asks once a word or two, short enough to feel at once. */
const DEBOUNCE_MS = 60;
export const LEAST_TYPED = 2;
export const SHOWN = 20;

type Asked = { text: string; system: CodeSearchSystem; dateOfService: string; caseId: string | undefined };
export type CodeSearchState = {
  hits: readonly CodeSearchHit[];
  /** The hits answer what is typed now. */
  isFresh: boolean;
  isFailed: boolean;
  /** No connection: what is typed is asked when it is back. */
  isPaused: boolean;
  /** More characters than a search takes: nothing was asked. */
  isTooLong: boolean;
  isStarterSet: boolean;
  tookMs: number | null;
  tryAgain: () => void;
  /** Somebody waits: ask without waiting for the next key. */
  askNow: () => void;
};

/** One request at a time: a newer one ends the older, and a late answer is never shown as that of another text. */
export function useCodeSearch({ text, system, dateOfService, caseId }: Asked): CodeSearchState {
  const typed = text.trim();
  const [wanted, setWanted] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(typed), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const search = useQuery({
    queryKey: ['code-search', wanted, system, dateOfService, caseId],
    queryFn: ({ signal }) =>
      api.post<SearchCodesAnswer>(
        codeSearchPaths.search,
        { text: wanted, system, dateOfService, limit: SHOWN, ...(caseId ? { caseId } : {}) } satisfies SearchCodesRequest,
        { signal },
      ),
    enabled: wanted.length >= LEAST_TYPED && wanted.length <= LONGEST_SEARCH_TEXT,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
  const isTooLong = typed.length > LONGEST_SEARCH_TEXT;
  const isLong = typed.length >= LEAST_TYPED && !isTooLong;
  return {
    hits: isLong ? (search.data?.hits ?? []) : [],
    isFresh: isLong && wanted === typed && search.data !== undefined && !search.isPlaceholderData,
    isTooLong,
    isFailed: isLong && search.isError,
    isPaused: isLong && search.isPaused,
    isStarterSet: search.data?.isStarterSet ?? false,
    tookMs: search.data?.tookMs ?? null,
    tryAgain: () => void search.refetch(),
    askNow: () => setWanted(typed),
  };
}

const NOTHING: RecentCodes = { hits: [], endedRelease: null };

/** Before anything is typed: what this coder used last and what this patient had. */
export function useRecentCodes(dateOfService: string, caseId: string | undefined): RecentCodes {
  const { data } = useQuery({
    queryKey: ['code-recent', dateOfService, caseId],
    queryFn: ({ signal }) =>
      api.post<RecentCodes>(codeSearchPaths.recent, { dateOfService, ...(caseId ? { caseId } : {}) } satisfies RecentCodesRequest, {
        signal,
      }),
    staleTime: 60_000,
  });
  return data ?? NOTHING;
}
