import { findingsOf } from '../../fixtures/findings-of.js';
import { manifestation } from './manifestation.js';

describe('CR-014 manifestation', () => {
  it('refuses dementia elsewhere classified as the only code', () => {
    expect(findingsOf(manifestation, 'F02.80')).toEqual(['hard F02.80']);
  });
  it('puts the cause before it', () => {
    expect(findingsOf(manifestation, 'F02.80, G30.9')).toEqual(['hard F02.80 G30.9']);
  });
  it('accepts it after its cause', () => {
    expect(findingsOf(manifestation, 'G30.9, F02.80')).toEqual([]);
  });
  it('refuses anemia of kidney disease without kidney disease anywhere', () => {
    expect(findingsOf(manifestation, 'I10, D63.1')).toEqual(['hard D63.1']);
  });
  it('warns when none of the usual causes is there', () => {
    expect(findingsOf(manifestation, 'I10, F02.80')).toEqual(['soft F02.80']);
  });
  it('accepts a usual cause before it', () => {
    expect(findingsOf(manifestation, 'I10, G30.9, F02.80')).toEqual([]);
  });
  it('refuses it beside symptoms alone', () => {
    expect(findingsOf(manifestation, 'R41.3, F02.80')).toEqual(['hard F02.80']);
  });
});
