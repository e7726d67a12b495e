import type { Note } from '../note.js';
import type { Suggestion } from '../suggestion-types.js';
import { statedWords } from './stated-words.js';
import { rankOf, type DecisionLevel, type ElementReading, type VisitFact } from './visit-reading.js';

const WORSE =
  /\b(?:exacerbat\w+|uncontrolled|not at goal|above goal|worsening|progress(?:ed|ion|ing|ive)|poorly controlled|flar(?:e|ing)|decompensated|not (?:well )?controlled|inadequately|suboptimal|recurren(?:t|ce)|persistent symptoms|(?:incr|increas)\w* to|refractory|intractable|failed|side effects?)\b/gi;
const SEVERE =
  /\b(?:severe exacerbation|respiratory (?:failure|distress)|sepsis|suicidal with plan|stroke(?! risk| prevention| clinic)|STEMI|admit(?:ted)? to (?:hospital|ICU)|transfer to ED|threat to life)\b/gi;
const CHRONIC =
  /^(?:A(?:15|52)|I(?!26|3[03]|88|95\.[128])|E(?!86|87)|J(?:3[0-5]|4(?!0)|84|96\.1|98)|N(?:18|25|31|32|39\.[34]|4[0-2]|46|52|80|81|92|95)|F|M(?:0[5-9]|1|65\.3|75\.[01]|3[0-6]|4[0-8]|5[01]|72|79\.7|8[01]|85)|G(?!03|5[01]\.0|93\.3)|C|D(?:4[57]|5[0-8]|6[0-46-9]|7[0-5]|8)|K(?:2[0-9]|4|5[0-2]|57\.30|58|59\.0|7|86|9[05])|B(?:18|20|02\.2)|Z(?:21|94|95)|H(?:04\.12|1[68]|2[056]|3[3-6]|4|81\.0|9[013])|L(?:20|40|43|50\.[18]|63|64|7[0-3]|80|93|97|89)|Q|R73\.03|O(?:09|1[0-6]|24|30|34|36|99))/;
/** New findings whose end nobody knows yet, and injuries that are more than simple. */
const UNCERTAIN_OUTCOME = /^(?:R07|R97|N63|R91|R31|R22|R59|R63\.4|R55|R92|R93|N95\.0|N93|D48|D49|K62\.5|K92|N13\.[0-6]|N20|S72|S06)/;
/** Harm from treatment, or less of it than was prescribed: the disease is not at its goal. */
const OF_TREATMENT = /^(?:T(?:3[6-9]|4\d|50)\.\w{2,3}[56]|T8[0-8])/;
const POISONING = /^T(?:3[6-9]|4\d|5\d|6[0-5])\.\w{2,3}[1-4]/;
/** Acute illness with systemic symptoms. */
const SYSTEMIC = /^(?:J0[39]|J1[0-8]|U07|N10|A4[01]|A04\.7|K35|L03|N20|O14|K57\.[23]2|K8[015]|J21|E86|G03|I26|I82|T78\.[0-3])/;
const VITAL = /^(?:I|J)/;

/** The first column of the MDM table: what was addressed, and how it stands. */
export function readProblems(note: Note, proposed: readonly Suggestion[]): ElementReading {
  const problems = proposed.filter(({ code }) => !/^(?:[V-Y]|Z(?!21|94))/.test(code));
  const chronic = problems.filter(({ code }) => CHRONIC.test(code));
  // Three codes of one category are one disease; the arthritis of psoriasis is another than its skin.
  const diseases = new Set(chronic.map(({ code }) => (code.startsWith('L40.5') ? code : code.slice(0, 3))));
  const severe = chronic.some(({ code }) => VITAL.test(code)) ? statedWords(note, SEVERE) : [];
  const worse = chronic.length > 0 ? statedWords(note, WORSE) : [];
  const facts: VisitFact[] = [
    ...severe.slice(0, 1).map((span): VisitFact => ({ says: 'Severe, or a threat to life or function', level: 'high', span })),
    ...worse.slice(0, 2).map((span): VisitFact => ({ says: 'A chronic condition that is worse or not at goal', level: 'moderate', span })),
    ...problems.flatMap((problem): VisitFact[] => {
      const [span] = problem.evidence;
      return span ? [{ says: `${kindOf(problem.code)}: ${problem.label}`, level: aloneOf(problem.code), span }] : [];
    }),
  ];
  const strongest = Math.max(0, ...facts.map(({ level }) => (level ? rankOf(level) : 0)));
  const level: DecisionLevel =
    strongest === 3 ? 'high' : strongest === 2 || diseases.size >= 2 ? 'moderate' : problems.length > 0 ? 'low' : 'straightforward';
  return { level, facts };
}

function kindOf(code: string): string {
  if (UNCERTAIN_OUTCOME.test(code)) return 'New problem, outcome uncertain';
  if (SYSTEMIC.test(code)) return 'Acute illness with systemic symptoms';
  if (POISONING.test(code)) return 'Poisoning';
  if (OF_TREATMENT.test(code)) return 'Harm from treatment, or treatment not taken';
  return CHRONIC.test(code) ? 'Chronic condition' : 'Acute problem or finding';
}

const aloneOf = (code: string): DecisionLevel => {
  if (POISONING.test(code)) return 'high';
  return UNCERTAIN_OUTCOME.test(code) || SYSTEMIC.test(code) || OF_TREATMENT.test(code) ? 'moderate' : 'low';
};
