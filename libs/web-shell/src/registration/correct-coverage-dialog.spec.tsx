import type { CaseCoverage } from '@chartwright/contracts';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CorrectCoverageDialog } from './correct-coverage-dialog.js';

const address = { addressLine1: null, addressLine2: null, city: null, state: null, zip: null };
const coverage = {
  id: 'v1',
  payerId: 'p1',
  payerName: 'Example Health',
  memberId: '12345',
  groupNumber: null,
  relationshipCode: '18' as const,
  subscriber: null,
  version: 3,
};
const ASKED: CaseCoverage = {
  patient: {
    ...address,
    id: 'pt1',
    lastName: 'Winter',
    firstName: 'Anna',
    dateOfBirth: '1964-02-12',
    sex: 'F',
    phone: null,
    recordNumber: null,
    version: 1,
    coverages: [coverage],
  },
  coverage,
  payers: [{ id: 'p1', name: 'Example Health', claimFilingCode: 'CI', memberIdPattern: '^H\\d{9}$' }],
  fault: 'This does not look like a member number of this payer. Compare it with the card.',
};

beforeAll(() => Object.assign(Element.prototype, { scrollIntoView: () => undefined }));
type Sent = { path: string; body: unknown };

/** A server that keeps what it was sent; `fetch` is the one thing that is not real here. */
function show(onDone: () => void): Sent[] {
  const sent: Sent[] = [];
  const answer = async (input: unknown, init?: { method?: string; body?: unknown }): Promise<unknown> => {
    const isChange = init?.method === 'PUT';
    if (isChange) sent.push({ path: String(input), body: JSON.parse(String(init.body)) });
    const body = isChange ? ASKED.patient : ASKED;
    return { ok: true, status: 200, headers: new Map(), text: async () => JSON.stringify(body), json: async () => body };
  };
  Object.assign(globalThis, { fetch: answer });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <UiProvider density="intake">
        <CorrectCoverageDialog caseId="k1" onClose={() => undefined} onDone={onDone} />
      </UiProvider>
    </QueryClientProvider>,
  );
  return sent;
}

describe('correcting a coverage', () => {
  it('shows what is wrong, refuses a number unlike the payer’s, and saves one that fits under the version it was read with (CL-08)', async () => {
    const user = userEvent.setup();
    let isDone = false;
    const sent = show(() => {
      isDone = true;
    });
    const number = await screen.findByLabelText(/Member number/);
    expect(number).toHaveProperty('value', '12345');
    await user.click(screen.getByRole('button', { name: 'Save the correction' }));
    expect(number.getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
    await user.clear(number);
    await user.type(number, 'H4471 90226');
    expect(number.getAttribute('aria-invalid')).not.toBe('true');
    await user.click(screen.getByRole('button', { name: 'Save the correction' }));
    await waitFor(() => expect(isDone).toBe(true));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.path).toMatch(/\/intake\/patients\/pt1\/coverages\/v1$/);
    expect(sent[0]?.body).toMatchObject({ memberId: 'H4471 90226', payerId: 'p1', version: 3 });
  });
});
