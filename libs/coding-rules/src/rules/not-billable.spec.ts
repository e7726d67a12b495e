import { findingsOf } from '../../fixtures/findings-of.js';
import { notBillable } from './not-billable.js';

describe('CR-002 not billable', () => {
  it('refuses the category E11', () => {
    expect(findingsOf(notBillable, 'E11')).toEqual(['hard E11']);
  });
  it('accepts I10, complete with three characters', () => {
    expect(findingsOf(notBillable, 'I10')).toEqual([]);
  });
  it('refuses M54.5 on the day it was split and accepts it the day before', () => {
    expect(findingsOf(notBillable, 'M54.5', { dos: '2021-10-01' })).toEqual(['hard M54.5']);
  });
  it('accepts M54.5 the day before its split', () => {
    expect(findingsOf(notBillable, 'M54.5', { dos: '2021-09-30' })).toEqual([]);
  });
});
