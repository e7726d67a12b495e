import type { CodeDetail, CodeSearchHit, IndexLine, IndexPage } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CodeSearch } from './code-search.js';

const DAY = '2026-03-02';

const hit = (code: string, title: string, over: Partial<CodeSearchHit> = {}): CodeSearchHit => ({
  kind: 'diagnosis',
  code,
  title,
  isBillable: true,
  billableBelow: 0,
  via: null,
  matched: [],
  history: null,
  ...over,
});

const detail = (code: string, title: string, over: Partial<CodeDetail> = {}): CodeDetail => ({
  kind: 'diagnosis',
  code,
  title,
  isBillable: true,
  releaseName: '2026',
  isReleaseInForce: true,
  isStarterSet: false,
  parents: [{ level: 'diagnosis', name: 'M25.5', title: 'Pain in joint' }],
  siblings: [{ level: 'diagnosis', name: code, title, isBillable: true, isHere: true }],
  children: [],
  billableBelow: 0,
  seventhCharacters: [],
  seventhCharactersFrom: null,
  nearby: [{ relation: 'other side', side: 'left', code: 'M25.562', title: 'Pain in left knee', isBillable: true }],
  notes: [
    {
      kind: 'Excludes2',
      text: 'pain in hand (M79.64-)',
      from: { level: 'diagnosis', name: 'M25.5', title: 'Pain in joint' },
      isInherited: true,
    },
  ],
  indexEntries: [{ source: 'index', position: 7, path: ['Pain', 'joint', 'knee'] }],
  riskCategories: [],
  facts: [],
  ...over,
});

const line = (position: number, title: string, over: Partial<IndexLine> = {}): IndexLine => ({
  position,
  title,
  nonessential: [],
  code: null,
  hasMoreCharacters: false,
  manifestation: null,
  see: null,
  seeAlso: null,
  linesBelow: 0,
  ...over,
});

const KNEES: Record<string, string> = {
  'M25.561': 'Pain in right knee',
  'M25.562': 'Pain in left knee',
  'M79.64': 'Pain in hand and fingers',
};

const CHAPTER = { level: 'chapter', name: '1', title: 'Infections' } as const;

type Asked = { path: string; body: { text?: string; under?: number }; answer: (body: unknown) => void; isAborted: () => boolean };

/** A server that answers when the test says so, or at once with what `answers` holds; `fetch` is the one thing not real here. */
function serve(answers: (asked: { path: string; body: Asked['body'] }) => unknown): Asked[] {
  const asked: Asked[] = [];
  const fetched = (input: unknown, init?: { body?: unknown; signal?: AbortSignal }): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const body = typeof init?.body === 'string' ? JSON.parse(init.body) : {};
      const answer = (content: unknown): void =>
        resolve({ ok: true, status: 200, headers: new Map(), text: async () => JSON.stringify(content), json: async () => content });
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      const one = { path: String(input), body, answer, isAborted: () => init?.signal?.aborted ?? false };
      asked.push(one);
      const known = answers(one);
      if (known !== undefined) answer(known);
    });
  Object.assign(globalThis, { fetch: fetched });
  return asked;
}

const found = (...hits: CodeSearchHit[]) => ({ hits, releaseName: '2026', isStarterSet: false, tookMs: 1 });

function ordinary({ path, body }: { path: string; body: Asked['body'] }): unknown {
  if (path.endsWith('/codes/recent')) return { hits: [hit('I10', 'Essential (primary) hypertension', { history: 'recent' })] };
  if (path.endsWith('/codes/search')) {
    if (body.text === 'M25.56') return found(hit('M25.561', 'Pain in right knee'), hit('M25.562', 'Pain in left knee'));
    return found(
      hit('M25.561', 'Pain in right knee', { history: 'patient' }),
      hit('M25.56', 'Pain in knee', { isBillable: false, billableBelow: 3 }),
    );
  }
  if (path.endsWith('/codes/browse/index')) {
    const page = { releaseName: '2026', source: 'index', total: 1, offset: 0 } as const;
    if (body.under === 7)
      return {
        ...page,
        path: [line(5, 'Pain'), line(6, 'joint'), line(7, 'knee', { seeAlso: { text: 'Derangement, knee', position: 40 } })],
        lines: [line(8, 'patellofemoral', { code: 'M22.2X', hasMoreCharacters: true })],
      } satisfies IndexPage;
    return { ...page, path: [line(40, 'Derangement')], lines: [line(41, 'recurrent', { code: 'M23.90' })] } satisfies IndexPage;
  }
  if (path.includes('/chapters/')) return { releaseName: '2026', isReleaseInForce: false, isStarterSet: false, chapters: [CHAPTER] };
  const code = /codes\/([^/]+)\/on/.exec(path)?.[1] ?? '';
  return detail(code, KNEES[code] ?? code);
}

