import type { CodeBookView } from '@chartwright/terminology';
import type { Note } from '../note.js';
import type { EvidenceSpan, ProcedureSuggestion } from '../suggestion-types.js';
import { type InjectedDrug, injectedDrugs } from '../vocabulary/injected-drugs.js';
import { isDone, sideIn, sideOf } from './find-done.js';

/** Not the dose by weight or surface, the vial, or what was thrown away. */
const DOSE =
  /(\d[\d,]*(?:\.\d+)?)\s*(million units|MU|milligrams?|micrograms?|mg|mcg|g|gm|units?|u)\b(?!\s?(?:\/\s?(?:m2|m²|kg|min|h)|vial|discarded|wasted|waste))/i;
const VOLUME = /(\d[\d,]*(?:\.\d+)?)\s*(ml|cc|l|liters?)\b/i;
const WASTED = /(\d[\d,]*(?:\.\d+)?)\s*(mg|mcg|units?|u)\s+(?:was |were )?(?:discarded|wasted|waste)\b/i;
/** Less than this dilutes a drug; it is no infusion. */
const LEAST_FLUID_ML = 250;
const GIVEN =
  /\b(?:inj\b(?! site)|inject\w*|IM\b|intramuscular\w*|sites|gave|given|administered|intravitreal|IV\b|IVP\b|SC\b|SQ\b|subcut\w*|infus\w*)/i;
const AT_HOME = /\b(?:prescri\w+|rx|daily|bid|qhs|tablets?|po\b|weekly at home|self[- ]inject)/i;

/** CR 3.7: units are the dose divided by the unit of the HCPCS code, rounded up. */
export function drugUnits(dose: number, measure: string, unitAmount: number, unitMeasure: string): number | null {
  const inMg = { mg: 1, mcg: 0.001, g: 1000, gm: 1000, milligram: 1, milligrams: 1, microgram: 0.001, micrograms: 0.001 } as const;
  const from = measure.toLowerCase();
  const to = unitMeasure.toLowerCase();
  if (to === 'ml') return isVolume(from) ? fluidUnits(from, dose, unitAmount) : null;
  if (isVolume(from)) return null;
  if (/^m(?:u$|illion)/.test(from)) return to.startsWith('u') ? Math.ceil((dose * 1_000_000) / unitAmount - 1e-9) : null;
  if (from.startsWith('u') || to.startsWith('u')) return from.startsWith('u') && to.startsWith('u') ? Math.ceil(dose / unitAmount) : null;
  const weight = Object.entries(inMg).find(([name]) => name === from)?.[1];
  const unit = Object.entries(inMg).find(([name]) => name === to)?.[1];
  return weight === undefined || unit === undefined ? null : Math.ceil((dose * weight) / (unitAmount * unit) - 1e-9);
}

const isVolume = (measure: string): boolean => /^(?:ml|cc|l|liters?)$/.test(measure);

function fluidUnits(measure: string, dose: number, unitAmount: number): number | null {
  const ml = measure.startsWith('l') ? dose * 1000 : dose;
  return ml < LEAST_FLUID_ML ? null : Math.ceil(ml / unitAmount - 1e-9);
}

type Given = { span: EvidenceSpan; dose: number; measure: string; written: string; isForBoth: boolean };

export function findInjectedDrugs(note: Note, view: CodeBookView, hasProcedure: boolean): ProcedureSuggestion[] {
  return injectedDrugs.flatMap((drug) => {
    if (!view.findHcpcs(drug.code) || drug.code === 'J1815') return [];
    const given = givenDoses(note, drug, hasProcedure);
    const [first] = given;
    if (!first) return [];
    const dose = given.reduce((sum, each) => sum + each.dose * (each.isForBoth ? 2 : 1), 0);
    const units = drugUnits(dose, first.measure, drug.unitAmount, drug.measure);
    if (units === null || units < 1) return [];
    const written = given.map(({ written: each, isForBoth }) => (isForBoth ? `2 × ${each}` : each)).join(' + ');
    const wasted = wastedLine(note, drug, first);
    const isWhole = !wasted && /\bno waste\b|single[- ](?:dose|use)/i.test(note.text);
    const line = {
      code: drug.code,
      label: `${drug.name}, per ${drug.unitAmount} ${drug.measure}`,
      units,
      modifiers: isWhole ? ['JZ'] : [],
      confidence: 0.7,
      evidence: given.map(({ span }) => span),
      supports: [`Dose ${written} is ${units} units of ${drug.unitAmount} ${drug.measure}.`],
      wouldNotSupport: [],
    };
    return wasted ? [line, { ...line, ...wasted }] : [line];
  });
}

