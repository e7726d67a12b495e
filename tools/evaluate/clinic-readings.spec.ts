import { buildSuggestionEngine, type SuggestionEngine, type SuggestionResult } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
const withReleases = directory ? describe : describe.skip;

/** A visit note by its story, its one problem and its plan. */
function visitNote({ story = '', problem, plan = '' }: { story?: string; problem: string; plan?: string }): string {
  return `CHIEF COMPLAINT\n\nVisit.\n\nHISTORY OF PRESENT ILLNESS\n\nThe patient is a 60-year-old who presents to the clinic today. ${story}\n\nASSESSMENT\n\n${problem}.\n\nPLAN\n\nWe discussed the findings with the patient and his family. ${plan}\n`;
}

withReleases('narrative visits in the official releases', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 60_000);

  const suggest = (note: Parameters<typeof visitNote>[0]): SuggestionResult =>
    engine.suggest({
      text: visitNote(note),
      encounter: { dateOfService: '2026-01-15', sex: 'M', ageInYears: 60, placeOfService: '11' },
    });
  const proposed = (note: Parameters<typeof visitNote>[0]): string[] => suggest(note).proposed.map(({ code }) => code);
  const listed = (note: Parameters<typeof visitNote>[0]): string[] =>
    suggest(note)
      .ranked.slice(0, 10)
      .map(({ code }) => code);

  it.each([
    ['Chronic hepatitis C', 'B19.20'],
    ['Heart failure', 'I50.22'],
    ['Right hip pain', 'M16.11'],
    ['Left ankle sprain', 'S93.492A'],
    ['Closed fracture of the right clavicle', 'S42.001D'],
    ['Urinary incontinence', 'N39.41'],
  ])('lists how else %s is read among the ten: %s', (problem, code) => {
    expect(listed({ problem })).toContain(code);
  });

  it('keeps the side of the problem in every other reading of a sided problem that names one', () => {
    const { ranked } = suggest({ problem: 'Right shoulder pain' });
    expect(ranked.slice(0, 4).map(({ label }) => label)).toEqual(expect.not.arrayContaining([expect.stringMatching(/\bleft\b/i)]));
  });

  it('proposes nothing that is only another reading', () => {
    expect(proposed({ problem: 'Heart failure' })).toEqual(['I50.9']);
  });

  it.each([
    ['He slipped on a patch of ice outside and fell.', 'W00.0XXA'],
    ['He slipped on icy steps and fell.', 'W00.1XXA'],
    ['He stumbled and caught himself before falling.', 'W18.49XA'],
    ['He walked into the coffee table.', 'W22.03XA'],
    ['He stepped out of the tub and slid on the wet floor.', 'W18.2XXA'],
    ['He and another swimmer knocked heads.', 'W51.XXXA'],
    ['He had an injury as a child with no sequelae. He fell off a ladder.', 'W11.XXXA'],
    ['A soccer game was on and the ball hit him.', 'W21.02XA'],
  ])('tells the cause of an injury from "%s": %s (CR-049)', (story, code) => {
    expect(proposed({ story, problem: 'Left knee contusion' })).toContain(code);
  });

  it('ranks chores at home, and proposes sport, as the activity of an injury (CR-049)', () => {
    const chore = { story: 'He was taking out the trash when he fell.', problem: 'Left knee contusion' };
    expect(proposed(chore)).not.toContain('Y93.E9');
    expect(listed(chore)).toContain('Y93.E9');
    expect(proposed({ story: 'He fell while playing tennis.', problem: 'Left knee contusion' })).toContain('Y93.73');
  });

  it('proposes a doubtful fracture once the plan says that the films showed it, and not before (IV.H)', () => {
    const problem = 'Left foot pain, suspicious for a metatarsal fracture';
    const isFracture = (code: string): boolean => code.startsWith('S92');
    expect(proposed({ problem, plan: 'His x-rays revealed a metatarsal fracture.' }).some(isFracture)).toBe(true);
    expect(proposed({ problem, plan: 'We will order a CT for a possible metatarsal fracture.' }).some(isFracture)).toBe(false);
    expect(proposed({ problem, plan: 'His x-rays did not reveal a metatarsal fracture.' }).some(isFracture)).toBe(false);
  });

  it.each([
    ['Insomnia', 'G47.00'],
    ['Left ventricular dysfunction', 'I51.9'],
    ['Atherosclerosis of the legs with claudication', 'I70.219'],
  ])('reads %s as %s, not as a narrower condition that shares its words', (problem, code) => {
    expect(proposed({ problem })).toEqual([code]);
  });

  it('does not call a pain chronic because a doubtful disease is', () => {
    expect(proposed({ problem: 'Right upper quadrant pain, possible chronic cholecystitis' })).toEqual(['R10.11']);
  });

  it('reads a torus fracture as a fracture, not as a torus of the jaw', () => {
    expect(proposed({ problem: 'Torus fracture of the left distal radius' })).toEqual(['S52.522A']);
  });

  it('reports diabetic kidney disease once where nephropathy and its stage are both named (CR-020)', () => {
    const codes = proposed({ problem: 'Type 2 diabetes with diabetic nephropathy and CKD stage 3a' });
    expect(codes).toEqual(['E11.22', 'N18.31']);
  });
});
