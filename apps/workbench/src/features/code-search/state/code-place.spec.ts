import { parsePlace, placeText, type CodePlace } from './code-place.js';

describe('a place in the code books, in the address', () => {
  const places: CodePlace[] = [
    { kind: 'code', code: 'E11.22' },
    { kind: 'tabular', name: 'E08-E13' },
    { kind: 'tabular', name: null },
    { kind: 'index', source: 'index', under: 41 },
    { kind: 'index', source: 'external-cause', under: null },
  ];
  it.each(places)('comes back as it went: %o', (place) => {
    expect(parsePlace(placeText(place))).toEqual(place);
  });

  it('is none where the address names none', () => {
    expect([parsePlace(null), parsePlace('code:'), parsePlace('drug:4'), parsePlace('E11.22')]).toEqual([null, null, null, null]);
  });
});
