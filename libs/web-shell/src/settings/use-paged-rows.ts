import type { SettingsPage } from '@chartwright/contracts';
import { useSlowed } from '@chartwright/ui';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { SettingsPaging, SettingsRows } from './settings-list.js';

type Pages<Page> = UseInfiniteQueryResult<InfiniteData<Page>>;

/** What is typed, and from when on it counts: each letter is a question to the server. */
export function useFind(): { typed: string; onType: (typed: string) => void; find: string } {
  const [typed, onType] = useState('');
  return { typed, onType, find: useSlowed(typed.trim()) };
}

/** The rows of all pages that came so far, and the way to the next. */
export function pagedRows<Page extends SettingsPage, Row>(
  pages: Pages<Page>,
  rowsOf: (page: Page) => readonly Row[],
  { typed, onType }: Pick<SettingsPaging, 'typed' | 'onType'>,
): { list: SettingsRows<Row>; paging: SettingsPaging } {
  const { isPending, isError, error, data, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const newest = data?.pages.at(-1);
  return {
    list: { isPending, isError, error, data: data?.pages.flatMap(rowsOf), refetch },
    paging: {
      typed,
      onType,
      total: newest?.total ?? 0,
      matching: newest?.matching ?? 0,
      more: hasNextPage ? { isBusy: isFetchingNextPage, onMore: () => void fetchNextPage() } : null,
    },
  };
}