/** CR 3.7: what a single-dose vial held over is a line of its own; a part of a unit is already in the dose rounded up. */
function wastedLine(
  note: Note,
  drug: InjectedDrug,
  { span }: Given,
): Pick<ProcedureSuggestion, 'units' | 'modifiers' | 'supports' | 'evidence'> | null {
  const behind = note.text.slice(span.end, span.end + 160).split('\n')[0] ?? '';
  const match = WASTED.exec(behind);
  if (!match) return null;
  const amount = Number((match[1] ?? '0').replaceAll(',', ''));
  const units = drugUnits(amount, match[2] ?? '', drug.unitAmount, drug.measure) ?? 0;
  if (units < 1) return null;
  const start = span.end + match.index;
  return {
    units,
    modifiers: ['JW'],
    supports: [`"${match[0]}" was left in the vial.`],
    evidence: [note.spanOf(start, start + match[0].length)],
  };
}

/** The first dose given here; a second one only where it went into the other side. */
function givenDoses(note: Note, { pattern, measure }: InjectedDrug, hasProcedure: boolean): Given[] {
  const amount = measure === 'ml' ? VOLUME : DOSE;
  const all: Given[] = [];
  for (const match of note.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const around = note.text.slice(Math.max(0, match.index - 40), end + 60);
    const dose =
      amount.exec(note.text.slice(match.index, end + 30)) ?? amount.exec(note.text.slice(Math.max(0, match.index - 14), match.index));
    const span = note.spanOf(match.index, end);
    if (!dose || !GIVEN.test(around) || (AT_HOME.test(around) && !hasProcedure)) continue;
    if (span.section === 'medications' || span.section === 'allergies' || !isDone(note, span)) continue;
    const isForBoth = /\b(?:each|both|bilateral(?:ly)?)\b/i.test(note.text.slice(end, end + 60).split(/[.;\n]/)[0] ?? '');
    all.push({
      span: withDose(note, span, dose[0]),
      dose: Number((dose[1] ?? '0').replaceAll(',', '')),
      measure: dose[2] ?? '',
      written: dose[0],
      isForBoth,
    });
  }
  const [first] = all;
  if (!first || first.isForBoth) return first ? [first] : [];
  const side = clauseSide(note, first.span);
  const other = all.find(
    (each) =>
      each !== first && each.measure.toLowerCase() === first.measure.toLowerCase() && isOtherSide(side, clauseSide(note, each.span)),
  );
  return other ? [first, other] : [first];
}

/** The dose makes the units: its words belong to the evidence where they stand beside the drug's name. */
function withDose(note: Note, span: EvidenceSpan, written: string): EvidenceSpan {
  const behind = note.text.slice(span.end, span.end + 30 + written.length).indexOf(written);
  if (behind >= 0) return note.spanOf(span.start, span.end + behind + written.length);
  const before = note.text.slice(Math.max(0, span.start - 14), span.start).lastIndexOf(written);
  return before < 0 ? span : note.spanOf(Math.max(0, span.start - 14) + before, span.end);
}

const isOtherSide = (one: string | null, other: string | null): boolean =>
  (one === 'RT' && other === 'LT') || (one === 'LT' && other === 'RT');

/** "Kenalog 40 mg injected right knee, Kenalog 40 mg injected left knee": the side between one drug and the next. */
function clauseSide(note: Note, span: EvidenceSpan): string | null {
  const before =
    note.text
      .slice(Math.max(0, span.start - 50), span.start)
      .split(/[.;,\n]/)
      .pop() ?? '';
  const behind = note.text.slice(span.start, span.end + 70).split(/[.;,\n]/)[0] ?? '';
  return sideIn(before + behind) ?? sideOf(note, span);
}
