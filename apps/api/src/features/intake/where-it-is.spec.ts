import { CASE_STATES, CLAIM_STATES } from '@chartwright/lifecycle';
import { whereItIs, type TrackFacts } from './where-it-is.js';

const facts = (change: Partial<TrackFacts>): TrackFacts => ({
  state: 'ready',
  now: new Date('2026-03-11T18:00:00Z'),
  timeZone: 'America/New_York',
  savedAt: new Date('2026-03-11T12:51:00Z'),
  dueAt: new Date('2026-03-12T18:00:00Z'),
  missingCount: 0,
  casesBefore: 7,
  coderName: null,
  takenAt: null,
  holdReason: null,
  holdNote: null,
  question: null,
  claim: null,
  ...change,
});

describe('tracker in plain words', () => {
  it('says when a waiting case is due, on the clock of the practice', () => {
    expect(whereItIs(facts({}))).toEqual({
      stepsDone: 1,
      headline: 'Waiting for coding · due tomorrow 14:00',
      detail: '7 cases before it',
      action: null,
    });
  });
  it('says what is missing in a draft and offers to complete it', () => {
    expect(whereItIs(facts({ state: 'draft', missingCount: 1 }))).toMatchObject({
      headline: 'Not sent yet: 1 thing is missing',
      detail: 'Draft saved today 08:51',
      action: 'complete',
    });
  });
  it('says who codes it and since when', () => {
    const taken = facts({ state: 'in_coding', coderName: 'Dana O.', takenAt: new Date('2026-03-11T17:59:00Z') });
    expect(whereItIs(taken)).toMatchObject({ headline: 'Being coded by Dana O. since 13:59', detail: 'Due tomorrow 14:00' });
  });
  it('names the provider who has to answer, and that the clock stands still (OP-003)', () => {
    const asked = facts({
      state: 'awaiting_provider',
      question: { providerName: 'Dr. Lin', askedAt: new Date('2026-03-10T19:20:00Z'), subject: 'Which knee?' },
    });
    expect(whereItIs(asked)).toMatchObject({
      headline: 'We need an answer from Dr. Lin',
      detail: 'Which knee? Asked yesterday 15:20 · clock stopped until answered',
      action: 'answer',
    });
  });
  it('gives the reason of a hold in words (OP-006)', () => {
    expect(whereItIs(facts({ state: 'on_hold', holdReason: 'missing_document' }))).toMatchObject({
      headline: 'On hold: a document is missing',
      detail: 'Your practice can settle it · clock stopped',
    });
  });
  it('says when the claim went to which payer', () => {
    const claim = {
      state: 'submitted' as const,
      payerName: 'Summit Advantage',
      sentAt: new Date('2026-03-10T22:02:00Z'),
      holdSentence: null,
    };
    expect(whereItIs(facts({ state: 'claimed', claim }))).toMatchObject({
      stepsDone: 4,
      headline: 'Sent to Summit Advantage yesterday 18:02',
    });
  });
  it.each([
    ['paid', 5, 'Paid by Summit Advantage'],
    ['denied', 5, 'Denied by Summit Advantage'],
    ['appealed', 4, 'Denied by Summit Advantage, appealed'],
    ['reversed', 5, 'Summit Advantage took its decision back'],
  ] as const)('says of a claim that is %s what the payer did', (state, stepsDone, headline) => {
    const claim = { state, payerName: 'Summit Advantage', sentAt: null, holdSentence: null };
    expect(whereItIs(facts({ state: 'claimed', claim }))).toMatchObject({ stepsDone, headline });
  });
  it('has words without internal names for every case and claim state', () => {
    const claimStates = CLAIM_STATES.map((state) => ({ state, payerName: null, sentAt: null, holdSentence: null }));
    const all = [
      ...CASE_STATES.map((state) => whereItIs(facts({ state }))),
      ...claimStates.map((claim) => whereItIs(facts({ state: 'claimed', claim }))),
    ];
    for (const { headline, stepsDone } of all) {
      expect(headline).toMatch(/^[A-Z][^_!]+$/);
      expect(stepsDone).toBeLessThanOrEqual(5);
    }
  });
});
