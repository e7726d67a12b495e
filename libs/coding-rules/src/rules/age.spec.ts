import { findingsOf } from '../../fixtures/findings-of.js';
import { age } from './age.js';

describe('CR-204 age', () => {
  it('warns of a child exam at 40', () => {
    expect(findingsOf(age, 'Z00.129', { age: 40 })).toEqual(['soft Z00.129']);
  });
  it('accepts it at 17', () => {
    expect(findingsOf(age, 'Z00.129', { age: 17 })).toEqual([]);
  });
  it('warns at 18', () => {
    expect(findingsOf(age, 'Z00.129', { age: 18 })).toEqual(['soft Z00.129']);
  });
  it('names the preventive visit that fits', () => {
    expect(findingsOf(age, 'Z00.00', { age: 40, lines: [{ code: '99395' }] })).toEqual(['soft line:1']);
  });
  it('warns of a newborn condition in an adult', () => {
    expect(findingsOf(age, 'P07.39', { age: 40 })).toEqual(['soft P07.39']);
  });
});
