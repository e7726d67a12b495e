import { findingsOf } from '../../fixtures/findings-of.js';
import { vaccination } from './vaccination.js';

describe('CR-042 vaccination', () => {
  it('points a vaccination to Z23 and not to the disease beside it', () => {
    expect(findingsOf(vaccination, 'E11.9, Z23', { lines: [{ code: '90715', pointers: [1] }] })).toEqual(['soft line:1 Z23']);
  });
  it('accepts the line that points to Z23, also among others', () => {
    expect(findingsOf(vaccination, 'E11.9, Z23', { lines: [{ code: '90715', pointers: [1, 2] }] })).toEqual([]);
  });
  it('asks for Z23 where it is missing', () => {
    expect(findingsOf(vaccination, 'E11.9', { lines: [{ code: '90662', pointers: [1] }] })).toEqual(['soft line:1']);
  });
  it('accepts tetanus for a wound, and leaves immune globulin and other injections alone', () => {
    const lines = [
      { code: '90715', pointers: [1] },
      { code: '90375', pointers: [2] },
      { code: '96372', pointers: [2] },
    ];
    expect(findingsOf(vaccination, 'S61.411A, E11.9', { lines })).toEqual([]);
  });
  it('misses the vaccine beside its administration', () => {
    expect(findingsOf(vaccination, 'Z23', { lines: [{ code: '90471' }] })).toEqual(['soft line:1']);
    expect(findingsOf(vaccination, 'Z23', { lines: [{ code: '90471' }, { code: '90715' }] })).toEqual([]);
  });
  it('gives Medicare its own code for influenza vaccine, and leaves other payers and other vaccines theirs', () => {
    const medicare = { payer: { usesMedicareEdits: true } };
    const flu = [{ code: '90471' }, { code: '90662' }];
    expect(findingsOf(vaccination, 'Z23', { lines: flu, context: medicare })).toEqual(['soft line:1']);
    expect(findingsOf(vaccination, 'Z23', { lines: flu })).toEqual([]);
    expect(findingsOf(vaccination, 'Z23', { lines: [{ code: 'G0008' }, { code: '90662' }], context: medicare })).toEqual([]);
    expect(findingsOf(vaccination, 'Z23', { lines: [{ code: '90471' }, { code: '90715' }], context: medicare })).toEqual([]);
  });
});
