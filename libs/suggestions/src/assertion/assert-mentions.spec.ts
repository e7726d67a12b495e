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
    ['Rapid [strep] -', 'negated'],
    ['Rapid test +, [RSV] -', 'negated'],
    ['1. [Hypertension] -', 'present'],
    ['Type 2 [diabetes] –', 'present'],
    ['Negative pressure therapy for [foot ulcer].', 'present'],
    ['Negative Phalen, [carpal tunnel syndrome].', 'present'],
    ['Negative fever, [rash].', 'negated'],
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
    ['No history of [kidney stones].', 'negated'],
    ['Pertinent negatives: fever, [rash].', 'negated'],
    ['☐ Fever ☐ [cough] ☒ fatigue', 'negated'],
    ['☐ Fever ☒ [cough]', 'present'],
    ['(-) [chest pain], (+) cough', 'negated'],
    ['Chest pain no, [dizziness] no.', 'negated'],
    ['N0 [fever].', 'negated'],
    ['Doesn’t have [asthma].', 'negated'],
    ['Gastritis doesn’t respond to diet; [asthma].', 'present'],
    ['Exam argues against [appendicitis].', 'negated'],
    ['[Asthma] listed in chart in error.', 'negated'],
    ['Ddx: viral illness, [pneumonia].', 'uncertain'],
    ['[Pneumonia], r/o', 'uncertain'],
    ['[Gout] (likely)', 'uncertain'],
    ['Poss. [appendicitis].', 'uncertain'],
    ['Unclear whether she has [lupus].', 'uncertain'],
    ['CT for [chest pain] to rule out embolism.', 'present'],
    ['Mother (HTN, [asthma]).', 'family'],
    ['[Asthma] - mother', 'family'],
    ['Family history positive for [melanoma].', 'family'],
    ['[Asthma], mother present.', 'present'],
    ['Exposed to someone with [shingles].', 'other_person'],
    ['Return precautions: fever, [vomiting].', 'hypothetical'],
    ['If she has [fever], call.', 'hypothetical'],
    ['Warned of [seizures].', 'hypothetical'],
    ['Can lead to [heart failure].', 'hypothetical'],
    ['[Asthma] - return precautions given.', 'present'],
    ['[Migraine], unlikely to need surgery.', 'present'],
    ['Recovered from [pneumonia].', 'historical'],
  ])('%s is %s', (text, expected) => {
    expect(assertionOf(text)).toBe(expected);
  });
});
