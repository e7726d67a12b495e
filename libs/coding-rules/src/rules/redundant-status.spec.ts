import { findingsOf } from '../../fixtures/findings-of.js';
import { redundantStatus } from './redundant-status.js';

describe('CR-038 redundant status', () => {
  it('drops the transplant status beside its rejection', () => {
    expect(findingsOf(redundantStatus, 'T86.11, Z94.0')).toEqual(['soft T86.11 Z94.0']);
  });
  it('accepts the status alone', () => {
    expect(findingsOf(redundantStatus, 'Z94.0')).toEqual([]);
  });
  it('accepts the status of another organ', () => {
    expect(findingsOf(redundantStatus, 'T86.11, Z94.1')).toEqual([]);
  });
});
