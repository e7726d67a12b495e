import { writeSpokenStops } from './spoken-stops.js';

describe('spoken stops', () => {
  it('are written in a dictation that speaks them, and every other letter keeps its place', () => {
    const given = 'No wheeze period Heart regular comma no edema period Knee tender period';
    const read = writeSpokenStops(given);
    expect(read).toBe('No wheeze .      Heart regular ,     no edema .      Knee tender .     ');
    expect(read).toHaveLength(given.length);
  });

  it('leave a period that is meant alone', () => {
    const text = 'Last menstrual period May 3. Heavy period for a week.';
    expect(writeSpokenStops(text)).toBe(text);
  });
});
