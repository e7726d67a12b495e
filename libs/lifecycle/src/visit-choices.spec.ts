import { promisedMinutes } from './visit-choices.js';

const contract = { default: 24, emergency: 12, rush: 2 };

describe('OP-003 promised time', () => {
  it('takes the visit type’s hours before the contract’s usual ones', () => {
    expect([promisedMinutes('emergency', false, contract), promisedMinutes('home', false, contract)]).toEqual([720, 1440]);
  });
  it('takes the rush hours for an urgent case of any visit type', () => {
    expect(promisedMinutes('emergency', true, contract)).toBe(120);
  });
  it('falls back to 48 and 4 hours when the contract is silent or nonsense', () => {
    expect([
      promisedMinutes('home', false, {}),
      promisedMinutes('home', true, { rush: 'soon' }),
      promisedMinutes('home', false, { home: -1 }),
    ]).toEqual([2880, 240, 2880]);
  });
});
