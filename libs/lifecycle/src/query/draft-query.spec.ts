import { checkQuery } from './check-query.js';
import { draftQuery } from './draft-query.js';
import { GAP_TOPICS } from './query-options.js';

const RECORD = 'Knee pain, OTC cream. Follow-up in two weeks.';
const CODES: Readonly<Record<string, readonly string[]>> = {
  type: ['I50.9', 'I48.91', 'E66.9', 'D64.9', 'M06.9'],
  stage: ['N18.9', 'L89.159'],
  severity: ['J45.909', 'F32.A', 'F33.9'],
  cause: ['G62.9'],
};

describe('the draft of a provider query', () => {
  it.each(Object.keys(GAP_TOPICS).filter((kind) => kind !== 'site' && kind !== 'indicator'))(
    'for a gap of kind %s goes out as it stands',
    (kind) => {
      for (const code of CODES[kind] ?? ['M25.569'])
        expect({ code, faults: checkQuery(draftQuery({ kind, code }, ['Knee pain, OTC cream']), RECORD) }).toEqual({ code, faults: [] });
    },
  );

  it('offers right, left and both for a side, and the two ways out', () => {
    expect(draftQuery({ kind: 'side', code: 'M25.569' }, ['Knee pain']).options).toEqual([
      'Right',
      'Left',
      'Both sides',
      'Other, in my own words',
      'Unable to determine',
    ]);
  });

  it('asks for what is missing in words that a clinician knows, and goes out as it stands', () => {
    const draft = draftQuery({ kind: 'type', code: 'E66.9', missing: 'class of obesity' }, ['Knee pain, OTC cream']);
    expect(draft).toMatchObject({ title: 'Class of obesity not documented', question: 'Please clarify the class of obesity, if known.' });
    expect(checkQuery(draft, RECORD)).toEqual([]);
  });

  it('quotes each of the words once', () => {
    expect(draftQuery(null, ['Knee  pain', 'Knee pain', ' ']).indicators).toEqual(['Knee pain']);
  });

  it('leaves the answers to the coder where the record could mean anything', () => {
    expect(checkQuery(draftQuery({ kind: 'indicator', code: null }, ['Knee pain']), RECORD)).toHaveLength(1);
  });
});
