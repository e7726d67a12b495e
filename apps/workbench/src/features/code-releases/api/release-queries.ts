import { api } from '@chartwright/api-client';
import {
  codeReleasePaths,
  type CodeChangeName,
  type CodeReleases,
  type ReleaseDifferences,
  type ReleaseSystemCompared,
} from '@chartwright/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

const WATCH_RUNNING_MS = 1_500;
/** An import is begun on the server's command line: it appears here without a reload. */
const WATCH_MS = 10_000;

export function useCodeReleases() {
  return useQuery({
    queryKey: ['code-releases'],
    queryFn: ({ signal }) => api.get<CodeReleases>(codeReleasePaths.list, { signal }),
    refetchInterval: ({ state }) => (state.data?.imports[0]?.state === 'running' ? WATCH_RUNNING_MS : WATCH_MS),
  });
}

export const DIFFERENCES_PAGE = 50;
type Asked = { system: ReleaseSystemCompared; name: string; kind: CodeChangeName; offset: number };

export function useReleaseDifferences({ system, name, kind, offset }: Asked) {
  return useQuery({
    queryKey: ['code-release-differences', system, name, kind, offset],
    queryFn: ({ signal }) =>
      api.get<ReleaseDifferences>(
        `${codeReleasePaths.differences}?${new URLSearchParams({ system, name, kind, offset: String(offset), limit: String(DIFFERENCES_PAGE) })}`,
        { signal },
      ),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}
