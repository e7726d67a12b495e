import type { VisitLevelView, VisitReading } from '@chartwright/contracts';
import type { VisitJustification } from '@chartwright/lifecycle';
import { UiProvider } from '@chartwright/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { VisitLevelPanel, type VisitLevelPanelProps } from './visit-level-panel.js';

const span = (quote: string, start: number) => ({ documentId: 'n1', start, end: start + quote.length, quote, section: 'plan' });
const READING: VisitReading = {
  setting: 'office-new',
  elements: {
    problems: {
      level: 'moderate',
      facts: [
        { says: 'Chronic condition: Hypertension', level: 'low', span: span('hypertension', 10) },
        { says: 'A chronic condition that is worse or not at goal', level: 'moderate', span: span('above goal', 30) },
      ],
    },
    data: { level: 'low', facts: [{ says: 'Test ordered or reviewed', level: null, span: span('CMP', 60) }] },
    risk: {
      level: 'moderate',
      facts: [{ says: 'Prescription drug management', level: 'moderate', span: span('increase lisinopril', 80) }],
    },
  },
  minutes: null,
};

/** The server's answer for the levels it is asked about; `fetch` is the one thing that is not real here. */
function serve(): object[] {
  const asked: object[] = [];
  const answer = async (_: unknown, init?: { body?: unknown }): Promise<unknown> => {
    const request = JSON.parse(String(init?.body));
    asked.push(request);
    const code = request.risk === 'high' && request.problems === 'high' ? '99215' : '99214';
    const view: VisitLevelView = {
      code,
      basis: 'decision',
      decision: { level: code === '99215' ? 'high' : 'moderate', code, limitedBy: ['data'] },
      time: null,
      supports: ['Decision making moderate: problems and risk support it, data does not.'],
      wouldNotSupport: ['99213 says less than what is documented.', '99215 is not supported: no element is high.'],
    };
    return { ok: true, status: 200, headers: new Map(), text: async () => JSON.stringify(view), json: async () => view };
  };
  Object.assign(globalThis, { fetch: answer });
  return asked;
}

function renderPanel(over: Partial<VisitLevelPanelProps> = {}) {
  const put: VisitJustification[] = [];
  const shown: string[] = [];
  const props: VisitLevelPanelProps = {
    reading: READING,
    kept: null,
    history: { lastSeenOn: '2025-11-02', isEstablished: true },
    lineCode: '99213',
    readOnly: false,
    onPut: (visit) => put.push(visit),
    onShowWords: (quote) => shown.push(quote),
    onClose: () => undefined,
    ...over,
  };
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <UiProvider density="workbench">
        <VisitLevelPanel {...props} />
      </UiProvider>
    </QueryClientProvider>,
  );
  return { put, shown };
}

describe('the level helper (CR-150)', () => {
  it('opens with what the note says, and takes the record of earlier claims over the note for new or established', async () => {
    const asked = serve();
    renderPanel();
    await screen.findByText(/problems and risk support it/);
    expect(asked[0]).toEqual({ setting: 'office-est', problems: 'moderate', data: 'low', risk: 'moderate', minutes: null });
    expect(screen.getByText('Seen here on 2 Nov 2025: established')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Risk' })).getByText('“increase lisinopril”')).toBeTruthy();
  });

  it('shows which element limits the level, and what would not support the code below as well as the one above', async () => {
    serve();
    renderPanel();
    const data = screen.getByRole('region', { name: 'Data' });
    await within(data).findByText('Limits');
    const outcome = screen.getByRole('region', { name: 'Level' });
    expect(within(outcome).getByText('99213 says less than what is documented.')).toBeTruthy();
    expect(within(outcome).getByText('99215 is not supported: no element is high.')).toBeTruthy();
  });

  it('puts the level on the line with one key, with the words that stay ticked', async () => {
    serve();
    const { put } = renderPanel();
    await screen.findByText(/problems and risk support it/);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Chronic condition: Hypertension' }));
    screen.getByRole('dialog').focus();
    await userEvent.keyboard('{Enter}');
    expect(put).toHaveLength(1);
    expect(put[0]).toMatchObject({ code: '99214', basis: 'decision', setting: 'office-est' });
    expect(put[0]?.elements.problems.words).toEqual([{ says: 'A chronic condition that is worse or not at goal', quote: 'above goal' }]);
  });

  it('works the level out anew when the coder changes an element', async () => {
    const asked = serve();
    renderPanel();
    for (const name of ['Problems', 'Risk'])
      await userEvent.click(within(screen.getByRole('region', { name })).getByRole('radio', { name: 'High' }));
    await screen.findByRole('button', { name: /Put 99215 on the line/ });
    expect(asked.at(-1)).toMatchObject({ problems: 'high', risk: 'high' });
  });

  it('refuses minutes that are none, and puts nothing meanwhile', async () => {
    serve();
    const { put } = renderPanel();
    await screen.findByText(/problems and risk support it/);
    await userEvent.type(screen.getByLabelText(/Total minutes/), 'soon');
    expect(screen.getByText('A whole number from 1 to 1440.')).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(put).toEqual([]);
  });

  it('brings the words of the note into sight', async () => {
    serve();
    const { shown } = renderPanel();
    await userEvent.click(screen.getByRole('button', { name: 'Show "above goal" in the note' }));
    expect(shown).toEqual(['above goal']);
  });

  it('shows the next reader what was confirmed, without offering to change it', async () => {
    serve();
    const kept: VisitJustification = {
      setting: 'office-est',
      code: '99214',
      basis: 'decision',
      elements: {
        problems: { level: 'moderate', words: [{ says: 'Not at goal', quote: 'above goal' }] },
        data: { level: 'low', words: [] },
        risk: { level: 'moderate', words: [] },
      },
      minutes: null,
      remark: 'Home readings in the scanned log.',
    };
    renderPanel({ kept, readOnly: true, lineCode: '99214' });
    await waitFor(() => expect(screen.getByText('Remark: Home readings in the scanned log.')).toBeTruthy());
    expect(screen.queryByRole('button', { name: /Put|Confirm/ })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
