import { findingsOf } from '../../fixtures/findings-of.js';
import { separateVisit } from './separate-visit.js';

describe('CR-101 separate visit', () => {
  it('asks for the other service that 25 speaks of', () => {
    expect(findingsOf(separateVisit, 'I10', { lines: [{ code: '99213', modifiers: ['25'] }] })).toEqual(['soft line:1']);
  });
  it('accepts 25 beside another service', () => {
    expect(findingsOf(separateVisit, 'M17.11', { lines: [{ code: '99213', modifiers: ['25'] }, { code: '20610' }] })).toEqual([]);
  });
  it('asks for 57 beside major surgery', () => {
    expect(findingsOf(separateVisit, 'M17.11', { lines: [{ code: '99214', modifiers: ['25'] }, { code: '27447' }] })).toEqual([
      'soft line:1',
    ]);
  });
  it('accepts 57 beside major surgery', () => {
    expect(findingsOf(separateVisit, 'M17.11', { lines: [{ code: '99214', modifiers: ['57'] }, { code: '27447' }] })).toEqual([]);
  });
  it('asks for 25 beside minor surgery', () => {
    expect(findingsOf(separateVisit, 'M17.11', { lines: [{ code: '99214', modifiers: ['57'] }, { code: '20610' }] })).toEqual([
      'soft line:1',
    ]);
  });
});
