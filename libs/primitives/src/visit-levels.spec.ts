import {
  DECISION_LEVELS,
  isLeveledVisit,
  levelByDecision,
  levelByTime,
  levelOf,
  medianLevel,
  settingOf,
  VISIT_SETTINGS,
  visitSteps,
  type DecisionLevel,
  type VisitSetting,
} from './visit-levels.js';

const all = (level: DecisionLevel) => ({ problems: level, data: level, risk: level });

describe('E/M level by medical decision making', () => {
  it('supports 99214 with moderate problems and risk and limited data', () => {
    expect(levelByDecision({ problems: 'moderate', data: 'low', risk: 'moderate' }, 'office-est')).toBe('99214');
  });
  it('supports 99213 with moderate problems, minimal data and low risk', () => {
    expect(levelByDecision({ problems: 'moderate', data: 'straightforward', risk: 'low' }, 'office-est')).toBe('99213');
  });
  it('is the level that two of three elements reach, in any order', () => {
    for (const a of DECISION_LEVELS)
      for (const b of DECISION_LEVELS)
        for (const c of DECISION_LEVELS) {
          const reached = DECISION_LEVELS.filter(
            (level) => [a, b, c].filter((each) => DECISION_LEVELS.indexOf(each) >= DECISION_LEVELS.indexOf(level)).length >= 2,
          );
          expect(medianLevel({ problems: a, data: b, risk: c })).toBe(reached.at(-1));
        }
  });
  it.each<[VisitSetting, string[]]>([
    ['office-new', ['99202', '99203', '99204', '99205']],
    ['office-est', ['99212', '99213', '99214', '99215']],
    ['hospital-initial', ['99221', '99221', '99222', '99223']],
    ['hospital-subsequent', ['99231', '99231', '99232', '99233']],
    ['same-day-admit-discharge', ['99234', '99234', '99235', '99236']],
    ['emergency', ['99282', '99283', '99284', '99285']],
    ['office-consult', ['99242', '99243', '99244', '99245']],
    ['hospital-consult', ['99252', '99253', '99254', '99255']],
    ['nursing-initial', ['99304', '99304', '99305', '99306']],
    ['nursing-subsequent', ['99307', '99308', '99309', '99310']],
    ['home-new', ['99341', '99342', '99344', '99345']],
    ['home-est', ['99347', '99348', '99349', '99350']],
  ])('has the codes of %s', (setting, codes) => {
    expect(DECISION_LEVELS.map((level) => levelByDecision(all(level), setting))).toEqual(codes);
  });
});

describe('E/M level by time', () => {
  it.each<[number, VisitSetting, string | null]>([
    [29, 'office-est', '99213'],
    [30, 'office-est', '99214'],
    [9, 'office-est', null],
    [60, 'office-new', '99205'],
    [74, 'hospital-initial', '99222'],
    [59, 'home-new', '99342'],
    [300, 'emergency', null],
  ])('%d minutes in %s is %s', (minutes, setting, code) => {
    expect(levelByTime(minutes, setting)).toBe(code);
  });
});

describe('E/M level by either', () => {
  it('takes whichever is higher', () => {
    expect(levelOf({ elements: all('low'), minutes: 41 }, 'office-est')).toBe('99215');
    expect(levelOf({ elements: all('high'), minutes: 12 }, 'office-est')).toBe('99215');
    expect(levelOf({}, 'office-est')).toBeNull();
  });
  it('knows the setting of a visit code', () => {
    expect([settingOf('99214'), settingOf('99285'), settingOf('99211'), settingOf('20610')]).toEqual([
      'office-est',
      'emergency',
      null,
      null,
    ]);
  });
});

describe('visits with a level', () => {
  it('are those of the table, four steps in each setting', () => {
    for (const setting of VISIT_SETTINGS) expect(visitSteps(setting)).toHaveLength(4);
    expect(['99213', '99285', '99350', '99211', '99238', '99396', '20610'].map(isLeveledVisit)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
