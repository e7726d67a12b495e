import { parseNoteTargets, targetCovers } from '../icd10cm/note-target.js';
import { withSeventhCharacter } from './code-book-view.js';
import { chooseRelease, openEndedRelease, releaseFromName } from './release.js';

describe('a release', () => {
  it('is named by its folder: fiscal year, April update, month or quarter', () => {
    expect(releaseFromName('icd10cm', '2026')).toMatchObject({ effectiveFrom: '2025-10-01', effectiveTo: '2026-09-30' });
    expect(releaseFromName('icd10cm', '2026-04')).toMatchObject({ effectiveFrom: '2026-04-01', effectiveTo: '2026-09-30' });
    expect(releaseFromName('hcpcs', '2025-10')).toMatchObject({ effectiveFrom: '2025-10-01', effectiveTo: '2025-12-31' });
    expect(releaseFromName('ncci', '2024q3')).toMatchObject({ effectiveFrom: '2024-07-01', effectiveTo: '2024-09-30' });
    expect(releaseFromName('icd10cm', 'drafts')).toBeNull();
  });

  it('is chosen by date of service, an April update before the year that it corrects', () => {
    const of = (name: string) => ({
      release: releaseFromName('icd10cm', name) ?? openEndedRelease('icd10cm', name, '1900-01-01'),
      content: name,
    });
    const editions = [of('2026-04'), of('2025'), of('2026')];
    expect(chooseRelease(editions, '2025-09-30')?.content).toBe('2025');
    expect(chooseRelease(editions, '2026-03-31')?.content).toBe('2026');
    expect(chooseRelease(editions, '2026-04-01')?.content).toBe('2026-04');
    expect(chooseRelease(editions, '2027-01-01')?.chosen).toMatchObject({ name: '2026-04', isBeyondNewest: true });
    expect(chooseRelease(editions, '2020-01-01')?.chosen).toMatchObject({ name: '2025', isBeforeOldest: true });
    expect(chooseRelease([], '2020-01-01')).toBeNull();
  });
});

describe('the codes named by a note', () => {
  it.each([
    ['nephrocalcinosis (E83.59)', 'E8359', true],
    ['tobacco dependence (F17.-)', 'F17210', true],
    ['lung diseases due to external agents (J60-J70)', 'J690', true],
    ['lung diseases due to external agents (J60-J70)', 'J710', false],
    ['code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)', 'T45515A', true],
    ['code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)', 'T45511A', false],
    ['amnestic syndrome due to psychoactive substance use (F10-F19 with 5th character .6)', 'F1026', true],
    ['amnestic syndrome due to psychoactive substance use (F10-F19 with 5th character .6)', 'F17210', false],
    ['hallucinations in drug psychosis (F11-F19 with fifth to sixth characters 51)', 'F12251', true],
    ['hallucinations in drug psychosis (F11-F19 with fifth to sixth characters 51)', 'F17210', false],
    ['open fracture of elbow and forearm (S52.- with open fracture 7th character)', 'S52531B', true],
    ['open fracture of elbow and forearm (S52.- with open fracture 7th character)', 'S52531A', false],
    ['whooping cough with pneumonia (A37 with fifth-character 1)', 'A3701', true],
    ['whooping cough with pneumonia (A37 with fifth-character 1)', 'A3700', false],
    ['poisoning due to drug or toxin (T51-T65 with fifth or sixth character to indicate intent)', 'T5991XA', true],
    ['diabetic (peripheral) angiopathy (E08-E13 with .51-.52)', 'E1152', true],
    ['diabetic mononeuropathy (E08-E13 with .41)', 'E1141', true],
    ['diabetic mononeuropathy (E08-E13 with .41)', 'E1142', false],
  ])('%s: %s is covered %s', (text, code, covered) => {
    expect(parseNoteTargets(text).some((target) => targetCovers(target, code))).toBe(covered);
  });

  it('are none in prose', () => {
    expect(parseNoteTargets('certain localized infections - see body system-related chapters')).toEqual([]);
  });
});

it('puts the 7th character in position 7 behind placeholder X (CR-004)', () => {
  expect([withSeventhCharacter('W25', 'A'), withSeventhCharacter('T81.42', 'A'), withSeventhCharacter('S52.531', 'D')]).toEqual([
    'W25XXXA',
    'T8142XA',
    'S52531D',
  ]);
});
