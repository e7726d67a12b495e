import type { Note } from '../note.js';
import type { EvidenceSpan, ProcedureSuggestion } from '../suggestion-types.js';
import { infusedDrugs, type InfusedKind } from '../vocabulary/infused-drugs.js';
import { isDone } from './find-done.js';

type Administration = { kind: InfusedKind; way: 'infusion' | 'push' | 'injection'; minutes: number | null; span: EvidenceSpan };

const PUSH = /\b(?:IV ?P(?:ush)?|IVP|slow push|push(?:ed)?|bolus push)\b/i;
const INFUSED =
  /\b(?:IVPB?|IV|intravenous(?:ly)?|infus\w*|drip|piggyback|bolus|IVF)\b|\bover\s+\d+(?:\.\d+)?\s?(?:min|h)|\b\d{1,2}:?\d{2}\s?(?:-|–|to)\s?\d{1,2}:?\d{2}\b/i;
const INJECTED = /\b(?:IM|SC|SQ|subcut\w*|intramuscular\w*|depot)\b/;
/** The drug by mouth, at home, or of another day. */
const NOT_HERE =
  /\b(?:po|PO|tab(?:let)?s?|daily|BID|bid|TID|tid|qd|prn|PRN|at home|rx|allerg\w+|next cycle|last cycle|held|hold|omit\w*)\b/;
const INFUSION_VISIT = /\binfusion\b/i;

/** CPT time rules: an infusion is more than 15 minutes, hydration more than 30, each further hour counts from its 31st minute. */
const PUSH_AT_MOST = 15;
const LEAST_HYDRATION = 31;
const furtherHours = (minutes: number): number => Math.max(0, Math.floor((minutes - 31) / 60));

/** One initial service, what outranks the others; all others follow it or run beside it. */
export function findInfusions(note: Note): ProcedureSuggestion[] {
  const all = administrations(note);
  if (all.length === 0) return [];
  const complex = all.filter(({ kind, way }) => kind === 'complex' && way === 'infusion');
  const complexPushes = all.filter(({ kind, way }) => kind === 'complex' && way === 'push');
  const plain = all.filter(({ kind, way }) => kind === 'plain' && way === 'infusion');
  const pushes = all.filter(({ kind, way }) => kind === 'plain' && way === 'push');
  const fluids = all.filter(({ kind, minutes }) => kind === 'fluid' && (minutes === null || minutes >= LEAST_HYDRATION));
  const lines: ProcedureSuggestion[] = [];
  const isFirst = (): boolean => lines.length === 0;
  const add = (code: string, label: string, units: number, spans: readonly Administration[]): void => {
    if (units > 0 && spans.length > 0) lines.push(lineOf(code, label, units, spans));
  };
  const [mainComplex, ...otherComplex] = complex;
  if (mainComplex) {
    add('96413', 'infusion of a chemotherapy or complex biologic drug, first hour', 1, [mainComplex]);
    add('96415', 'the same infusion, each further hour', furtherHours(mainComplex.minutes ?? 60), [mainComplex]);
    add('96417', 'next infusion of such a drug', otherComplex.length, otherComplex);
  }
  add(isFirst() ? '96409' : '96411', 'push of a chemotherapy or complex biologic drug', complexPushes.length, complexPushes);
  addPlain(plain, isFirst(), add);
  const [firstPush, ...nextPushes] = pushes;
  if (firstPush && isFirst()) {
    add('96374', 'push into a vein, first drug', 1, [firstPush]);
    add('96375', 'push into a vein, each further drug', nextPushes.length, nextPushes);
  } else add('96375', 'push into a vein, each further drug', pushes.length, pushes);
  const hydration = fluids.reduce((sum, { minutes }) => sum + (minutes ?? 60), 0);
  if (hydration > 0 && isFirst()) add('96360', 'hydration, first hour', 1, fluids);
  else if (hydration > 0) add('96361', 'hydration, each hour', 1, fluids);
  add('96361', 'hydration, each hour', furtherHours(hydration), fluids);
  return merged([...lines, ...hormoneInjection(all)]);
}

type Add = (code: string, label: string, units: number, spans: readonly Administration[]) => void;

function addPlain(plain: readonly Administration[], isInitial: boolean, add: Add): void {
  const [main, ...others] = plain;
  if (!main) return;
  if (isInitial) {
    add('96365', 'infusion into a vein, first hour', 1, [main]);
    add('96366', 'infusion into a vein, each further hour', furtherHours(main.minutes ?? 60), [main]);
    add('96367', 'infusion of a further drug', others.length, others);
  } else add('96367', 'infusion of a further drug', plain.length, plain);
}

