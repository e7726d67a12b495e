import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
const withReleases = directory ? describe : describe.skip;

const man = { dateOfService: '2026-01-15', sex: 'M', ageInYears: 60, placeOfService: '11' } as const;

withReleases('visits for heart, lungs, kidneys, glands, gut, blood and infections', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 60_000);

  const codesOf = (text: string): string[] => engine.suggest({ text, encounter: man }).proposed.map(({ code }) => code);

  it('reads problems of the assessment written in capitals on lines of their own', () => {
    const text =
      'ASSESSMENT AND PLAN\nACUTE BRONCHITIS\n- rest and fluids\nTYPE 2 DIABETES MELLITUS\n- diet\nHTN -- ARB\nTIME SPENT\n20 minutes with the patient';
    expect(codesOf(text)).toEqual(['J20.9', 'E11.9', 'I10']);
  });

  it.each([
    ['A: Permanent a-fib, rate ok', ['I48.21']],
    ['A: persistent atrial fib', ['I48.19']],
    ['A: Normocytic anemia, cause unclear', ['D64.9']],
    ['A: Gout. Stress nuclear next week.', ['M10.9']],
    ['A: Hb SS disease. Sickle cell disease with vaso-occlusive crisis', ['D57.00']],
    ['A: C diff PCR positive, colitis', ['A04.72']],
    ['A: SIBO', ['K63.8219']],
    ['A/P: Hypertension, BP check in 3 d', ['I10']],
    ['A: Morbid obesity, BMI 46.8', ['E66.01', 'Z68.42']],
    ['A: Class 3 obesity, BMI 46.8', ['E66.813', 'Z68.42']],
    ['A: COPD not in exacerbation', ['J44.9']],
    ['A: Acute cyst itis without hematuria', ['N30.00']],
    ['A: Post herpetic neuralgia', ['B02.29']],
    ['A: Long COVID with chronic fatigue and exertional dyspnea', ['U09.9', 'R53.82', 'R06.09']],
    ['A: Squamous cell carcinoma of the tongue', ['C02.9']],
    ['A: Squamous cell carcinoma of skin of the neck', ['C44.42']],
    ['A: Metastatic colon cancer to liver and bone', ['C18.9', 'C78.7', 'C79.51']],
    ['A: Triple negative breast cancer of the right breast', ['C50.921', 'Z17.421']],
    ['A: CML, in remission', ['C92.11']],
    ['A: Anemia due to colon cancer', ['C18.9', 'D63.0']],
    ['A: Febrile neutropenia', ['D70.9', 'R50.81']],
    ['A: MSSA bacteremia', ['R78.81', 'B95.61']],
    ['A: Catheter-associated UTI', ['T83.511A', 'N39.0']],
    ['A: MRSA colonization', ['Z22.322']],
    ['A: PJP pneumonia', ['B59']],
    ['A: Kawasaki disease', ['M30.3']],
    ["A: Cushing's disease", ['E24.0']],
    ['A: Metabolic acidosis due to CKD 4', ['E87.22', 'N18.4']],
    ['A: Severe MR and moderate TR', ['I08.1']],
    ['A: Degenerative mitral regurgitation and tricuspid regurgitation', ['I34.0', 'I36.1']],
    ['A: Aortic stenosis and aortic regurgitation', ['I35.2']],
    ['A: PAD with rest pain of the left foot', ['I70.222']],
    ['A: PAD, no rest pain', ['I73.9']],
    ['A: Critical limb ischemia of the right leg with gangrene of toes', ['I70.261']],
    ['A: Nonhealing ulcer left ankle from PAD', ['I70.243', 'L97.329']],
    ['A: BPH with urinary retention', ['N40.1', 'R33.8']],
    ['A: Erectile dysfunction due to diabetes', ['E11.69', 'N52.1']],
    ['A: T2DM with proteinuria', ['E11.29', 'R80.9']],
    ['A: T2DM with PDR left eye', ['E11.3592']],
    ['A: Hyponatremia, SIADH', ['E22.2']],
    ['A: Cirrhosis with ascites', ['K74.60', 'R18.8']],
    ['A: Decompensated alcoholic cirrhosis with ascites', ['K70.31']],
    ['A: MASH with F3 fibrosis', ['K75.81', 'K74.02']],
    ['A: H. pylori gastritis', ['K29.70', 'B96.81']],
    ['A:\n1. Diabetic ulcer left heel limited to breakdown of skin\n2. T2DM with polyneuropathy', ['E11.621', 'L97.421', 'E11.42']],
  ])('%s', (text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });

  it.each([
    ['Assessment/Plan:\nHypertension\nPlan: continue lisinopril.\nAsthma, mild intermittent\nPlan: albuterol as needed.'],
    [
      '# Hypertension\nAssessment: well controlled\nPlan: continue lisinopril.\n\n# Asthma, mild intermittent\nAssessment: no flare\nPlan: albuterol.',
    ],
    [
      'Problem 1: Hypertension\nAssessment: at goal.\nPlan: refill.\nProblem 2: Asthma, mild intermittent\nAssessment: quiet.\nPlan: same dose.',
    ],
  ])('reads the problem above labels that repeat under each: %s', (text) => {
    expect(codesOf(text)).toEqual(['I10', 'J45.20']);
  });

  it('reads a dictation transcribed without stops or capitals', () => {
    const text =
      'this is a lady with asthma and more wheeze over the last week period no fever period on exam diffuse wheezing period my impression is ' +
      "severe persistent asthma with acute exacerbation period i'll give her a burst of steroids period";
    expect(codesOf(text)).toEqual(['J45.51']);
  });

  it('CR-039: takes the tobacco product from the story of a full note too', () => {
    const text =
      'HISTORY OF PRESENT ILLNESS\nHe smokes half a pack of cigarettes daily. He denies cough.\n\nPHYSICAL EXAM\nLungs are clear.\n\n' +
      'ASSESSMENT AND PLAN\n1. Tobacco use disorder.\n- We discussed varenicline and he is not ready to quit.';
    expect(codesOf(text)).toEqual(['F17.210']);
  });

  it('takes an infection that is only tested for as no diagnosis', () => {
    expect(codesOf('A: Diarrhea. Giardia antigen, celiac panel, C diff toxin sent.')).toEqual(['R19.7']);
  });
});
