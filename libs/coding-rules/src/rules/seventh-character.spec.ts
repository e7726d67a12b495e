import { findingsOf } from '../../fixtures/findings-of.js';
import { seventhCharacter } from './seventh-character.js';

describe('CR-004 seventh character', () => {
  it('asks for the 7th character of a fracture', () => {
    expect(findingsOf(seventhCharacter, 'S52.531')).toEqual(['hard S52.531']);
  });
  it('accepts the fracture in its healing phase', () => {
    expect(findingsOf(seventhCharacter, 'S52.531D')).toEqual([]);
  });
  it('puts the placeholder before a 7th character written too early', () => {
    expect(findingsOf(seventhCharacter, 'W25.A')).toEqual(['hard W25.A']);
  });
  it('refuses a 7th character the category does not have', () => {
    expect(findingsOf(seventhCharacter, 'S52.531X')).toEqual(['hard S52.531X']);
  });
  it('accepts X as a fixed character of the code', () => {
    expect(findingsOf(seventhCharacter, 'T45.1X5A')).toEqual([]);
  });
});
