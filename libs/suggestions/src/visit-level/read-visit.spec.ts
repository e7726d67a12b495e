import { CodeBook, starterParts } from '@chartwright/terminology';
import { buildLexicon } from '../mentions/build-lexicon.js';
import { Note } from '../note.js';
import type { Suggestion } from '../suggestion-types.js';
import { readVisit } from './read-visit.js';
import type { VisitReading } from './visit-reading.js';

const lexicon = buildLexicon(new CodeBook(starterParts('test')).newest());

function noteOf(text: string, placeOfService = '11'): Note {
  return new Note(text, { dateOfService: '2026-01-15', sex: 'F', ageInYears: 50, placeOfService }, lexicon);
}

function suggested(note: Note, code: string, label: string, words: string): Suggestion {
  const start = note.text.indexOf(words);
  return {
    code,
    label,
    confidence: 0.8,
    band: 'proposed',
    isFirstListed: false,
    evidence: [note.spanOf(start, start + words.length)],
    ingredients: [],
    rulesApplied: [],
    alternatives: [],
    warnings: [],
  };
}

function read(text: string, problems: [code: string, words: string][] = [], placeOfService = '11'): VisitReading {
  const note = noteOf(text, placeOfService);
  const reading = readVisit(
    note,
    problems.map(([code, words]) => suggested(note, code, words, words)),
  );
  if (!reading) throw new Error('This place has no visit level.');
  return reading;
}

describe('what a note says of its visit level (coding-rules §4)', () => {
  it('keeps the words that support each element, exactly as they stand', () => {
    const text = 'Assessment: hypertension, above goal.\nPlan: increase lisinopril to 20 mg daily. CMP and lipid today.';
    const { elements } = read(text, [['I10', 'hypertension']]);
    expect(elements.problems).toMatchObject({
      level: 'moderate',
      facts: [{ span: { quote: 'above goal' } }, { span: { quote: 'hypertension' } }],
    });
    expect(elements.risk.level).toBe('moderate');
    expect(elements.data.facts.map(({ span }) => span.quote)).toEqual(['CMP', 'lipid']);
    for (const { facts } of Object.values(elements))
      for (const { span } of facts) expect(text.slice(span.start, span.end)).toBe(span.quote);
  });
  it('counts two stable chronic illnesses as moderate, one as low', () => {
    const text = 'Assessment: hypothyroidism, hyperlipidemia.';
    expect(read(text, [['E03.9', 'hypothyroidism']]).elements.problems.level).toBe('low');
    expect(
      read(text, [
        ['E03.9', 'hypothyroidism'],
        ['E78.5', 'hyperlipidemia'],
      ]).elements.problems.level,
    ).toBe('moderate');
  });
  it('counts a test once, however often it is named', () => {
    expect(read('Plan: CBC today. CBC again in a week.').elements.data).toMatchObject({ level: 'straightforward', facts: [{}] });
    expect(read('Plan: CBC, CMP.').elements.data.level).toBe('low');
    expect(read('Labs: CBC normal.').elements.data.facts.map(({ span }) => span.quote)).toEqual(['CBC']);
    expect(read('Plan: CBC, CMP, TSH.').elements.data.level).toBe('moderate');
  });
  it('takes an own interpretation as moderate, and two categories as extensive', () => {
    expect(read('I personally interpreted the tracing.').elements.data.level).toBe('moderate');
    expect(read('I personally interpreted the tracing. Discussed with cardiology.').elements.data.level).toBe('high');
  });
  it('takes a drug with its course as prescription drug management, and one for sale over the counter not', () => {
    expect(read('Plan: doxycycline 100 mg bid for 7 days.').elements.risk.level).toBe('moderate');
    expect(read('Plan: ibuprofen 400 mg bid as needed, rest.').elements.risk).toMatchObject({ level: 'low' });
  });
  it('takes a historian beside the patient as limited data', () => {
    expect(read('History obtained from his mother.').elements.data.level).toBe('low');
  });
  it('does not take what the note denies', () => {
    expect(read('Assessment: hypertension without exacerbation. No CT was done.', [['I10', 'hypertension']]).elements).toMatchObject({
      problems: { level: 'low' },
      data: { level: 'straightforward', facts: [] },
    });
  });
  it('finds total time with its words, and none in the emergency room', () => {
    const text = 'Total time spent today was 42 minutes.';
    expect(read(text).minutes).toMatchObject({ value: 42, span: { quote: 'Total time spent today was 42 minutes' } });
    expect(read(text, [], '23').minutes).toBeNull();
  });
  it('reads the setting from the place and the words for a new patient', () => {
    expect(read('New patient here to establish care.').setting).toBe('office-new');
    expect(read('Follow-up.').setting).toBe('office-est');
    expect(read('Follow-up.', [], '12').setting).toBe('home-est');
    expect(readVisit(noteOf('Excision.', '24'), [])).toBeNull();
  });
});
