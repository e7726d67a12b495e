import type { CodingState } from './coding-state.js';
import { affirmedHeadingOf } from './affirmed.js';

/** What the tabular list asks for beside a code, when the same problem says it (CR-013). */
export function addCompanions(state: CodingState): void {
  addDiseaseOfStent(state);
  addHypertensionOfCrisis(state);
  addEndStage(state);
  addGastroparesis(state);
  addInfectionOfCopd(state);
  addSecondFailure(state);
  addHelicobacter(state);
  addVenousUlcer(state);
  addPediatricMassIndex(state);
  addPortalHypertension(state);
  addMenorrhagia(state);
  addUrinarySymptoms(state);
  addCovid(state);
}

/** "CAD s/p stent" is read as the stent in the coronary artery; the disease that it names stays. */
function addDiseaseOfStent(state: CodingState): void {
  const stent = state.proposed(/^Z955|^Z951/);
  if (!stent || state.proposed(/^I2[0-5]/)) return;
  const named = stent.evidence.find(({ quote }) => /\bCAD\b|\bcoronary (?:artery|heart) disease\b/i.test(quote));
  if (named)
    state.add({ ...stent, at: named.start - 0.1, evidence: [named] }, 'I25.10', 'CR-031', 'the coronary disease is named with its stent');
}

/** I12.0 and I13.11 ask for the stage of the kidney disease that they were named with. */
function addEndStage(state: CodingState): void {
  const hypertension = state.proposed(/^I120|^I131[1]|^I132/);
  if (!hypertension || state.proposed(/^N18/)) return;
  const said = hypertension.evidence.map(({ quote }) => quote).join(' ');
  const code = /\b(?:ES[RK]D|end[- ]stage)/i.test(said) ? 'N18.6' : /\bstage (?:5|V)\b|\bCKD ?5\b/i.test(said) ? 'N18.5' : null;
  if (code) state.add({ ...hypertension, at: hypertension.at + 0.1 }, code, 'CR-013', 'stage of the kidney disease');
}

/** I16 asks for the hypertension itself; without a stated kind it is essential. */
function addHypertensionOfCrisis(state: CodingState): void {
  const crisis = state.proposed(/^I16/);
  if (crisis && !state.proposed(/^I1[0-35]/))
    state.add({ ...crisis, at: crisis.at + 0.1 }, 'I10', 'CR-013', 'the crisis asks for the hypertension');
}

/** N40.1 asks for its symptoms: those told on its own line, also behind a dash (CR-013). */
function addUrinarySymptoms(state: CodingState): void {
  const prostate = state.proposed(/^N401/);
  const statement = prostate && state.note.statements[prostate.statement];
  if (!prostate || !statement) return;
  const lineEnd = state.note.text.indexOf('\n', statement.start);
  const end = Math.min(statement.blockEnd, lineEnd < 0 ? statement.blockEnd : lineEnd);
  for (const each of state.candidates)
    if (/^R3(?:3|5|91)/.test(each.code) && !each.isProposed && each.assertion === 'present' && each.at >= statement.start && each.at < end)
      state.add({ ...each, at: each.at, statement: prostate.statement }, each.code, 'CR-013', 'the symptom is coded beside the prostate');
}

function addGastroparesis(state: CodingState): void {
  const diabetes = state.proposed(/^E(?:08|09|10|11|13)43/);
  if (diabetes && /\bgastroparesis\b/i.test(affirmedHeadingOf(state, diabetes)))
    state.add({ ...diabetes, at: diabetes.at + 0.1 }, 'K31.84', 'CR-013', 'gastroparesis is named');
}

function addInfectionOfCopd(state: CodingState): void {
  const copd = state.proposed(/^J440/);
  if (!copd || state.proposed(/^J(?:1[2-8]|20|21|22)/)) return;
  const text = affirmedHeadingOf(state, copd);
  const code = /\bpneumonia|\bPNA\b/i.test(text) ? 'J18.9' : /\bacute bronchitis\b/i.test(text) ? 'J20.9' : null;
  if (code) state.add({ ...copd, at: copd.at + 0.1 }, code, 'CR-013', 'the infection is coded too');
}

/** Respiratory failure with low oxygen and with high carbon dioxide are two codes. */
function addSecondFailure(state: CodingState): void {
  for (const failure of state.allProposed(/^J96[0-29][12]$/)) {
    const text = affirmedHeadingOf(state, failure);
    if (/\bhypox/i.test(text) && /\bhypercap/i.test(text) && !/\b(?:no|without|w\/o)\s+hyper/i.test(text)) {
      const other = `${failure.code.slice(0, 4)}${failure.code[4] === '1' ? '2' : '1'}`;
      if (!state.proposed(new RegExp(`^${other}$`)))
        state.add(
          { ...failure, at: failure.at + 0.1 },
          `${other.slice(0, 3)}.${other.slice(3)}`,
          'CR-020',
          'both kinds of failure are named',
        );
    }
  }
}

function addHelicobacter(state: CodingState): void {
  const stomach = state.proposed(/^K2[5-9]/);
  if (!stomach || state.proposed(/^B9681/)) return;
  const text = affirmedHeadingOf(state, stomach);
  const match = /\b(?:helicobacter|h\.?\s?pylori)\b/i.exec(text);
  if (
    !match ||
    /\b(?:no|neg(?:ative)?(?: for)?|r\/o|without|eradicated|treated)\s*$/i.test(text.slice(0, match.index)) ||
    /pylori\s+(?:neg|neg\w+|test|eradicat|treated)/i.test(text)
  )
    return;
  state.add({ ...stomach, at: stomach.at + 0.1 }, 'B96.81', 'CR-013', 'the organism is named');
}

