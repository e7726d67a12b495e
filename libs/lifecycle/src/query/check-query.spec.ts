import { checkQuery, type QueryFault } from './check-query.js';
import type { QueryText } from './query-text.js';

const RECORD = 'Anemia. Hgb 9.1, ferritin 6.\nHeavy menses for six months. Ferrous sulfate started. Will increase fluids.';
const good: QueryText = {
  template: 'specificity',
  title: 'Type of the anemia',
  question: 'The note states anemia. Please clarify its type or cause, if known.',
  indicators: ['Hgb 9.1, ferritin 6', 'Ferrous sulfate started'],
  options: ['Iron deficiency from chronic blood loss', 'Iron deficiency, other cause', 'Other', 'Unable to determine'],
};
const faults = (change: Partial<QueryText>): QueryFault[] => checkQuery({ ...good, ...change }, RECORD);
const words = (change: Partial<QueryText>) => faults(change).map((fault) => fault.words);

describe('the check of a provider query (operations.md §3)', () => {
  it('lets a compliant query pass', () => expect(faults({})).toEqual([]));

  it.each(['reimbursement', 'payment', 'HCC', 'RAF', 'DRG', 'denial', 'increase'])('refuses "%s" and names it', (word) => {
    expect(faults({ question: `The note states anemia. Please clarify its type for ${word} reasons.` })).toContainEqual(
      expect.objectContaining({ field: 'question', words: word }),
    );
  });

  it('lets the record itself say such a word', () => expect(faults({ indicators: ['Will increase fluids'] })).toEqual([]));

  it('refuses the leading example of the guidance and names what leads', () => {
    const found = words({ question: 'Please document Iron deficiency, other cause so the claim pays.' });
    expect(found).toEqual(expect.arrayContaining(['Iron deficiency, other cause', 'claim', 'pays']));
  });

  it.each(['Would you agree that this is chronic?', 'Can you confirm that it is chronic?', 'Please add the cause of the anemia.'])(
    'refuses to ask "%s"',
    (question) => expect(faults({ question })).toHaveLength(1),
  );

  it('refuses one answer named and the others not; all of them named leads nowhere', () => {
    const sides = { title: 'Side', options: ['Right', 'Left', 'Other', 'Unable to determine'] };
    expect(words({ ...sides, question: 'Was it the right that was treated?' })).toEqual(['Right']);
    expect(words({ ...sides, question: 'Was it the right or the left that was treated?' })).toEqual([]);
  });

  it('lets the question quote such a word of the record, and not say it', () => {
    const indicators = ['Will increase fluids'];
    expect(faults({ indicators, question: 'The note says “Will increase fluids”. Please clarify the reason, if known.' })).toEqual([]);
    expect(words({ indicators, question: 'The note says “Will increase fluids”. Please clarify, to increase the level.' })).toEqual([
      'increase',
    ]);
  });

  it('takes a single word for no quote', () =>
    expect(words({ indicators: ['increase'], question: 'Please clarify, to increase the level.' })).toContain('increase'));

  it('refuses a code for special purposes too', () => expect(words({ title: 'U07.1 or not' })).toEqual(['U07.1']));

  it('lets the question repeat what the record says', () =>
    expect(faults({ question: 'Please clarify “Heavy menses”.', indicators: ['Heavy menses for six months'] })).toEqual([]));

  it('refuses an answer, and a code, in the title', () => {
    expect(words({ title: 'Iron deficiency, other cause' })).toEqual(['Iron deficiency, other cause']);
    expect(words({ title: 'D50.0 or not' })).toEqual(['D50.0']);
    const options = ['Right', 'Left', 'Other', 'Unable to determine'];
    expect(words({ options, title: 'Upright film of the right knee' })).toEqual(['Right']);
  });

  it('refuses a query without a quote, and a quote that is not in the record', () => {
    expect(faults({ indicators: [] })).toEqual([expect.objectContaining({ field: 'indicators', words: null })]);
    expect(words({ indicators: ['Hgb 7.0'] })).toEqual(['Hgb 7.0']);
  });

  it('finds a quote across a line end', () => expect(faults({ indicators: ['ferritin 6. Heavy menses'] })).toEqual([]));

  it('refuses a single answer (acceptance test 5)', () => {
    const found = faults({ options: ['Iron deficiency', 'Other', 'Unable to determine'] });
    expect(found).toEqual([expect.objectContaining({ field: 'options', words: 'Iron deficiency' })]);
  });

  it('refuses answers without "Other" or "Unable to determine"', () => {
    expect(faults({ options: ['Acute', 'Chronic', 'Unable to determine'] })).toHaveLength(1);
    expect(faults({ options: ['Acute', 'Chronic', 'Other: ____'] })).toHaveLength(1);
  });

  it('lets yes and no confirm a link, and refuses them for a new diagnosis', () => {
    const options = ['Yes', 'No', 'Other', 'Unable to determine'];
    expect(words({ options })).toEqual(['Yes']);
    expect(words({ options, template: 'cause_effect' })).toEqual([]);
  });
});
