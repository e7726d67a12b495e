import type { CaseCoverage } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CorrectCoverageDialog } from './correct-coverage-dialog.js';

const coverage = { id: 'c1', payerId: 'y1', memberId: '12345', groupNumber: null, relationshipCode: '18', subscriber: null, version: 1 };
const ASKED = {
  patient: { id: 'p1', coverages: [] },
  coverage,
  payers: [{ id: 'y1', name: 'Elm', claimFilingCode: 'CI', memberIdPattern: null }],
  fault: null,
} as unknown as CaseCoverage;

it('corrects a coverage with the buttons in the foot of its dialog, the quiet way out on the left', async () => {
  const sent: unknown[] = [];
  const answer = async (_: unknown, init?: { method?: string; body?: unknown }): Promise<unknown> => {
    if (init?.method === 'PUT') sent.push(JSON.parse(String(init.body)));
    const text = JSON.stringify(init?.method === 'PUT' ? ASKED.patient : ASKED);
    return { ok: true, status: 200, headers: new Map(), text: async () => text, json: async () => JSON.parse(text) };
  };
  Object.assign(globalThis, { fetch: answer });
  const onDone = jest.fn();
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <UiProvider density="intake">
        <CorrectCoverageDialog caseId="k1" onClose={() => undefined} onDone={onDone} />
      </UiProvider>
    </QueryClientProvider>,
  );
  const save = await screen.findByRole('button', { name: 'Save the correction' });
  const foot = save.closest('.ft');
  expect([...(foot?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual(['Cancel', 'Save the correction']);
  await user.clear(screen.getByLabelText(/^Member number/));
  await user.type(screen.getByLabelText(/^Member number/), 'W123456789');
  await user.click(save);
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent).toMatchObject([{ memberId: 'W123456789', version: 1 }]);
});
