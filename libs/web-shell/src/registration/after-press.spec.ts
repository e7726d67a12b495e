import { afterPress, watchPresses } from './after-press.js';

const press = (kind: string): void => void window.dispatchEvent(new Event(kind));

describe('what moves the buttons of a form', () => {
  beforeAll(watchPresses);
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('waits until a press that has begun has ended', () => {
    const run = jest.fn();
    press('pointerdown');
    afterPress(run);
    expect(run).not.toHaveBeenCalled();
    press('pointerup');
    jest.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('comes at once when nothing is being pressed', () => {
    const run = jest.fn();
    afterPress(run);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
