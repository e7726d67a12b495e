import { explainVisitLevel } from './explain-visit-level.js';
import { DECISION_LEVELS } from '@chartwright/primitives';

describe('explaining a visit level (coding-rules §4, CR-150)', () => {
  it('names the elements that support the level, and the one that limits it', () => {
    const { code, basis, decision, supports } = explainVisitLevel(
      { elements: { problems: 'moderate', data: 'low', risk: 'moderate' } },
      'office-est',
    );
    expect([code, basis, decision?.limitedBy]).toEqual(['99214', 'decision', ['data']]);
    expect(supports).toEqual(['Decision making moderate: problems and risk support it, data does not.']);
  });
  it('speaks of the code below as plainly as of the code above', () => {
    const { wouldNotSupport } = explainVisitLevel(
      { elements: { problems: 'moderate', data: 'low', risk: 'high' }, minutes: 32 },
      'office-est',
    );
    expect(wouldNotSupport).toEqual([
      '99213 says less than what is documented.',
      '99215 is not supported: only risk is high, and 32 minutes are under 40.',
    ]);
  });
  it('takes time where it supports the higher code', () => {
    const { code, basis, time } = explainVisitLevel(
      { elements: { problems: 'low', data: 'straightforward', risk: 'low' }, minutes: 45 },
      'office-new',
    );
    expect([code, basis, time?.code]).toEqual(['99204', 'time', '99204']);
  });
  it('takes time alone, and nothing below the lowest minutes', () => {
    expect(explainVisitLevel({ minutes: 20 }, 'office-est')).toMatchObject({ code: '99213', basis: 'time', decision: null });
    expect(explainVisitLevel({ minutes: 9 }, 'office-est')).toMatchObject({ code: null, supports: ['9 minutes reach no level here.'] });
  });
  it('knows no time in the emergency room', () => {
    const { code, supports } = explainVisitLevel(
      { elements: { problems: 'high', data: 'moderate', risk: 'moderate' }, minutes: 90 },
      'emergency',
    );
    expect(code).toBe('99284');
    expect(supports).toContain('Emergency visits have no choice by time.');
  });
  it('answers every combination with a code of the setting, never one that two elements do not reach', () => {
    for (const problems of DECISION_LEVELS)
      for (const data of DECISION_LEVELS)
        for (const risk of DECISION_LEVELS) {
          const { decision } = explainVisitLevel({ elements: { problems, data, risk } }, 'office-est');
          const reached = [problems, data, risk].filter(
            (level) => DECISION_LEVELS.indexOf(level) >= DECISION_LEVELS.indexOf(decision?.level ?? 'high'),
          );
          expect(reached.length).toBeGreaterThanOrEqual(2);
        }
  });
  it('speaks of no code above the highest and of none below the lowest', () => {
    const high = explainVisitLevel({ elements: { problems: 'high', data: 'high', risk: 'high' } }, 'office-est');
    expect(high.wouldNotSupport).toEqual(['99214 says less than what is documented.']);
    const least = explainVisitLevel(
      { elements: { problems: 'straightforward', data: 'straightforward', risk: 'straightforward' } },
      'office-est',
    );
    expect(least.wouldNotSupport).toEqual(['99213 is not supported: no element is low.']);
  });
});
