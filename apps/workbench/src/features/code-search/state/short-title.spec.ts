import { shortTitle } from './short-title.js';

describe('a title below its header', () => {
  it.each([
    [
      'Nondisplaced fracture of distal phalanx of right middle finger',
      'Nondisplaced fracture of distal phalanx of finger',
      '… right middle finger',
    ],
    ['Pain in right knee', 'Pain in knee', 'Pain in right knee'],
    ['Type 2 diabetes mellitus with hyperglycemia', 'Type 2 diabetes mellitus', '… with hyperglycemia'],
    ['Essential (primary) hypertension', 'Essential (primary) hypertension', 'Essential (primary) hypertension'],
    ['Cholera', undefined, 'Cholera'],
  ])('%s below %s is %s', (title, above, shown) => {
    expect(shortTitle(title, above)).toBe(shown);
  });

  it('keeps its last word even where the header has said it', () => {
    expect(shortTitle('One two three four', 'One two three four')).toBe('… four');
  });
});
