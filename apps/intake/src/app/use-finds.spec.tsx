import { sessionQuery } from '@chartwright/api-client';
import type { TrackCasesRequest, TrackedCase } from '@chartwright/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useFinds } from './use-finds.js';

const found = (id: string): TrackedCase => ({
  id,
  caseNumber: '26-00001',
  patientName: `Winter, ${id}`,
  dateOfService: '2026-03-02',
  providerName: null,
  state: 'claimed',
  stepsDone: 5,
  headline: 'With the payer',
  detail: '',
  clock: { dueAt: null, isStopped: false, isLate: false, usedFraction: 0 },
  action: null,
});

it('Ctrl K finds a case wherever it is on its way: open, with the payer, or finished', async () => {
  Object.assign(globalThis, {
    fetch: async (_path: string, init: { body: string }) => {
      const { tab }: TrackCasesRequest = JSON.parse(init.body);
      const text = JSON.stringify({ cases: [found(tab)], counts: {}, totalInTab: 1, page: 1, pageSize: 25, matching: 1 });
      return { ok: true, status: 200, headers: new Map(), text: async () => text };
    },
  });
  AbortSignal.timeout ??= () => new AbortController().signal;
  AbortSignal.any ??= ([first]) => first ?? new AbortController().signal;
  const queryClient = new QueryClient();
  queryClient.setQueryData(sessionQuery.queryKey, { permissions: ['case.track'], role: 'front_desk', practices: [] } as never);
  const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>;
  const { result } = renderHook(() => useFinds('winter'), { wrapper });
  await waitFor(() => expect(result.current[0]?.entries.map(({ id }) => id)).toEqual(['open', 'sent', 'finished']));
});
