import { findingsOf } from '../../fixtures/findings-of.js';
import { notValidOnDate } from './not-valid-on-date.js';

describe('CR-003 not valid on date', () => {
  it('refuses an obesity class the day before it began', () => {
    expect(findingsOf(notValidOnDate, 'E66.812', { dos: '2024-09-30' })).toEqual(['hard E66.812']);
  });
  it('accepts it on its first day', () => {
    expect(findingsOf(notValidOnDate, 'E66.812', { dos: '2024-10-01' })).toEqual([]);
  });
  it('says nothing of codes without a recorded change', () => {
    expect(findingsOf(notValidOnDate, 'I10', { dos: '2021-09-30' })).toEqual([]);
  });
  it('tells since when a split code is none', () => {
    expect(findingsOf(notValidOnDate, 'M54.5', { dos: '2022-01-01' })).toEqual(['hard M54.5']);
  });
  it('accepts it the day before', () => {
    expect(findingsOf(notValidOnDate, 'M54.5', { dos: '2021-09-30' })).toEqual([]);
  });
});
