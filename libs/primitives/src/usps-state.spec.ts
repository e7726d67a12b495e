import { isUspsState, uspsState } from './usps-state.js';

describe('the state of an address (USPS Publication 28)', () => {
  it('is a code, or the name of one', () => {
    expect(['TX', 'tx', ' Texas ', 'new  york', 'District of Columbia', 'PR', 'AE'].map(uspsState)).toEqual([
      'TX',
      'TX',
      'TX',
      'NY',
      'DC',
      'PR',
      'AE',
    ]);
  });
  it('is not the beginning of a name, nor any two letters', () => {
    expect(['TE', 'ZZ', 'Tex', ''].map(uspsState)).toEqual([null, null, null, null]);
  });
  it('is on a claim only as its two letters', () => {
    expect(['OH', 'PR', 'oh', 'Ohio', 'ZZ', ''].map(isUspsState)).toEqual([true, true, false, false, false, false]);
  });
});
