import { readNoteEvidence, type NoteReading } from './read-note-evidence.js';

const nothing: NoteReading = { supportedCodes: [], seen: [], indicatedCodes: [], pastCodes: [] };

describe('evidence of the note for the codes on the draft', () => {
  it.each([
    ['uncertain', 'uncertain'],
    ['negated', 'negated'],
    ['family', 'family'],
    ['historical', 'history'],
  ])('a code that the note only names as %s has that evidence (CR-032, CR-035 to CR-037)', (reason, kind) => {
    const reading = { ...nothing, seen: [{ reason, codes: ['J18'] }] };
    expect(readNoteEvidence(['J18.9'], reading).evidence).toEqual({ 'J18.9': kind });
  });

  it('a code that the reader stands by needs none', () => {
    const reading = { ...nothing, supportedCodes: ['J18.9'], seen: [{ reason: 'negated', codes: ['J18.9'] }] };
    expect(readNoteEvidence(['J189'], reading)).toEqual({ evidence: {}, unsupportedCodes: [] });
  });

  it('a note that speaks of the code in two ways is left alone', () => {
    const reading = { ...nothing, seen: ['negated', 'uncertain'].map((reason) => ({ reason, codes: ['J18.9'] })) };
    expect(readNoteEvidence(['J18.9'], reading).evidence).toEqual({});
  });

  it('a result alone is an indicator (CR-052), and the note’s own words come before it', () => {
    const indicated = { ...nothing, indicatedCodes: ['D64.9'] };
    expect(readNoteEvidence(['D64.9'], indicated).evidence).toEqual({ 'D64.9': 'indicator' });
    expect(readNoteEvidence(['D64.9'], { ...indicated, seen: [{ reason: 'family', codes: ['D64.9'] }] }).evidence).toEqual({
      'D64.9': 'family',
    });
  });

  it('a code named only in a list or among past conditions is unsupported (CR-031)', () => {
    const reading = { ...nothing, seen: [{ reason: 'low_weight_section', codes: ['E11.9'] }], pastCodes: ['I10'] };
    expect(readNoteEvidence(['E11.9', 'I10', 'M54.50'], reading).unsupportedCodes).toEqual(['E11.9', 'I10']);
  });
});
