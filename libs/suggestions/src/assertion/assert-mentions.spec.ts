import { splitSentences } from '../text/sentences.js';
import { tokenize } from '../text/tokens.js';
import { judge, scopesOf } from './assert-mentions.js';
import { triggers } from './triggers.js';

/** Assertion of the marked words: "denies [chest pain]". */
function assertionOf(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const tokens = tokenize(text);
  const mention = tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : []));
  const sentence = splitSentences(text, tokens).find(({ from, to }) => (mention[0] ?? 0) >= from && (mention[0] ?? 0) < to);
  if (!sentence) throw new Error('no sentence holds the mention');
  return judge(scopesOf(tokens, sentence), mention).assertion;
}

describe('assertion (note language, section 3)', () => {
  const forward = triggers.filter(({ direction }) => direction === 'forward');
  const backward = triggers.filter(({ direction }) => direction === 'backward');

  it('has triggers of every class', () => {
    expect(new Set(triggers.map(({ assertion }) => assertion))).toEqual(
      new Set(['negated', 'uncertain', 'historical', 'family', 'other_person', 'hypothetical', 'planned']),
    );
  });

  it.each(forward.map(({ words }) => words.join(' ')))(
    'never takes pneumonia after "%s" for the patient\'s present condition',
    (trigger) => {
      expect(assertionOf(`Seen for cough, ${trigger} [pneumonia].`)).not.toBe('present');
    },
  );

  it.each(backward.map(({ words }) => words.join(' ')))(
    'never takes pneumonia before "%s" for the patient\'s present condition',
    (trigger) => {
      expect(assertionOf(`The [pneumonia] ${trigger}.`)).not.toBe('present');
    },
  );

  it.each([
    ['Denies chest pain, dizziness, or [syncope].', 'negated'],
    ['No fever but has [cough].', 'present'],
    ['CT to r/o [pulmonary embolism].', 'uncertain'],
    ['Chest pain, likely [reflux].', 'uncertain'],
    ['h/o [melanoma] 2017', 'historical'],
    ['Mother with [breast cancer].', 'family'],
    ['Wife has [influenza].', 'other_person'],
    ['Uncle has [ulcerative colitis]; no cancer.', 'family'],
    ['T1DM without coma, on [insulin pump].', 'present'],
    ['BCC of [nose] 2019, NED', 'historical'],
    ['Return if [fever] develops.', 'hypothetical'],
    ['[Bipolar disorder] considered, not supported.', 'uncertain'],
    ['[Pneumonia] was ruled out.', 'negated'],
    ['No change in [asthma].', 'present'],
    ['Gram negative [bacteremia].', 'present'],
    ['[COPD] with cough; no wheezing.', 'present'],
    ['[Flu]/COVID -, strep +.', 'negated'],
    ['Rapid [strep] (-).', 'negated'],
    ['[Asthma] - continue inhaler.', 'present'],
    ['Older bro has [asthma].', 'family'],
    ['[HBV] nonimmune.', 'negated'],
    ['[Gout]: none.', 'negated'],
    ['[Gout] - denied.', 'negated'],
    ['[Pneumonia] has been excluded.', 'negated'],
    ['[Gout] - no change to allopurinol.', 'present'],
    ['Worried about [pneumonia].', 'uncertain'],
    ['He has no [chest pain].', 'negated'],
    ['She has no [asthma] today.', 'negated'],
  ])('%s is %s', (text, expected) => {
    expect(assertionOf(text)).toBe(expected);
  });
});
