import { findingsOf } from '../../fixtures/findings-of.js';
import { procedureCode } from './procedure-code.js';

describe('CR-100 procedure code', () => {
  it('refuses what is not written like a procedure', () => {
    expect(findingsOf(procedureCode, 'I10', { lines: [{ code: '9921' }] })).toEqual(['hard line:1']);
  });
  it('refuses a code that ended', () => {
    expect(findingsOf(procedureCode, 'I10', { lines: [{ code: '99201' }] })).toEqual(['hard line:1']);
  });
  it('accepts it on its last day', () => {
    expect(findingsOf(procedureCode, 'I10', { dos: '2020-12-31', lines: [{ code: '99201' }] })).toEqual([]);
  });
  it('asks about a number newer than the list', () => {
    expect(findingsOf(procedureCode, 'I10', { lines: [{ code: '99299' }] })).toEqual(['soft line:1']);
  });
  it('accepts a known number', () => {
    expect(findingsOf(procedureCode, 'I10', { lines: [{ code: '99213' }] })).toEqual([]);
  });
  it('refuses a number of no family, however new', () => {
    expect(findingsOf(procedureCode, 'I10', { lines: [{ code: '00000' }] })).toEqual(['hard line:1']);
  });
});
