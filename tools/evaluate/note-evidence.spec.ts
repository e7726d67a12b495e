import { listFindings, ruleCodeBook, type Draft } from '@chartwright/coding-rules';
import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import type { CodeBook } from '@chartwright/terminology';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';
import { noteEvidence } from './note-evidence.js';

const codeSetsFolder = process.env['CODESETS_DIR'];
const withCodeSets = codeSetsFolder ? describe : describe.skip;

const NOTE = `HISTORY OF PRESENT ILLNESS:
Three days of cough. She denies dizziness. Her mother had breast cancer.

ASSESSMENT AND PLAN:
1. Cough. Possible pneumonia, chest film ordered.
2. Hypertension, at goal. Continue lisinopril.
`;

withCodeSets('what a note says of the codes on a draft', () => {
  let codeBook: CodeBook;
  let engine: SuggestionEngine;
  beforeAll(async () => {
    codeBook = await readCodeSets(codeSetsFolder);
    engine = buildSuggestionEngine(codeBook);
  }, 60_000);

  const idsFor = (...diagnoses: string[]): string[] => {
    const draft: Draft = {
      encounter: { dateOfService: '2026-01-05', sex: 'F', ageInYears: 60, placeOfService: '11' },
      diagnoses,
      lines: [],
    };
    const context = { codeBook: ruleCodeBook(codeBook.on('2026-01-05'), codeBook), ...noteEvidence(engine, NOTE, draft) };
    return listFindings(draft, context)
      .filter(({ severity }) => severity === 'hard')
      .map(({ ruleId }) => ruleId);
  };

  it('refuses what it only suspects (CR-032)', () => {
    expect(idsFor('J18.9')).toEqual(['CR-032']);
  });
  it('refuses what it denies (CR-037)', () => {
    expect(idsFor('R42')).toEqual(['CR-037']);
  });
  it('refuses what a relative had (CR-036)', () => {
    expect(idsFor('C50.919')).toEqual(['CR-036']);
  });
  it('accepts what it assesses', () => {
    expect(idsFor('I10', 'R05.9')).toEqual([]);
  });
});
