import { isAllowed } from './permissions.js';
import { ROLES } from './roles.js';

describe('permission matrix (operations.md §1.1)', () => {
  it('lets only billing managers export claims', () => {
    expect(ROLES.filter((role) => isAllowed(role, 'claim.export'))).toEqual(['billing_manager']);
  });
  it('keeps a firm administrator from coding and from notes', () => {
    expect([isAllowed('firm_admin', 'code.edit'), isAllowed('firm_admin', 'note.read')]).toEqual([false, false]);
  });
  it('lets only clinicians answer queries', () => {
    expect(ROLES.filter((role) => isAllowed(role, 'query.answer'))).toEqual(['clinician']);
  });
});
