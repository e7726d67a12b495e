import { UiProvider } from '@chartwright/ui';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import { FindAnything } from './find-anything.js';
import type { FoundGroup } from './found.js';

const SCREENS = [
  { label: 'Worklist', to: '/worklist' },
  { label: 'Team', to: '/team' },
];
const CASES = ['26-00007', '26-00071', '26-00072'].map((label) => ({ id: label, label, to: `/desk/${label}` }));

/** Finds cases by their number, and takes its time. */
function useFinds(text: string): readonly FoundGroup[] {
  const [answered, setAnswered] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAnswered(text), 50);
    return () => clearTimeout(timer);
  }, [text]);
  const entries = answered === '' ? [] : CASES.filter(({ label }) => label.includes(answered));
  return [{ title: 'Cases', state: answered === text ? 'answered' : 'asking', entries }];
}
function useBroken(): readonly FoundGroup[] {
  const [isMended, setIsMended] = useState(false);
  return [{ title: 'Cases', state: isMended ? 'answered' : 'failed', entries: [], tryAgain: () => setIsMended(true) }];
}
const useOffline = (): readonly FoundGroup[] => [{ title: 'Cases', state: 'offline', entries: [] }];

function Here() {
  return <p>At {useLocation().pathname}</p>;
}
async function open(finds = useFinds) {
  const user = userEvent.setup();
  render(
    <UiProvider density="workbench">
      <MemoryRouter initialEntries={['/claims']}>
        <FindAnything hint="Find case or code" useFinds={finds} screens={SCREENS} />
        <Here />
      </MemoryRouter>
    </UiProvider>,
  );
  await user.keyboard('{Control>}k{/Control}');
  return { user, box: screen.getByRole('combobox', { name: 'Find case or code' }) };
}
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('finding anything', () => {
  it('offers the screens before anything is typed, and goes to the one that is chosen', async () => {
    const { user } = await open();
    expect(options()).toEqual(['Worklist', 'Team']);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByText('At /team')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens what fits all that was typed, also when Enter came before the answer', async () => {
    const { user, box } = await open();
    await user.type(box, '26-0007');
    await waitFor(() => expect(options()).toEqual(['26-00071', '26-00072']));
    await user.type(box, '2{Enter}');
    expect(screen.getByText('At /claims')).toBeTruthy();
    expect(await screen.findByText('At /desk/26-00072')).toBeTruthy();
  });

  it('says that nothing fits, and that looking did not work', async () => {
    const { user, box } = await open();
    await user.type(box, 'zzz');
    expect(await screen.findByText('Nothing fits “zzz”.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('names what could not be looked through, and asks again on a press', async () => {
    const { user, box } = await open(useBroken);
    await user.type(box, '26');
    expect(await screen.findByText(/Looking among cases did not work/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Nothing fits “26”.')).toBeTruthy();
  });

  it('says that there is no connection instead of looking for ever', async () => {
    const { user, box } = await open(useOffline);
    await user.type(box, '26');
    expect(await screen.findByText('No connection. Looking goes on when it is back.')).toBeTruthy();
  });
});
