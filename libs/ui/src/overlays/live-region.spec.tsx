import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LiveRegionProvider, useAnnounce } from './live-region.js';

function Repeats() {
  const announce = useAnnounce();
  return <button onClick={() => announce('Read only', 'assertive')}>Again</button>;
}

it('says the same words again when they are true again', async () => {
  render(
    <LiveRegionProvider>
      <Repeats />
    </LiveRegionProvider>,
  );
  const said: (string | null)[] = [];
  for (let times = 0; times < 3; times += 1) {
    await userEvent.click(screen.getByRole('button'));
    said.push(screen.getByRole('alert').textContent);
  }
  expect(said.map((text) => text?.trim())).toEqual(['Read only', 'Read only', 'Read only']);
  expect([said[0] === said[1], said[1] === said[2]]).toEqual([false, false]);
});
