import { CodeBook, starterParts } from '@chartwright/terminology';
import { buildLexicon } from '../mentions/build-lexicon.js';
import { Note } from '../note.js';
import { completeEvidence } from './complete-evidence.js';

const lexicon = buildLexicon(new CodeBook(starterParts('test')).newest());

type Named = { code: string; title: string; words: string; isCombined?: boolean };

function quotes(text: string, { code, title, words, isCombined = false }: Named): string[] {
  const note = new Note(text, { dateOfService: '2026-01-15', sex: 'F', ageInYears: 50, placeOfService: '11' }, lexicon);
  const start = text.indexOf(words);
  const spans = completeEvidence(note, { code, title, spans: [note.spanOf(start, start + words.length)], isCombined });
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.quote);
  return spans.map(({ quote }) => quote);
}

const KIDNEY = { code: 'N18.32', title: 'Chronic kidney disease, stage 3b' };
const KNEE = { code: 'M17.11', title: 'Unilateral primary osteoarthritis, right knee' };

describe('the words that bear a code', () => {
  it('take in the neighbours that its title says: type and number are no words apart', () => {
    const title = 'Type 2 diabetes mellitus with hyperglycemia';
    expect(quotes('Assessment: Type 2 diabetes, stable.', { code: 'E11.65', title, words: '2 diabetes' })).toEqual(['Type 2 diabetes']);
  });
  it('are quoted from the same problem when stage or grade stands behind other words', () => {
    const text = 'Assessment:\n1. Chronic kidney disease followed by nephrology, now stage 3b.';
    expect(quotes(text, { ...KIDNEY, words: 'Chronic kidney disease' })).toEqual(['Chronic kidney disease', 'stage 3b']);
  });
  it('are quoted with the side from the story when the assessment leaves it out', () => {
    const text = 'HPI: Right knee pain for years.\nAssessment: Knee osteoarthritis.';
    expect(quotes(text, { ...KNEE, words: 'Knee osteoarthritis' })).toEqual(['Knee osteoarthritis', 'Right knee']);
  });
  it('are never words that the note denies or tells of somebody else', () => {
    const title = 'Type 2 diabetes mellitus with hyperglycemia';
    const text = 'Family history: hyperglycemia.\nHPI: No hyperglycemia at home.\nAssessment: Type 2 diabetes.';
    expect(quotes(text, { code: 'E11.65', title, words: 'Type 2 diabetes', isCombined: true })).toEqual(['Type 2 diabetes']);
  });
  it('hold the other half of a combination, wherever it is named (CR-021)', () => {
    const title = 'Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease';
    const text = 'Assessment:\n1. Hypertension.\n2. Chronic kidney disease, stage 3b.';
    const [first, ...others] = quotes(text, { code: 'I12.9', title, words: 'Hypertension', isCombined: true });
    expect(first).toBe('Hypertension');
    expect(others).toEqual(['Chronic kidney disease, stage']);
  });
  it('are no lone number, however the title counts', () => {
    const text = 'Plan: back in 4 weeks.\nAssessment: Chronic kidney disease.';
    expect(quotes(text, { code: 'N18.4', title: 'Chronic kidney disease, stage 4 (severe)', words: 'Chronic kidney disease' })).toEqual([
      'Chronic kidney disease',
    ]);
  });
});
