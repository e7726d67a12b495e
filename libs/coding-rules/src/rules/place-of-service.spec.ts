import { findingsOf } from '../../fixtures/findings-of.js';
import { placeOfService } from './place-of-service.js';

describe('CR-203 place of service', () => {
  it('warns of an emergency visit in an office', () => {
    expect(findingsOf(placeOfService, 'I10', { lines: [{ code: '99284' }] })).toEqual(['soft line:1']);
  });
  it('accepts it in the emergency room', () => {
    expect(findingsOf(placeOfService, 'I10', { place: '23', lines: [{ code: '99284' }] })).toEqual([]);
  });
  it('asks for a telehealth place with 95', () => {
    expect(findingsOf(placeOfService, 'I10', { lines: [{ code: '99213', modifiers: ['95'] }] })).toEqual(['soft line:1']);
  });
  it('asks for 26 on an X-ray in a hospital', () => {
    expect(findingsOf(placeOfService, 'I10', { place: '22', lines: [{ code: '71046' }] })).toEqual(['soft line:1']);
  });
  it('warns of a joint injection at a distance', () => {
    expect(findingsOf(placeOfService, 'M17.11', { place: '10', lines: [{ code: '20610' }] })).toEqual(['soft line:1']);
  });
  it('accepts a visit at a distance', () => {
    expect(findingsOf(placeOfService, 'I10', { place: '10', lines: [{ code: '99213' }] })).toEqual([]);
  });
  it('warns of an office visit at home', () => {
    expect(findingsOf(placeOfService, 'I10', { place: '12', lines: [{ code: '99213' }] })).toEqual(['soft line:1']);
  });
});
