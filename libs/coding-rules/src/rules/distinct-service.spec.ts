import { findingsOf } from '../../fixtures/findings-of.js';
import { distinctService } from './distinct-service.js';

describe('CR-101 distinct service', () => {
  it('asks what 59 tells apart', () => {
    expect(findingsOf(distinctService, 'M17.11', { lines: [{ code: '20610', modifiers: ['59'] }] })).toEqual(['soft line:1']);
  });
  it('accepts it on the second line of one code', () => {
    expect(findingsOf(distinctService, 'L57.0', { lines: [{ code: '17000' }, { code: '17000', modifiers: ['59'] }] })).toEqual([]);
  });
  it('leaves a visit to modifier-allowed', () => {
    expect(findingsOf(distinctService, 'I10', { lines: [{ code: '99213', modifiers: ['59'] }] })).toEqual([]);
  });
});
