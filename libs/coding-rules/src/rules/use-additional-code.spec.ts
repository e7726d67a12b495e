import { findingsOf } from '../../fixtures/findings-of.js';
import { useAdditionalCode } from './use-additional-code.js';

describe('CR-013 use additional code', () => {
  it('asks for the stage of kidney disease', () => {
    expect(findingsOf(useAdditionalCode, 'I12.9')).toEqual(['hint I12.9']);
  });
  it('is content once the stage is there', () => {
    expect(findingsOf(useAdditionalCode, 'I12.9, N18.31')).toEqual([]);
  });
  it('shows a choice only when the note supports one', () => {
    expect(findingsOf(useAdditionalCode, 'J45.909', { context: { documentedCodes: ['F17.210'] } })).toEqual(['hint J45.909']);
  });
  it('keeps a list of choices to itself otherwise', () => {
    expect(findingsOf(useAdditionalCode, 'J45.909')).toEqual([]);
  });
  it('asks for no source of radiation that may not have been', () => {
    expect(findingsOf(useAdditionalCode, 'L57.0')).toEqual([]);
  });
});
