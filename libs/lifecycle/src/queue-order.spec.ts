import { byQueueOrder, queueScore, slaFraction, type WaitingCase } from './queue-order.js';

const now = new Date('2026-03-11T14:00:00Z');
const waiting = (over: Partial<WaitingCase>): WaitingCase => ({
  isRush: false,
  completedAt: new Date('2026-03-11T10:00:00Z'),
  dueAt: new Date('2026-03-11T18:00:00Z'),
  pausedMinutes: 0,
  timelyFilingDaysLeft: null,
  expectedChargeCents: 0,
  ...over,
});

describe('OP-002 queue order', () => {
  it('scores half of the promised time as 30 points', () => {
    expect(queueScore(waiting({}), now)).toBe(30);
  });
  it('puts a rush case before one that is late', () => {
    expect(queueScore(waiting({ isRush: true }), now)).toBeGreaterThan(
      queueScore(waiting({ dueAt: new Date('2026-03-11T13:30:00Z') }), now),
    );
  });
  it('puts a case that can hardly be filed in time first', () => {
    expect(queueScore(waiting({ timelyFilingDaysLeft: 2 }), now)).toBeGreaterThan(100);
  });
  it('takes the older of two equal cases first', () => {
    const older = waiting({ completedAt: new Date('2026-03-11T08:00:00Z'), dueAt: new Date('2026-03-11T20:00:00Z') });
    const newer = waiting({});
    expect([newer, older].sort(byQueueOrder(now))).toEqual([older, newer]);
  });
  it('does not count the time a query waited (OP-003)', () => {
    expect(slaFraction(waiting({ pausedMinutes: 120 }), now)).toBe(0.25);
  });
});
