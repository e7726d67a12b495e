import { bmiCode } from './body-mass-index.js';
import { DIABETES_COMPLICATIONS, diabetesDrugCodes } from './diabetes-complications.js';
import { htnCombine } from './hypertension-combination.js';
import { CKD_STAGES, ckdCodes, type CkdStage } from './kidney-disease-stages.js';

const stages: CkdStage[] = ['1', '2', '3', '3a', '3b', '4', 'unspecified'];

describe('CR-021 hypertension with heart and kidney disease', () => {
  it.each(stages)('codes hypertension with CKD %s as I12.9, with heart failure as I13.0', (ckdStage) => {
    expect(htnCombine({ htn: true, hf: false, ckdStage, heartDisease: false })).toBe('I12.9');
    expect(htnCombine({ htn: true, hf: true, ckdStage, heartDisease: false })).toBe('I13.0');
  });
  it.each(['5', 'ESRD'] as const)('codes hypertension with CKD %s as I12.0, with heart failure as I13.2', (ckdStage) => {
    expect(htnCombine({ htn: true, hf: false, ckdStage, heartDisease: false })).toBe('I12.0');
    expect(htnCombine({ htn: true, hf: true, ckdStage, heartDisease: false })).toBe('I13.2');
  });
  it('codes hypertension with heart failure as I11.0, with other heart disease as I11.9, alone as I10', () => {
    const picture = { htn: true, hf: false, ckdStage: null, heartDisease: false };
    expect(htnCombine({ ...picture, hf: true })).toBe('I11.0');
    expect(htnCombine({ ...picture, hf: true, heartDisease: true })).toBe('I11.0');
    expect(htnCombine({ ...picture, heartDisease: true })).toBe('I11.9');
    expect(htnCombine(picture)).toBe('I10');
  });
  it('says nothing without hypertension', () => {
    expect(htnCombine({ htn: false, hf: true, ckdStage: '4', heartDisease: true })).toBeNull();
  });
});

describe('CKD stages', () => {
  it('maps every documented stage', () => {
    expect(CKD_STAGES).toEqual({
      '1': 'N18.1',
      '2': 'N18.2',
      '3': 'N18.30',
      '3a': 'N18.31',
      '3b': 'N18.32',
      '4': 'N18.4',
      '5': 'N18.5',
      ESRD: 'N18.6',
      unspecified: 'N18.9',
    });
  });
  it('is end stage on chronic dialysis, with Z99.2', () => {
    expect(ckdCodes('4', true)).toEqual(['N18.6', 'Z99.2']);
    expect(ckdCodes('3b')).toEqual(['N18.32']);
  });
});

describe('CR-021 diabetes drug status', () => {
  it.each([
    [['insulin'], ['Z79.4']],
    [['oral'], ['Z79.84']],
    [['injectable'], ['Z79.85']],
    [
      ['insulin', 'oral'],
      ['Z79.4', 'Z79.84'],
    ],
    [
      ['insulin', 'injectable'],
      ['Z79.4', 'Z79.85'],
    ],
    [
      ['oral', 'injectable'],
      ['Z79.84', 'Z79.85'],
    ],
  ] as const)('codes %j as %j', (drugs, codes) => {
    expect(diabetesDrugCodes(drugs, '2026-01-05')).toEqual(codes);
  });
  it('has no code of its own for an injectable before 2022-10-01', () => {
    expect(diabetesDrugCodes(['injectable'], '2022-09-30')).toEqual(['Z79.899']);
  });
  it('links kidney disease, ulcers, arteries and cataract to the subcategory of the index', () => {
    const suffixOf = (code: string): string | undefined => DIABETES_COMPLICATIONS.find(({ covers }) => covers(code))?.suffix;
    expect(['N1831', 'L97412', 'L98421', 'I739', 'H259', 'K3184'].map(suffixOf)).toEqual(['22', '621', '622', '51', undefined, '43']);
  });
});

describe('CR-040 body mass index', () => {
  it.each([
    [19.9, 'Z68.1'],
    [20, 'Z68.20'],
    [33.9, 'Z68.33'],
    [39.9, 'Z68.39'],
    [40, 'Z68.41'],
    [44.9, 'Z68.41'],
    [45, 'Z68.42'],
    [50, 'Z68.43'],
    [60, 'Z68.44'],
    [69.9, 'Z68.44'],
    [70, 'Z68.45'],
  ])('codes an adult BMI of %d as %s', (bmi, code) => {
    expect(bmiCode(bmi)).toBe(code);
  });
});
