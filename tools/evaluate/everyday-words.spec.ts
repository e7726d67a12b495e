import { type SuggestionEngine, buildSuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

/** A line of an assessment in the words of every day. "M 66|" before a line is sex and age. */
const LINES = `
Infectious gastroenteritis => A09
Recurrent C difficile infection => A04.71
Common warts on hands => B07.8
Plantar warts => B07.0
Genital warts => A63.0
HIV infection, asymptomatic => Z21
Easy bruising => R23.3
Elevated A1c => R73.09
Hypoglycemia => E16.2
Marijuana use => F12.90
Intractable migraine => G43.919
Postconcussion syndrome => F07.81
Complex regional pain syndrome of right arm => G90.511
Hypertensive heart disease => I11.9
DVT left leg => I82.402
Acute DVT of right femoral vein => I82.411
Chronic DVT of left leg => I82.502
History of DVT => Z86.718
Enlarged adenoids => J35.2
Influenza => J11.1
Seasonal allergies => J30.2
H. pylori gastritis => K29.70 B96.81
Boil on buttock => L02.32
Eczema => L30.9
Dandruff => L21.0
Sun damaged skin => L57.8
Rheumatoid arthritis => M06.9
Pseudogout right knee => M11.261
Postmenopausal osteoporosis => M81.0
Hypermobility => M35.7
CKD stage 4 => N18.4
Vaginal dryness => N89.8
Postmenopausal bleeding => N95.0
Postmenopausal => Z78.0
Abnormal Pap smear => R87.619
F 28|Preeclampsia, 34 weeks => O14.93 Z3A.34
Abnormal gait => R26.9
Difficulty concentrating => R41.840
Positive FIT test => R19.5
Lump on arm, right => R22.31
Loss of smell => R43.0
Loss of taste => R43.2
Long term anticoagulation => Z79.01
STD exposure => Z20.2
History of DVT => Z86.718
Sulfa allergy => Z88.2
Bee sting allergy => Z91.030
Latex allergy => Z91.040
Status post mastectomy left => Z90.12
Stress at work => Z56.6
Travel advice => Z71.84
Preconception counseling => Z31.69
Left shoulder strain => S46.912A
Tibial plateau fracture left => S82.142A
Insulin dependent type 2 diabetes => E11.9 Z79.4
Heart disease => I51.9
Emphysema of lung => J43.9
Bladder infection => N30.90
Kidney disease, stage 4 => N18.4
Degenerative arthritis of left shoulder => M19.012
Anemia due to chronic kidney disease, stage 4 => N18.4 D63.1
Enlarged lymph nodes => R59.9
Mole, changing => D22.9
Sun spots => L81.4
Age spots => L81.4
Foot fungus => B35.3
Migraines => G43.909
Stroke, remote => Z86.73
Essential tremor of hands => G25.0
Memory impairment => R41.3
Trouble swallowing => R13.10
Concussion without LOC => S06.0X0A
Complete physical => Z00.00
`;

const directory = process.env['CODESETS_DIR'];

(directory ? describe : describe.skip)('problems in everyday words', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 120_000);

  const proposedOf = (text: string, sex: 'F' | 'M' = 'F', ageInYears = 50): string[] =>
    engine
      .suggest({ text, encounter: { sex, ageInYears, dateOfService: '2026-01-15', placeOfService: '11' } })
      .proposed.map(({ code }) => code);

  it('are coded as the alphabetic index and the tabular list say', () => {
    const wrong = LINES.trim()
      .split('\n')
      .flatMap((row) => {
        const [written = '', codes = ''] = row.split(' => ');
        const [who, line] = written.includes('|') ? written.split('|') : ['F 50', written];
        const got = proposedOf(`A/P:\n1. ${line ?? ''}`, who?.startsWith('M') ? 'M' : 'F', Number(who?.split(' ')[1] ?? '50'));
        return got.toSorted().join(' ') === codes.trim().split(' ').toSorted().join(' ') ? [] : [`${row} but ${got.join(' ')}`];
      });
    expect(wrong).toEqual([]);
  });

  it('the number of a problem in its list is no type and no grade', () => {
    expect(proposedOf('A/P:\n1. Hypoglycemia\n2. Von Willebrand disease')).toEqual(['E16.2', 'D68.00']);
  });

  it('a fracture without displacement is a nondisplaced one', () => {
    expect(proposedOf('A/P:\n1. Fracture of left fifth metatarsal without displacement')).toEqual(['S92.355A']);
  });

  it('an insomnia from anxiety has its own code beside the anxiety (CR-020)', () => {
    expect(proposedOf('A/P:\n1. Insomnia due to anxiety')).toEqual(['F51.05', 'F41.9']);
  });

  it('a former preeclampsia makes no pregnancy', () => {
    expect(proposedOf('A/P:\n1. Hypertension. History of preeclampsia.')).toEqual(['I10', 'Z87.59']);
  });
});