const VENOUS_SITES: readonly (readonly [RegExp, string, string])[] = [
  [/\bthigh\b/i, '1', '1'],
  [/\bcalf\b/i, '2', '2'],
  [/\bankle|\bmalleol/i, '3', '3'],
  [/\bheel|\bmidfoot/i, '4', '4'],
  [/\bfoot|\btoe/i, '5', '5'],
  [/\b(?:leg|shin|pretibial|gaiter)\b/i, '8', '9'],
];
const DEPTHS: readonly (readonly [RegExp, string])[] = [
  [/\bnecrosis of bone|bone necrosis/i, '4'],
  [/\bnecrosis of muscle|muscle necrosis/i, '3'],
  [/\bfat layer|\bsubcutaneous|full[- ]thickness/i, '2'],
  [/\bbreakdown of skin|\bsuperficial|partial[- ]thickness|limited to skin/i, '1'],
];

/** A venous ulcer names its site inside I83.0 and again, with its depth, as L97. */
function addVenousUlcer(state: CodingState): void {
  const vein = state.proposed(/^I83[02]|^I8731|^I8733/);
  if (!vein) return;
  const text = affirmedHeadingOf(state, vein);
  // A stasis ulcer is one of varicose veins only where nothing else is named as its cause (index: Ulcer, stasis, without varicose veins).
  const isOfInsufficiency =
    /^I83/.test(vein.code) && /\b(?:venous insufficiency|CVI|venous reflux)\b/i.test(text) && !/\bvaric/i.test(text);
  const site = VENOUS_SITES.find(([words]) => words.test(text));
  if (!site) return;
  const plain = text.replace(/\b(Right|Left|RIGHT|LEFT)\b/g, (word) => word.toLowerCase());
  const side = /\b(?:right|R|RLE|rt)\b/.test(plain) ? '1' : /\b(?:left|L|LLE|lt)\b/.test(plain) ? '2' : '0';
  if (isOfInsufficiency) state.recode(vein, 'I87.2', 'CR-006');
  else if (/^I83/.test(vein.code)) state.recode(vein, `${vein.code.slice(0, 3)}.${vein.code[3]}${side}${site[1]}`, 'CR-006');
  const depth = DEPTHS.find(([words]) => words.test(text) || words.test(state.note.text))?.[1] ?? '9';
  if (!state.proposed(/^L97/))
    state.add({ ...vein, at: vein.at + 0.1 }, `L97.${site[2]}${side}${depth}`, 'CR-013', 'site and depth of the ulcer');
}

/** CR-040: from 2 to 19 years the percentile counts, beside a weight diagnosis only. */
function addPediatricMassIndex(state: CodingState): void {
  const age = state.note.encounter.ageInYears;
  const weight = state.proposed(/^E66|^R636/);
  if (!weight || age < 2 || age >= 20 || state.proposed(/^Z685/)) return;
  const found = state.find(/\bBMI\b[^.;\n]{0,24}?\b(\d{1,3}(?:\.\d)?)(?:st|nd|rd|th)?\s*(?:%ile|percentile|%)/i);
  if (!found) return;
  const percentile = Number(found.match[1]);
  const code =
    percentile < 5
      ? 'Z68.51'
      : percentile < 85
        ? 'Z68.52'
        : percentile < 95
          ? 'Z68.53'
          : percentile < 120
            ? 'Z68.54'
            : percentile < 140
              ? 'Z68.55'
              : 'Z68.56';
  state.add({ ...weight, at: weight.at + 0.2, evidence: [found.span] }, code, 'CR-040', 'BMI percentile with a weight diagnosis');
}

/** Varices beside a cirrhosis are secondary to it. Varices and the portal hypertension behind them are two codes when both are named (I85.1-: code first). */
function addPortalHypertension(state: CodingState): void {
  for (const each of state.proposed(/^K703|^K74[3-6]|^K766|^K717/) ? state.allProposed(/^I850/) : [])
    state.recode(each, `I85.1${each.code[4] ?? '0'}`, 'CR-013');
  const varices = state.proposed(/^I85/);
  if (varices && !state.proposed(/^K766/) && /\bportal (?:hypertension|HTN)\b/i.test(affirmedHeadingOf(state, varices)))
    state.add({ ...varices, at: varices.at + 0.1 }, 'K76.6', 'CR-013', 'portal hypertension is named');
}

/** Anemia from heavy periods: the loss of blood and its source. */
function addMenorrhagia(state: CodingState): void {
  const anemia = state.proposed(/^D500/);
  if (anemia && !state.proposed(/^N92/) && /\b(?:menorrhagia|heavy (?:menses|periods|menstrual))/i.test(affirmedHeadingOf(state, anemia)))
    state.add({ ...anemia, at: anemia.at + 0.1 }, 'N92.0', 'CR-013', 'the source of the loss is named');
}

/** Pneumonia due to COVID-19 is coded behind the infection (I.C.1.g.1.c). */
function addCovid(state: CodingState): void {
  const pneumonia = state.proposed(/^J1282/);
  if (!pneumonia) return;
  const infections = state.allProposed(/^U071/);
  for (const infection of infections) infection.at = Math.min(infection.at, pneumonia.at - 0.1);
  if (infections.length === 0)
    state.add({ ...pneumonia, at: pneumonia.at - 0.2 }, 'U07.1', 'CR-013', 'the infection comes before its pneumonia');
}
