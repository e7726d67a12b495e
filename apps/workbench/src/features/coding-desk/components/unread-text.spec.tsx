import { render, screen } from '@testing-library/react';
import { UnreadText } from './unread-text.js';

describe('a record that is too long to be read whole', () => {
  it('says how much of its end was not read', () => {
    render(<UnreadText characters={5600} />);
    expect(screen.queryByText(/its last 5,600 characters were not read/)).not.toBeNull();
  });

  it.each([0, undefined])('says nothing when all was read (%s)', (characters) => {
    const { container } = render(<UnreadText characters={characters} />);
    expect(container.innerHTML).toBe('');
  });
});
