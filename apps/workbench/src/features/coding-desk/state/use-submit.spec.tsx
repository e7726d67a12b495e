import type { DeskWork } from '@chartwright/contracts';
import { emptyDraftContent } from '@chartwright/lifecycle';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { EditQueue } from './edit-queue.js';
import { useSubmit } from './use-submit.js';

const work = (version: number): DeskWork => ({
  draft: {
    version,
    content: emptyDraftContent,
    titles: {},
    canUndo: false,
    canRedo: false,
    savedAt: '2026-02-11T14:02:11Z',
    releases: { diagnoses: 'FY2026', procedures: 'Oct 2025' },
  },
  findings: [],
  allowedCommands: [],
  visitHistory: { lastSeenOn: null, isEstablished: false },
  lease: null,
});
const parts = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={new QueryClient()}>
    <UiProvider density="workbench">{children}</UiProvider>
  </QueryClientProvider>
);

/** A desk that has just come on screen; `fetch` is the one thing that is not real, and counts what was submitted. */
function openDesk() {
  const submitted: string[] = [];
  const answer = async (input: unknown): Promise<unknown> => {
    submitted.push(String(input));
    const body = { submitted: { caseNumber: '26-00001', state: 'billing' }, next: null };
    return { ok: true, status: 200, headers: new Map(), text: async () => JSON.stringify(body), json: async () => body };
  };
  Object.assign(globalThis, { fetch: answer });
  const queue = new EditQueue(work(1), () => Promise.resolve({ kind: 'saved', work: work(2) }));
  const nothing = (): void => undefined;
  const { result } = renderHook(
    () => useSubmit({ caseId: 'c2', version: 1, queue, isReview: false, onLeave: nothing, onDesk: nothing, onBlocked: nothing }),
    { wrapper: parts },
  );
  return { queue, submitted, submit: () => act(async () => result.current.run(true)), result };
}

describe('a case that comes after submit and take next', () => {
  let clock = 0;
  beforeEach(() => {
    clock = 5_000;
    jest.spyOn(performance, 'now').mockImplementation(() => clock);
  });
  afterEach(() => jest.restoreAllMocks());

  it('is not submitted by the second half of a double press', async () => {
    const { submit, submitted, result } = openDesk();
    clock += 300;
    await submit();
    expect(submitted).toEqual([]);
    expect(result.current.refusal).toBe('This case has only just opened. Submit it once you have read it.');
  });

  it('is submitted once it was there to be read', async () => {
    const { submit, submitted } = openDesk();
    clock += 1_200;
    await submit();
    expect(submitted).toHaveLength(1);
  });

  it('is submitted at once by somebody who has worked on it', async () => {
    const { submit, submitted, queue } = openDesk();
    clock += 300;
    queue.push({ kind: 'edits', words: 'Add I10', edits: [{ kind: 'addDiagnosis', id: 'd', code: 'I10', origin: 'search' }] });
    await submit();
    expect(submitted).toHaveLength(1);
  });
});
