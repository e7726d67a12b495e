import { buildSuggestionEngine } from '@chartwright/suggestions';
import { CodeBook, starterParts } from '@chartwright/terminology';
import { setLogLevel } from '../requests/log.js';
import { isOlder } from './newer-releases.js';
import { joinedText } from './joined-text.js';
import { readNote } from './read-note.js';

const codeBook = new CodeBook(starterParts('test'));
const { text, toDeskSpan } = joinedText([{ documentId: 'd1', text: 'Assessment: Hypertension.' }]);
const request = { text, encounter: { dateOfService: '2026-01-15', sex: 'F' as const, ageInYears: 50, placeOfService: '11' } };

describe('reading the note of a case', () => {
  it('keeps what the engine found', () => {
    const found = readNote(buildSuggestionEngine(codeBook), request, { toDeskSpan, codeBook });
    expect(found.suggestions[0]).toMatchObject({ code: 'I10', evidence: [{ documentId: 'd1', quote: 'Hypertension' }] });
    expect(found.isFailed).toBeUndefined();
  });

  describe('where the engine breaks off', () => {
    const written: string[] = [];
    beforeEach(() => {
      setLogLevel('info');
      jest.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0);
    });
    afterEach(() => {
      jest.restoreAllMocks();
      setLogLevel('silent');
    });

    it('answers that nothing was read, and logs no word of the note', () => {
      const broken = {
        suggest: (): never => {
          throw new RangeError(`Invalid offset in ${text}`);
        },
      };
      const found = readNote(broken, request, { toDeskSpan, codeBook });
      expect(found).toMatchObject({
        isFailed: true,
        suggestions: [],
        seen: [],
        gaps: [],
        releases: { icd10cm: codeBook.newest().release?.name },
      });
      expect(written.join('')).toContain('"errorName":"RangeError"');
      expect(written.join('')).not.toContain('Hypertension');
    });
  });
});

describe('an engine', () => {
  it.each([
    ['1.0.0', '1.1.0', true],
    ['1.9.0', '1.10.0', true],
    ['1.1.0', '1.1.0', false],
    ['2.0.0', '1.9.9', false],
    ['test', '1.1.0', false],
  ])('%s is older than %s: %s', (version, than, answer) => {
    expect(isOlder(version, than)).toBe(answer);
  });
});
