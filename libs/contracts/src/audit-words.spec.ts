import { DRAFT_EDIT_KINDS } from '@chartwright/lifecycle';
import { actionWords, kindWords } from './audit-words.js';

describe('the words of the audit log', () => {
  it('say what a person did', () => {
    expect([actionWords('case.revealIdentity'), actionWords('session.signIn')]).toEqual(['revealed the patient’s identity', 'signed in']);
  });

  it('exist for every edit of a draft', () => {
    expect(DRAFT_EDIT_KINDS.filter((kind) => actionWords(`draft.${kind}`).startsWith('draft:'))).toEqual([]);
  });

  it('stay readable for an action that is newer than they are', () => {
    expect([actionWords('rule.handOver'), kindWords('rule')]).toEqual(['rule: hand over', 'Rule']);
  });
});
