import { findingsOf } from '../../fixtures/findings-of.js';
import { modifierAllowed } from './modifier-allowed.js';

describe('CR-101 modifier allowed', () => {
  it('refuses 25 on a procedure', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['25'] }] })).toEqual(['hard line:1']);
  });
  it('refuses 59 on a visit', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '99213', modifiers: ['59'] }] })).toEqual(['hard line:1']);
  });
  it('refuses 26 where a service has no parts', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '20610', modifiers: ['26'] }] })).toEqual(['hard line:1']);
  });
  it('accepts 26 on an X-ray', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '71046', modifiers: ['26'] }] })).toEqual([]);
  });
  it('refuses 50 where the service is not bilateral', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '17000', modifiers: ['50'] }] })).toEqual(['hard line:1']);
  });
  it('accepts 50 on a joint injection', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '20610', modifiers: ['50'] }] })).toEqual([]);
  });
  it('asks for the other service that 25 speaks of', () => {
    expect(findingsOf(modifierAllowed, 'I10', { lines: [{ code: '99213', modifiers: ['25'] }] })).toEqual(['soft line:1']);
  });
  it('accepts 25 beside another service', () => {
    expect(findingsOf(modifierAllowed, 'M17.11', { lines: [{ code: '99213', modifiers: ['25'] }, { code: '20610' }] })).toEqual([]);
  });
});
