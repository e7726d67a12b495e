import type { CodeReleases, ReleaseDifferences } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CodeReleasesPage } from './code-releases-page.js';

const LOADED: CodeReleases = {
  isStarterSet: false,
  missing: [],
  releases: [
    {
      system: 'icd10cm',
      name: '2031',
      effectiveFrom: '2030-10-01',
      effectiveTo: '2031-09-30',
      checksum: 'ab'.repeat(32),
      loadedAt: '2030-09-01T10:00:00Z',
      counts: [{ what: 'billable codes', count: 74_719 }],
      hasDifferences: true,
    },
  ],
  imports: [
    {
      id: 1,
      state: 'running',
      source: 'codesets',
      step: 'Storing the files',
      doneCount: 3,
      totalCount: 12,
      lines: ['ICD-10-CM 2031: 98186 codes'],
      message: null,
      startedAt: new Date().toISOString(),
      updatedAt: new Date().toISOString(),
      finishedAt: null,
    },
  ],
};
const STARTER: CodeReleases = { ...LOADED, isStarterSet: true, imports: [], releases: [] };

/** `fetch` is the one thing that is not real here; it keeps the addresses it was asked for. */
function serve(list: CodeReleases): string[] {
  const asked: string[] = [];
  const fetched = async (input: unknown): Promise<unknown> => {
    const path = String(input);
    asked.push(path);
    const isAdded = path.includes('kind=added');
    const offset = Number(/offset=(\d+)/.exec(path)?.[1] ?? 0);
    const differences: ReleaseDifferences = {
      from: '2030',
      to: '2031',
      counts: { added: 120, deleted: 0, revised: 1, billableToHeader: 0, headerToBillable: 0 },
      rows: isAdded
        ? Array.from({ length: 2 }, (_, at) => ({ code: `X${offset + at}`, before: null, after: 'New' }))
        : [{ code: 'R05', before: 'Cough', after: 'Cough of any kind' }],
      offset,
      total: isAdded ? 120 : 1,
    };
    const body = path.includes('/differences') ? differences : list;
    return { ok: true, status: 200, headers: new Map(), text: async () => JSON.stringify(body), json: async () => body };
  };
  Object.assign(globalThis, { fetch: fetched });
  return asked;
}

function open(): void {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <UiProvider density="workbench">
        <CodeReleasesPage />
      </UiProvider>
    </QueryClientProvider>,
  );
}

describe('the releases page', () => {
  it('shows range, counts and checksum of a release, and how far an import is', async () => {
    serve(LOADED);
    open();
    const table = await screen.findByRole('region', { name: 'Loaded releases' });
    expect(table.textContent).toMatch(/1 Oct 2030 to 30 Sep 2031/);
    expect(within(table).getByText('74,719 billable codes')).toBeTruthy();
    expect(screen.queryByText(/nothing newer is loaded/)).toBeNull();
    expect(within(table).getByText('abababababab')).toBeTruthy();
    const imports = screen.getByRole('region', { name: 'Imports' });
    expect(within(imports).getByText('3 of 12')).toBeTruthy();
    expect(within(imports).getByText('ICD-10-CM 2031: 98186 codes')).toBeTruthy();
  });

  it('turns the pages of what changed, kind by kind', async () => {
    const asked = serve(LOADED);
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: /What changed/ }));
    expect(await screen.findByText('1 to 50 of 120')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(await screen.findByText('51 to 100 of 120')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: /Revised/ }));
    expect(await screen.findByText('Cough of any kind', { exact: false })).toBeTruthy();
    expect(asked.at(-1)).toContain('offset=0');
  });

  it('says that the newest diagnosis codes have ended, and how to load the next', async () => {
    const [newest] = LOADED.releases;
    const ended = newest ? [{ ...newest, name: '2021', effectiveFrom: '2020-10-01', effectiveTo: '2021-09-30', checksum: null }] : [];
    serve({ ...LOADED, releases: ended });
    open();
    expect(await screen.findByText('ICD-10-CM 2021 was in force until 30 Sep 2021, and nothing newer is loaded.')).toBeTruthy();
    expect(screen.getByText('npm run codesets:import -- FOLDER')).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: 'Checksum' })).toBeNull();
  });

  it('says that only the starter set answers, and how to load the rest', async () => {
    serve(STARTER);
    open();
    expect(await screen.findByText('Only the starter set answers.')).toBeTruthy();
    expect(screen.getByText('npm run codesets:import -- FOLDER')).toBeTruthy();
  });
});
