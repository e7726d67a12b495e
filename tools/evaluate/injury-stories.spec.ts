import { type SuggestionEngine, buildSuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

/** What happened | the injury => injury and cause (CR-049). */
const STORIES = `
Slipped in the shower yesterday and landed on right wrist. | Right wrist sprain. => S63.501A W18.2XXA
She went down hard on the ice outside her house this morning, right hip pain since. | Contusion of right hip. => S70.01XA W00.0XXA
He missed the last step coming downstairs and rolled the left ankle. | Left ankle sprain. => S93.402A W10.9XXA
Fell off a step stool while changing a light bulb. | Left distal radius fracture. => S52.502A W08.XXXA
The patient fell off the roof two days ago. | Contusion of left knee. => S80.02XA W13.2XXA
Rolled out of bed last night and hit her shoulder. | Left shoulder contusion. => S40.012A W06.XXXA
Tripped over her dog and landed on the knee. | Right knee contusion. => S80.01XA W01.0XXA
Fell out of a window. | Right ankle sprain. => S93.401A W13.4XXA
She fell off the toilet and hit her arm. | Contusion of left forearm. => S50.12XA W18.11XA
He slid off a wheelchair onto the floor. | Contusion of left thigh. => S70.12XA W05.0XXA
fell off the slide at the park. | Left wrist sprain. => S63.502A W09.0XXA
Cut finger on a piece of broken glass. | Laceration of left index finger. => S61.211A W25.XXXA
He cut his left hand with a table saw. | Laceration of left hand. => S61.412A W31.2XXA
He was using scissors and cut his right index finger. | Laceration of right index finger. => S61.210A W27.2XXA
cut her finger opening a can, on the can lid. | Laceration of right index finger. => S61.210A W26.8XXA
burned forearm on a hot stove. | Second degree burn of right forearm. => T22.211A X15.0XXA
She spilled hot coffee on her thigh. | First degree burn of left thigh. => T24.112A X10.0XXA
hot grease splashed on his hand. | Second degree burn of right hand. => T23.201A X10.2XXA
burned her hand on a curling iron. | Second degree burn of right hand. => T23.201A X15.8XXA
Touched the muffler of a motorcycle and burned calf. | Second degree burn of right lower leg. => T24.231A X17.XXXA
Steam burn from kettle. | First degree burn of left hand. => T23.102A X13.1XXA
a raccoon bit him in the yard. | Open bite of left lower leg. => S81.852A W55.51XA
bitten by a squirrel. | Open bite of right hand. => S61.451A W53.21XA
kicked by a horse. | Contusion of right thigh. => S70.11XA W55.12XA
struck by hockey puck. | Contusion of right ankle. => S90.01XA W21.220A
A tree branch fell and hit him on the head. | Scalp contusion. => S00.03XA W20.8XXA
Slammed finger in a car door. | Contusion of left index finger with nail damage. => S60.122A W23.0XXA
stuck herself with a sewing needle. | Puncture wound right index finger. => S61.230A W27.3XXA
Crashed while skiing. | Sprain of left knee. => S83.92XA V00.321A Y93.23
Wiped out on his skateboard. | Left elbow contusion. => S50.02XA V00.131A
He was thrown from an ATV. | Left clavicle fracture. => S42.002A V86.95XA
Fell off an electric scooter. | Left clavicle fracture. => S42.002A V00.841A
pinched finger in a folding chair. | Contusion of left index finger. => S60.022A W23.0XXA
hedge trimmer cut his left hand. | Laceration of left hand. => S61.412A W29.3XXA
Rose thorn stuck in finger. | Puncture wound of right index finger. => S61.230A W60.XXXA
wood splinter went under skin. | Puncture wound right index finger with foreign body. => S61.240A W45.8XXA
Motorcycle crash yesterday. | Abrasion of left forearm. => S50.812A V29.99XA
He jumped off a wall and landed badly. | Right calcaneus fracture. => S92.001A W13.8XXA
`;

const directory = process.env['CODESETS_DIR'];

(directory ? describe : describe.skip)('how an injury happened (CR-049)', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 120_000);

  const run = (text: string) =>
    engine.suggest({ text, encounter: { sex: 'F', ageInYears: 50, dateOfService: '2026-01-15', placeOfService: '11' } });
  const proposedOf = (text: string): string[] => run(text).proposed.map(({ code }) => code);
  const note = (story: string, problem: string): string => `HPI: ${story}\nAssessment:\n1. ${problem}`;

  it.each(
    STORIES.trim()
      .split('\n')
      .map((row) => row.split(/ \| | => /)),
  )('%s | %s', (story = '', problem = '', codes = '') => {
    expect(proposedOf(note(story, problem))).toEqual(codes.split(' '));
  });

  it('codes no cause without an injury', () => {
    expect(proposedOf(note('Fell from a ladder last year.', 'Hypertension.'))).toEqual(['I10']);
  });

  it('takes a fall that is denied or long past for no cause', () => {
    expect(proposedOf(note('No fall from the ladder.', 'Left ankle sprain.'))).toEqual(['S93.402A']);
  });

  it('ranks the place that the story names', () => {
    const { ranked } = run(note('She fell at church this morning.', 'Contusion of right knee.'));
    expect(ranked.map(({ code }) => code)).toContain('Y92.22');
  });

  it('shows the words that tell the cause', () => {
    const { proposed } = run(note('Cut finger on a piece of broken glass.', 'Laceration of left index finger.'));
    expect(proposed.find(({ code }) => code === 'W25.XXXA')?.evidence.map(({ quote }) => quote)).toEqual([
      expect.stringMatching(/[Cc]ut.*glass/),
    ]);
  });
});
