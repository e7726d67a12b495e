import { api } from '@chartwright/api-client';
import {
  codeBrowsingPaths,
  codeSearchPaths,
  type BrowseIndexRequest,
  type CodeDetail,
  type IndexPage,
  type IndexSourceName,
  type TabularChapters,
  type TabularNodeDetail,
} from '@chartwright/contracts';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Moving through a list with the arrows asks for the code one stops at, not for every one on the way. */
const SETTLE_MS = 40;
const PAGE = 60;

export function useCodeDetail(code: string, dateOfService: string) {
  const [settled, setSettled] = useState(code);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(code), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [code]);
  return useQuery({
    queryKey: ['code-detail', settled, dateOfService],
    queryFn: ({ signal }) => api.get<CodeDetail>(codeSearchPaths.detail(settled, dateOfService), { signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

export function useChapters(dateOfService: string) {
  return useQuery({
    queryKey: ['code-chapters', dateOfService],
    queryFn: ({ signal }) => api.get<TabularChapters>(codeBrowsingPaths.chapters(dateOfService), { signal }),
    staleTime: Infinity,
  });
}

export function useTabularNode(name: string, dateOfService: string) {
  return useQuery({
    queryKey: ['code-tabular', name, dateOfService],
    queryFn: ({ signal }) => api.get<TabularNodeDetail>(codeBrowsingPaths.tabular(name, dateOfService), { signal }),
    staleTime: Infinity,
  });
}

type IndexAsked = { dateOfService: string; source: IndexSourceName; beginning: string; under: number | null };

/** The main terms that begin so, or the lines under one entry, page by page. */
export function useIndexPages({ dateOfService, source, beginning, under }: IndexAsked) {
  return useInfiniteQuery({
    queryKey: ['code-index', dateOfService, source, beginning, under],
    queryFn: ({ signal, pageParam }) =>
      api.post<IndexPage>(
        codeBrowsingPaths.index,
        {
          dateOfService,
          source,
          offset: pageParam,
          limit: PAGE,
          ...(beginning ? { beginning } : {}),
          ...(under === null ? {} : { under }),
        } satisfies BrowseIndexRequest,
        { signal },
      ),
    initialPageParam: 0,
    getNextPageParam: ({ offset, lines, total }) => (offset + lines.length < total ? offset + lines.length : undefined),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}