function hormoneInjection(all: readonly Administration[]): ProcedureSuggestion[] {
  const given = all.filter(({ kind, way }) => kind === 'hormone' && way === 'injection');
  return given.length > 0 ? [lineOf('96402', 'injection of a hormone against a tumor', 1, given)] : [];
}

const merged = (lines: readonly ProcedureSuggestion[]): ProcedureSuggestion[] =>
  lines.reduce<ProcedureSuggestion[]>((kept, line) => {
    const same = kept.find(({ code }) => code === line.code);
    return same ? kept.map((each) => (each === same ? { ...same, units: same.units + line.units } : each)) : [...kept, line];
  }, []);

function lineOf(code: string, label: string, units: number, given: readonly Administration[]): ProcedureSuggestion {
  const spans = given.map(({ span }) => span);
  const words = spans.map(({ quote }) => `"${quote.replace(/\s+/g, ' ').slice(0, 60)}"`).join(', ');
  return {
    code,
    label,
    units,
    modifiers: [],
    confidence: 0.6,
    evidence: spans,
    supports: [`The note says ${words}.`],
    wouldNotSupport: [],
  };
}

/** Each drug once, with the words from its name to the next drug or the end of the sentence. */
function administrations(note: Note): Administration[] {
  const mentions = infusedDrugs
    .flatMap(({ kind, pattern }) => [...note.text.matchAll(pattern)].map((match) => ({ kind, at: match.index, name: match[0] })))
    .toSorted((a, b) => a.at - b.at);
  const byName = new Map<string, Administration>();
  for (const [index, { kind, at, name }] of mentions.entries()) {
    const rest = note.text.slice(at, Math.min(mentions[index + 1]?.at ?? note.text.length, at + 110));
    const clause = (/^[^;\n]*?(?=[;\n]|\.\s|\.$|$)/.exec(rest)?.[0] ?? rest).replace(/[\s,+(/-]+$/, '');
    const found = readClause(note, kind, { start: at, end: at + clause.length });
    const known = byName.get(name.toLowerCase());
    if (found && (!known || (known.minutes === null && found.minutes !== null))) byName.set(name.toLowerCase(), found);
  }
  return [...byName.values()];
}

function readClause(note: Note, kind: InfusedKind, { start, end }: { start: number; end: number }): Administration | null {
  const span = note.spanOf(start, end);
  const clause = span.quote;
  if (/^(?:medications|allergies|past_medical_history|family_history|boilerplate)$/.test(span.section)) return null;
  if (NOT_HERE.test(clause) || !isDone(note, span)) return null;
  const before =
    note.text
      .slice(Math.max(0, start - 24), start)
      .split(/[.;\n]/)
      .pop() ?? '';
  const hasDose = /\d\s?(?:mg|g|gm|mcg|units?|mL|L|cc|liters?)\b/i.test(`${before} ${clause}`);
  if (!hasDose) return null;
  const minutes = minutesIn(clause);
  if (kind === 'hormone') return INJECTED.test(clause) ? { kind, way: 'injection', minutes, span } : null;
  if (PUSH.test(clause)) return kind === 'fluid' ? null : { kind, way: 'push', minutes, span };
  if (INJECTED.test(clause)) return null;
  if (!INFUSED.test(clause) && !(kind === 'complex' && INFUSION_VISIT.test(note.text.slice(0, 200)))) return null;
  const isPush = kind === 'plain' && minutes !== null && minutes <= PUSH_AT_MOST;
  // A drug by vein of no stated time is a push; only complex drugs and irons run long by themselves.
  const runsLong = kind !== 'plain' || minutes !== null || /\b(?:infus\w*|drip|piggyback|IVPB)\b/i.test(clause);
  return { kind, way: isPush || !runsLong ? 'push' : 'infusion', minutes, span };
}

function minutesIn(clause: string): number | null {
  const over = /\b(?:over|x|for|in)\s+(\d+(?:\.\d+)?)\s?(min(?:utes?)?|h(?:rs?|ours?)?)\b/i.exec(clause);
  if (over) return Number(over[1]) * (/^h/i.test(over[2] ?? '') ? 60 : 1);
  const range = /\b(\d{1,2}):?(\d{2})\s?(?:-|–|to)\s?(\d{1,2}):?(\d{2})\b/.exec(clause);
  if (!range) return null;
  const [from, to] = [Number(range[1]) * 60 + Number(range[2]), Number(range[3]) * 60 + Number(range[4])];
  return to > from ? to - from : to + 720 - from;
}
