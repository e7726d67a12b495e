import { uspsState } from './usps-state.js';

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
});
