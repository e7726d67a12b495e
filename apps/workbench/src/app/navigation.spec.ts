import type { CurrentSession } from '@chartwright/contracts';
import { ROLES } from '@chartwright/lifecycle';
import { startsAt } from './navigation.js';

it('begins the day of an auditor with the review, and that of a firm’s administrator with the settings', () => {
  const begins = ROLES.flatMap((role) => {
    const at = startsAt({ role } as CurrentSession);
    return at === null ? [] : [[role, at]];
  });
  expect(begins.toSorted()).toEqual([
    ['auditor', '/review'],
    ['firm_admin', '/settings'],
  ]);
});
