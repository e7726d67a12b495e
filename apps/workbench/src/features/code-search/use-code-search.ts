import { api } from '@chartwright/api-client';
import {
  codeSearchPaths,
  type CodeDetail,
  type CodeSearchSystem,
  type SearchCodesAnswer,
  type SearchCodesRequest,
} from '@chartwright/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Long enough that a fast typist asks once a word or two, short enough to feel at once. */
const DEBOUNCE_MS = 60;

function useDebounced<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** One request at a time: a newer one ends the older, and a late answer is never shown for another text. */
export function useCodeSearch(text: string, system: CodeSearchSystem, dateOfService: string) {
  const wanted = useDebounced(text.trim());
  return useQuery({
    queryKey: ['code-search', wanted, system, dateOfService],
    queryFn: ({ signal }) =>
      api.post<SearchCodesAnswer>(codeSearchPaths.search, { text: wanted, system, dateOfService, limit: 14 } satisfies SearchCodesRequest, {
        signal,
      }),
    enabled: wanted.length >= 2,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
  });
}

export function useCodeDetail(code: string | null, dateOfService: string) {
  const wanted = useDebounced(code);
  return useQuery({
    queryKey: ['code-detail', wanted, dateOfService],
    queryFn: ({ signal }) => api.get<CodeDetail>(codeSearchPaths.detail(wanted ?? '', dateOfService), { signal }),
    enabled: wanted !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}
