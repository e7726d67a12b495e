import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionButton } from './action-button.js';

describe('a blocked primary button', () => {
  it('stays in the tab order and leads to the reason instead of acting', async () => {
    const heard: string[] = [];
    const user = userEvent.setup();
    render(
      <ActionButton tone="primary" blocked onClick={() => heard.push('submitted')} onBlockedPress={() => heard.push('to the finding')}>
        Submit and take next
      </ActionButton>,
    );
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button'));
    await user.keyboard('{Enter}');
    expect(heard).toEqual(['to the finding']);
  });

  it('does nothing twice while its request is under way', async () => {
    const heard: string[] = [];
    render(
      <ActionButton busy onClick={() => heard.push('sent')}>
        Send
      </ActionButton>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(heard).toEqual([]);
  });
});
