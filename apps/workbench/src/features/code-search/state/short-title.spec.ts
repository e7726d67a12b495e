import { shortMeaning, shortTitle, titleBeside } from './short-title.js';

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

describe('a title beside the one that is open', () => {
  const open = 'Displaced fracture of distal phalanx of right middle finger, initial encounter for closed fracture';

  it('says only where the two part', () => {
    const left = 'Displaced fracture of distal phalanx of left middle finger, initial encounter for closed fracture';
    expect(titleBeside(left, open)).toBe('… left middle finger');
  });

  it('keeps an ending that the open one does not have', () => {
    const later = 'Displaced fracture of distal phalanx of right middle finger, sequela';
    expect(titleBeside(later, open)).toBe('… sequela');
  });

  it('is whole where nothing is shared', () => {
    expect(titleBeside('Pain in left knee', 'Pain in right knee')).toBe('Pain in left knee');
  });
});

describe('what a 7th character means, in short', () => {
  it.each([
    ['initial encounter for closed fracture', 'Initial, closed fracture'],
    ['subsequent encounter for fracture with routine healing', 'Subsequent, routine healing'],
    ['subsequent encounter for closed fracture with nonunion', 'Subsequent, closed fracture with nonunion'],
    ['subsequent encounter', 'Subsequent encounter'],
    ['sequela', 'Sequela'],
  ])('%s is %s', (meaning, shown) => {
    expect(shortMeaning(meaning)).toBe(shown);
  });
});
