import { findingsOf } from '../../fixtures/findings-of.js';
import { codeFirst } from './code-first.js';

describe('CR-012 code first', () => {
  it('puts diabetes before its kidney disease', () => {
    expect(findingsOf(codeFirst, 'N18.31, E11.22')).toEqual(['soft N18.31 E11.22']);
  });
  it('accepts the right order', () => {
    expect(findingsOf(codeFirst, 'E11.22, N18.31')).toEqual([]);
  });
  it('accepts kidney disease without a documented cause', () => {
    expect(findingsOf(codeFirst, 'N18.31')).toEqual([]);
  });
  it('is hard for a manifestation behind another code', () => {
    expect(findingsOf(codeFirst, 'I10, D63.1, N18.31')).toEqual(['hard D63.1 N18.31']);
  });
  it('puts the infection before its organism', () => {
    expect(findingsOf(codeFirst, 'I10, B96.20, N39.0')).toEqual(['soft B96.20 N39.0']);
  });
  it('puts cirrhosis before its varices, though the note names no code', () => {
    expect(findingsOf(codeFirst, 'I85.10, K74.60')).toEqual(['soft I85.10 K74.60']);
  });
  it('speaks of a manifestation in first place too', () => {
    expect(findingsOf(codeFirst, 'D63.1, N18.31')).toEqual(['hard D63.1 N18.31']);
  });
});
