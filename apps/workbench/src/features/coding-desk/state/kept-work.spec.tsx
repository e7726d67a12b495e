import type { CodingDesk, EditDraftRequest } from '@chartwright/contracts';
import { applyEdits, emptyDraftContent } from '@chartwright/lifecycle';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { deskQuery } from '../api/desk-query.js';
import type { EditQueue } from './edit-queue.js';
import { useDeskSession } from './use-desk-session.js';

const CASE = 'c1';
const deskAt = (version: number, content = emptyDraftContent): CodingDesk =>
  ({
    draft: { version, content, titles: {}, canUndo: false, canRedo: false, savedAt: '2026-02-11T14:02:11Z', releases: {} },
    findings: [],
    allowedCommands: [],
    visitHistory: { lastSeenOn: null, isEstablished: false },
    lease: null,
    header: { id: CASE },
    documents: [],
    suggestions: null,
    queries: [],
    remarks: [],
  }) as unknown as CodingDesk;
const adding = (code: string) => [{ kind: 'addDiagnosis', id: `d-${code}`, code, origin: 'search' } as const];

/** The one thing that is not real: a server with one draft, which answers reads and edits when it is told to. */
function server() {
  let desk = deskAt(1);
  let reads = 0;
  let gate: Promise<void> = Promise.resolve();
  const save = (edits: EditDraftRequest['edits']): void => {
    desk = deskAt(desk.draft.version + 1, applyEdits(desk.draft.content, edits).changed ?? desk.draft.content);
  };
  const answer = async (_path: unknown, request?: { method?: string; body?: string }): Promise<unknown> => {
    const isEdit = request?.method === 'POST';
    if (isEdit) await gate;
    if (isEdit) save((JSON.parse(request.body ?? '{}') as EditDraftRequest).edits);
    else reads += 1;
    const { draft, findings, allowedCommands, visitHistory, lease } = desk;
    const body = isEdit ? { draft, findings, allowedCommands, visitHistory, lease } : desk;
    return { ok: true, status: 200, headers: new Map(), text: async () => JSON.stringify(body), json: async () => body };
  };
  Object.assign(globalThis, { fetch: answer });
  return {
    save,
    reads: () => reads,
    hold(): () => void {
      let go = (): void => undefined;
      gate = new Promise((resolve) => (go = resolve));
      return go;
    },
  };
}

/** Every draft that came on screen, in order: the first after a return is what the coder sees first. */
let drawn: string[] = [];
let queue: EditQueue;
function Draft({ desk }: { desk: CodingDesk }) {
  const session = useDeskSession(desk);
  ({ queue } = session);
  const codes = session.state.shown.diagnoses.map(({ code }) => code).join(' ') || 'empty';
  drawn.push(codes);
  return <p>{codes}</p>;
}
function Desk() {
  const { data } = useQuery(deskQuery(CASE));
  return data ? <Draft desk={data} /> : null;
}

function browser() {
  const queryClient = new QueryClient();
  return () => {
    drawn = [];
    return render(
      <QueryClientProvider client={queryClient}>
        <Desk />
      </QueryClientProvider>,
    );
  };
}
const accept = (code: string) => act(async () => void queue.push({ kind: 'edits', words: `Add ${code}`, edits: adding(code) }));

describe('coming back to a desk', () => {
  it('shows the draft with what was saved before it was left, from the first moment on', async () => {
    server();
    const open = browser();
    const desk = open();
    await screen.findByText('empty');
    await accept('I10');
    expect(await queue.settled()).toBe(true);
    desk.unmount();
    open();
    await act(async () => undefined);
    expect(new Set(drawn)).toEqual(new Set(['I10']));
    expect(queue.current().work.draft.version).toBe(2);
  });

  it('reads the case again, and shows what another window did meanwhile', async () => {
    const there = server();
    const open = browser();
    const desk = open();
    await screen.findByText('empty');
    desk.unmount();
    there.save(adding('E78.2'));
    open();
    expect(await screen.findByText('E78.2')).toBeTruthy();
    expect(there.reads()).toBe(2);
  });

  it('shows an edit that was still on its way when the desk was left', async () => {
    const there = server();
    const open = browser();
    const desk = open();
    await screen.findByText('empty');
    const go = there.hold();
    await accept('I10');
    desk.unmount();
    open();
    await screen.findByText('empty');
    await act(async () => go());
    expect(await screen.findByText('I10')).toBeTruthy();
  });

  it('does not read a case twice that was answered with its whole desk', async () => {
    const there = server();
    const queryClient = new QueryClient();
    queryClient.setQueryData(deskQuery(CASE).queryKey, deskAt(1));
    render(
      <QueryClientProvider client={queryClient}>
        <Desk />
      </QueryClientProvider>,
    );
    await screen.findByText('empty');
    await accept('I10');
    expect(await queue.settled()).toBe(true);
    expect(await screen.findByText('I10')).toBeTruthy();
    expect(there.reads()).toBe(0);
  });
});
