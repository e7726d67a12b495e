import { argueAgainst, argueLevel } from './argue-level.js';
import type { DecisionLevel, ElementReading, VisitFact, VisitReading } from './visit-reading.js';

let place = 0;

function element(level: DecisionLevel, ...facts: [quote: string, level: DecisionLevel | null][]): ElementReading {
  place += 1000;
  return {
    level,
    facts: facts.map(([quote, own], at): VisitFact => {
      const start = place + at * 100;
      return { says: 'Said', level: own, span: { start, end: start + quote.length, quote, section: 'assessment' } };
    }),
  };
}

const moderate: VisitReading = {
  setting: 'office-est',
  elements: {
    problems: element('moderate', ['above goal', 'moderate'], ['hypertension', 'low']),
    data: element('straightforward', ['A1c', null]),
    risk: element('moderate', ['start amlodipine 5 mg daily', 'moderate']),
  },
  minutes: null,
};
const timed = (value: number): VisitReading => ({
  ...moderate,
  minutes: { value, span: { start: 900, end: 910, quote: `total ${value} min`, section: 'plan' } },
});

describe('the argument for a visit level (coding-rules §4)', () => {
  it('quotes the words of each element, first those that reach its level alone', () => {
    expect(argueLevel(moderate)).toMatchObject({
      code: '99214',
      supports: ['Problems moderate: "above goal".', 'Data straightforward: "A1c".', 'Risk moderate: "start amlodipine 5 mg daily".'],
    });
  });
  it('quotes them against the levels beside it too, higher and lower alike', () => {
    expect(argueLevel(moderate).wouldNotSupport).toEqual([
      '99213 says less than what is documented: problems are moderate ("above goal") and risk is moderate ("start amlodipine 5 mg daily").',
      '99215 is not supported: problems are moderate ("above goal"), data is straightforward ("A1c") and risk is moderate ("start amlodipine 5 mg daily").',
    ]);
  });
  it('carries as evidence the words of the elements that reach the level', () => {
    expect(argueLevel(moderate).evidence.map(({ quote }) => quote)).toEqual(['above goal', 'start amlodipine 5 mg daily']);
  });
  it('goes by time only where that reaches further, and quotes the time', () => {
    expect(argueLevel(timed(25))).toMatchObject({ code: '99214', isByTime: false });
    const longer = argueLevel(timed(41));
    expect(longer).toMatchObject({ code: '99215', isByTime: true, evidence: [{ quote: 'total 41 min' }] });
    expect(longer.supports).toContain('Time: 41 minutes ("total 41 min") reach 99215.');
    expect(longer.wouldNotSupport).toEqual(['99214 says less than what is documented: 41 minutes ("total 41 min") reach 99215.']);
  });
  it('names the minutes that a higher level is short of', () => {
    expect(argueAgainst(timed(25), '99215')).toMatch(/and 25 minutes \("total 25 min"\) are under 40\.$/);
  });
  it('says what is missing in words, without what would have to be written', () => {
    const bare: VisitReading = { ...moderate, elements: { ...moderate.elements, data: element('straightforward') } };
    expect(argueLevel(bare).supports[1]).toBe('Data straightforward: no test, outside note, historian or discussion is named.');
  });
});
