import { impliedAssessment } from './implied-assessment.js';

const from = (text: string): string | null => {
  const start = impliedAssessment(text);
  return start === null ? null : (text.slice(start).split('\n')[0] ?? null);
};

describe('an assessment that no header announces', () => {
  it('begins with the first of the last lines that each name a problem and its plan', () => {
    const text = [
      '84 F with falls. Two since Christmas.',
      'Gait slow with walker. Lungs clear.',
      'Recurrent falls: home PT, remove rugs.',
      'Urge incontinence: trial mirabegron.',
      'RTC 3 mo.',
    ].join('\n');
    expect(from(text)).toBe('Recurrent falls: home PT, remove rugs.');
  });

  it('is the numbered list at the end', () => {
    expect(from('70M seen for kidneys. BP 132/70.\n1. CKD stage 4 - slow. 2. Gout. 3. Anemia.\nDiet sheet given.')).toMatch(/^1\. CKD/);
  });

  it.each([
    ['one line alone', 'Seen for knee.\nOA knee: continue PT.'],
    ['an examination by organ', 'Seen for cough.\nLungs: clear.\nHeart: regular.\nNeck: supple.'],
    ['a story in sentences', 'She fell on ice. She has pain.\nHe was given ice. She will rest at home.'],
  ])('is not %s', (_what, text) => {
    expect(impliedAssessment(text)).toBeNull();
  });
});
