import { drugUnits } from '../procedures/injected-drug-lines.js';
import { htnCombine } from './hypertension.js';
import { bodyMassIndexCode } from './other-combinations.js';
import { trimesterOf, weeksOfGestation } from './pregnancy.js';

describe('CR-021 hypertension with heart and kidney disease', () => {
  it.each([
    [{ hasHypertension: true, hasHeartFailure: true, ckdStage: null, hasHeartDisease: false }, 'I11.0'],
    [{ hasHypertension: true, hasHeartFailure: false, ckdStage: 'N1832', hasHeartDisease: false }, 'I12.9'],
    [{ hasHypertension: true, hasHeartFailure: false, ckdStage: 'N185', hasHeartDisease: false }, 'I12.0'],
    [{ hasHypertension: true, hasHeartFailure: true, ckdStage: 'N184', hasHeartDisease: false }, 'I13.0'],
    [{ hasHypertension: true, hasHeartFailure: true, ckdStage: 'N186', hasHeartDisease: true }, 'I13.2'],
    [{ hasHypertension: true, hasHeartFailure: false, ckdStage: null, hasHeartDisease: true }, 'I11.9'],
    [{ hasHypertension: true, hasHeartFailure: false, ckdStage: null, hasHeartDisease: false }, null],
    [{ hasHypertension: false, hasHeartFailure: true, ckdStage: 'N186', hasHeartDisease: true }, null],
  ])('%j gives %s', (input, code) => {
    expect(htnCombine(input)).toBe(code);
  });
});

describe('CR-040 body mass index', () => {
  it.each([
    [18.4, 'Z68.1'],
    [20, 'Z68.20'],
    [33.4, 'Z68.33'],
    [39.9, 'Z68.39'],
    [40, 'Z68.41'],
    [49.9, 'Z68.42'],
    [72, 'Z68.45'],
  ])('%d gives %s', (bmi, code) => {
    expect(bodyMassIndexCode(bmi)).toBe(code);
  });
});

describe('CR-046 weeks of gestation', () => {
  it.each([
    ['G3P2002 at 32w1d by LMP', 32],
    ['28 6/7 weeks pregnant', 28],
    ['IUP at 20w3d', 20],
    ['20 weeks gestation', 20],
  ])('%s is %d completed weeks', (text, weeks) => {
    expect(weeksOfGestation(text)?.weeks).toBe(weeks);
  });

  it('does not take three weeks of cough for a pregnancy', () => {
    expect(weeksOfGestation('cough for 3 weeks, follow up in 6 weeks')).toBeNull();
  });

  it('changes trimester at 14w0d and 28w0d', () => {
    expect([13, 14, 27, 28].map(trimesterOf)).toEqual([1, 2, 2, 3]);
  });
});

describe('drug units (CR 3.7)', () => {
  it.each([
    [1, 'g', 250, 'mg', 4],
    [60, 'mg', 15, 'mg', 4],
    [40, 'mg', 10, 'mg', 4],
    [175, 'mg', 1, 'mg', 175],
    [1000, 'mcg', 1000, 'mcg', 1],
    [12, 'units', 5, 'units', 3],
    [25, 'mg', 10, 'mg', 3],
  ])('%d %s at %d %s is %d units', (...[dose, measure, unitAmount, unitMeasure, units]) => {
    expect(drugUnits(dose, measure, unitAmount, unitMeasure)).toBe(units);
  });

  it('does not turn weight into international units', () => {
    expect(drugUnits(5, 'mg', 1, 'units')).toBeNull();
  });
});