function open(): { onAdd: jest.Mock; onClose: jest.Mock } {
  const onAdd = jest.fn();
  const onClose = jest.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <UiProvider density="workbench">
        <CodeSearch dateOfService={DAY} caseId="c1" onAdd={onAdd} onClose={onClose} renderWhy={(code) => <p>Why not {code}</p>} />
      </UiProvider>
    </QueryClientProvider>,
  );
  return { onAdd, onClose };
}

const region = () => screen.getByRole('region', { name: 'Code detail' });

// jsdom lays nothing out.
beforeAll(() => Object.assign(Element.prototype, { scrollIntoView: () => undefined }));

describe('the code search', () => {
  it('offers the codes at hand before anything is typed, and says why', async () => {
    serve(ordinary);
    open();
    const list = await screen.findByRole('listbox', { name: 'Recent codes' });
    expect(await within(list).findByText('You used it lately')).toBeTruthy();
  });

  it('sets off the words that answer what was typed, also behind a misspelling', async () => {
    serve((one) =>
      one.path.endsWith('/codes/search')
        ? found(hit('I10', 'Essential (primary) hypertension', { matched: ['hypertension'] }))
        : ordinary(one),
    );
    const user = userEvent.setup();
    open();
    await user.keyboard('hipertesion');
    const option = await screen.findByRole('option', { name: /Essential \(primary\) hypertension/ });
    expect([...option.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual(['hypertension']);
  });

  it('adds the first code by Enter, as first-listed with Shift', async () => {
    serve(ordinary);
    const user = userEvent.setup();
    const { onAdd } = open();
    await user.keyboard('knee pain');
    await screen.findByRole('button', { name: /Add M25.561/ });
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(onAdd).toHaveBeenCalledWith({ code: 'M25.561', title: 'Pain in right knee', kind: 'diagnosis' }, true);
  });

  it('takes nothing from an answer to other words: Enter waits for the answer to what is typed', async () => {
    const asked = serve((one) => (one.path.endsWith('/codes/search') && one.body.text === 'knee left' ? undefined : ordinary(one)));
    const user = userEvent.setup();
    const { onAdd } = open();
    await user.keyboard('knee');
    await screen.findByRole('button', { name: /Add M25.561/ });
    await user.keyboard(' left{Enter}');
    await waitFor(() => expect(asked.some(({ body }) => body.text === 'knee left')).toBe(true));
    expect(onAdd).not.toHaveBeenCalled();
    await act(async () => asked.find(({ body }) => body.text === 'knee left')?.answer(found(hit('M25.562', 'Pain in left knee'))));
    await waitFor(() => expect(onAdd).toHaveBeenCalledWith({ code: 'M25.562', title: 'Pain in left knee', kind: 'diagnosis' }, false));
  });

  it('says that a text is too long instead of asking with it', async () => {
    const asked = serve(ordinary);
    const user = userEvent.setup();
    open();
    await user.click(screen.getByRole('combobox'));
    await user.paste('knee '.repeat(41));
    expect(await screen.findByText(/longer than the 200 characters a search takes/)).toBeTruthy();
    expect(screen.queryByText(/did not answer/)).toBeNull();
    expect(asked.some(({ path }) => path.endsWith('/codes/search'))).toBe(false);
  });

  it('says that there is no connection instead of waiting for ever, and goes on when it is back', async () => {
    serve(ordinary);
    const user = userEvent.setup();
    onlineManager.setOnline(false);
    try {
      open();
      expect(await within(region()).findByText(/No connection. The code books come back with it/)).toBeTruthy();
      await user.keyboard('knee pain');
      expect(await screen.findByText(/No connection. The search needs it/)).toBeTruthy();
    } finally {
      act(() => onlineManager.setOnline(true));
    }
    expect(await screen.findByRole('button', { name: /Add M25.561/ })).toBeTruthy();
    expect(screen.queryByText(/No connection/)).toBeNull();
  });

  it('says that the search did not answer, and asks the same again on a press', async () => {
    serve(ordinary);
    const answering = globalThis.fetch;
    const refusal = JSON.stringify({ code: 'internal_error', message: 'It broke.', requestId: 'r-3' });
    const broken = { ok: false, status: 500, headers: new Map(), text: async () => refusal, json: async () => JSON.parse(refusal) };
    Object.assign(globalThis, { fetch: async () => broken });
    const user = userEvent.setup();
    open();
    await user.keyboard('knee pain');
    expect(await screen.findByText('The search did not answer.')).toBeTruthy();
    Object.assign(globalThis, { fetch: answering });
    await user.click(screen.getAllByRole('button', { name: 'Try again' })[0] ?? document.body);
    expect(await screen.findByRole('button', { name: /Add M25.561/ })).toBeTruthy();
    expect(screen.queryByText('The search did not answer.')).toBeNull();
  });

  it('says that the newest codes at hand ended before the date of service', async () => {
    const endedRelease = { name: '2026', endedOn: '2026-09-30' };
    serve((one) => (one.path.endsWith('/codes/recent') ? { hits: [], endedRelease } : ordinary(one)));
    open();
    expect(await screen.findByText('FY2026, in force until 30 Sep 2026; newest loaded')).toBeTruthy();
  });

  it('says of the tabular list that its release is not the one of the date', async () => {
    serve((one) => (one.path.endsWith('/codes/recent') ? { hits: [] } : ordinary(one)));
    open();
    expect(await within(region()).findByText(/FY2026 is not in force on this date/)).toBeTruthy();
  });

  it('keeps one request under way: a newer one ends the older', async () => {
    const asked = serve((one) => (one.path.endsWith('/codes/search') ? undefined : ordinary(one)));
    const user = userEvent.setup({ delay: 80 });
    open();
    await user.keyboard('asthma');
    await waitFor(() => expect(asked.some(({ body }) => body.text === 'asthma')).toBe(true));
    const searches = asked.filter(({ path }) => path.endsWith('/codes/search'));
    expect(searches.length).toBeGreaterThan(1);
    expect(searches.filter((one) => !one.isAborted())).toHaveLength(1);
  });

  it('shows a header with what it opens to, never takes it, and opens it by Enter', async () => {
    serve(ordinary);
    const user = userEvent.setup();
    const { onAdd } = open();
    await user.keyboard('knee pain');
    expect(await screen.findByText(/opens to 3 billable codes/)).toBeTruthy();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onAdd).not.toHaveBeenCalled();
    const box = screen.getByRole('combobox', { name: 'Code, words or abbreviation' });
    expect(box).toHaveProperty('value', 'M25.56');
    const list = screen.getByRole('listbox', { name: 'Results' });
    await waitFor(() => expect(within(list).queryByText(/opens to/)).toBeNull());
    expect(within(list).getAllByRole('option')).toHaveLength(2);
  });

  it('is walked by the keys alone: into the detail, along a note, the index, see also, and back', async () => {
    serve(ordinary);
    const user = userEvent.setup();
    const { onAdd } = open();
    await user.keyboard('knee pain');
    await within(region()).findByRole('heading', { name: 'Pain in right knee' });
    act(() => region().focus());
    const press = async (name: RegExp): Promise<void> => {
      const goal = await within(region()).findByRole('button', { name });
      for (let steps = 0; steps < 30 && document.activeElement !== goal; steps += 1) await user.keyboard('{ArrowDown}');
      expect(document.activeElement).toBe(goal);
      await user.keyboard('{Enter}');
    };
    await press(/Pain › joint › knee/);
    await press(/Derangement, knee/);
    expect(await within(region()).findByText('recurrent')).toBeTruthy();
    await user.keyboard('{Backspace}{Backspace}');
    await press(/Show M25.562, other side/);
    await within(region()).findByRole('heading', { name: 'Pain in left knee' });
    await user.keyboard('a');
    expect(onAdd).toHaveBeenCalledWith({ code: 'M25.562', title: 'Pain in left knee', kind: 'diagnosis' }, false);
  });

  it('says of the code at hand why it is not suggested, and no longer once another is', async () => {
    const user = userEvent.setup();
    open();
    await user.type(screen.getByRole('combobox'), 'M25.56');
    await screen.findByRole('option', { name: /M25.562/ });
    await user.keyboard('{Alt>}w{/Alt}');
    expect(await within(region()).findByText('Why not M25.561')).toBeTruthy();
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.queryByText(/^Why not/)).toBeNull());
    await user.keyboard('{Alt>}w{/Alt}');
    expect(await within(region()).findByText('Why not M25.562')).toBeTruthy();
    await user.keyboard('{Alt>}w{/Alt}');
    expect(screen.queryByText(/^Why not/)).toBeNull();
  });

  it('follows the codes that a note names', async () => {
    serve(ordinary);
    const user = userEvent.setup();
    open();
    await user.keyboard('knee pain');
    await user.click(await within(region()).findByRole('button', { name: 'Show M79.64-' }));
    expect(await within(region()).findByRole('heading', { name: 'Pain in hand and fingers' })).toBeTruthy();
  });
});
