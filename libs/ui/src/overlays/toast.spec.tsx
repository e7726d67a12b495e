import { act, fireEvent, render, screen } from '@testing-library/react';
import { ToastProvider, useToast } from './toast.js';

function Buttons({ undone }: { undone: string[] }) {
  const toast = useToast();
  return ['E11.22', 'I10', 'N18.31'].map((code) => (
    <button
      key={code}
      type="button"
      onClick={() => toast({ text: `${code} removed`, actionLabel: 'Undo', onAction: () => undone.push(code) })}
    >
      Remove {code}
    </button>
  ));
}

function open() {
  const undone: string[] = [];
  render(
    <ToastProvider>
      <Buttons undone={undone} />
    </ToastProvider>,
  );
  const remove = (code: string) => fireEvent.click(screen.getByText(`Remove ${code}`));
  return { undone, remove };
}

describe('toasts', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('offers undo and goes once it is used', () => {
    const { undone, remove } = open();
    remove('I10');
    fireEvent.click(screen.getByText('Undo'));
    expect(undone).toEqual(['I10']);
    expect(screen.queryByText('I10 removed')).toBeNull();
  });

  it('shows the latest two', () => {
    const { remove } = open();
    ['E11.22', 'I10', 'N18.31'].forEach(remove);
    expect(screen.queryByText('E11.22 removed')).toBeNull();
    expect(screen.getByText('N18.31 removed')).toBeTruthy();
  });

  it('leaves after six seconds, but not while the pointer is over it', () => {
    const { remove } = open();
    remove('I10');
    fireEvent.mouseEnter(screen.getByRole('status'));
    act(() => jest.advanceTimersByTime(20_000));
    expect(screen.getByText('I10 removed')).toBeTruthy();
    fireEvent.mouseLeave(screen.getByRole('status'));
    act(() => jest.advanceTimersByTime(6_000));
    expect(screen.queryByText('I10 removed')).toBeNull();
  });
});
