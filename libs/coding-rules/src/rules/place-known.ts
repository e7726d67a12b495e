import type { CodingRule } from '../rule.js';
import { PLACES } from '../tables/places-of-service.js';

export const placeKnown: CodingRule = {
  id: 'CR-202',
  name: 'place-known',
  severity: 'hard',
  source: 'CMS place of service code set',
  summary: 'The place of service is one of the CMS list, two digits.',
  example: 'place 98',
  check: ({ encounter, lines, context: { codeBook } }) => {
    const own = lines
      .filter(({ placeOfService }) => placeOfService !== encounter.placeOfService)
      .map(({ placeOfService, target }) => ({ place: placeOfService, target }));
    return [{ place: encounter.placeOfService, target: 'placeOfService' }, ...own]
      .filter(({ place }) => !PLACES.has(place) && !codeBook.isPlaceOfService(place))
      .map(({ place, target }) => ({
        targets: [target],
        message: `"${place}" is not a place of service. Use two digits of the CMS list, 11 for an office.`,
      }));
  },
};
