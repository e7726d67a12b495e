import type { Note } from '../note.js';
import type { Statement } from '../sections/find-statements.js';
import type { EvidenceSpan, ProcedureSuggestion, Suggestion } from '../suggestion-types.js';

/** What a test or treatment is for where no words join them: procedure codes | diagnosis codes (undotted prefixes). */
const COMMON_REASONS = `
90471 90472 90473 90474 90460 90461 G0008 G0009 G0010 90715 90714 90662 90656 90677 90684 90732 90750 90651 90678 90679 90739 90746 90707 90710 90716 90696 90700 90648 90713 90619 90734 90620 90621 90697 90698 90723 90680 90681 90671 90633 90744 90636 90653 90661 90660 90717 90691 91320 91322 90480 | Z23
87880 | J020 J03 J02 R070 J029
87804 | J10 J11 J09 R509 J06 R05
87426 | U071 J06 R05 R509 Z20822
87807 | J210 J12 B974 J20
81002 81003 | N30 N39 N10 R30 R31 R35 N40 O
81025 | Z32 Z30 O N91 N92
51798 | N40 R33 R39 N39 N31
93000 93010 | I2 I4 R00 R07 R55 R06 I1
94010 94060 94640 | J45 J44 J98 R06 R05 J20 J21
83036 82962 | E11 E10 E13 R73 O24
69210 | H612
17000 17003 | L57
17110 | B07 B081 A630 L82
88720 | P59
99406 99407 | F17 Z720
`;

const rows = COMMON_REASONS.trim()
  .split('\n')
  .map((row) => {
    const [codes = '', reasons = ''] = row.split(' | ');
    return { codes: codes.split(' '), reasons: reasons.split(' ') };
  });

const plain = (code: string): string => code.replace('.', '');
const DRUG = /^[JQ]\d/;
const GIVES_DRUG = /^(?:20|6[24]|67028|96)/;
const VISIT = /^(?:99[0-4]|G04)/;

/** Which proposed diagnoses the words beside each procedure are about; a drug goes with the procedure that gave it. */
export function nameDiagnoses(
  note: Note,
  proposed: readonly Suggestion[],
  procedures: readonly ProcedureSuggestion[],
): ProcedureSuggestion[] {
  const named = procedures.map((each) =>
    VISIT.test(each.code) || DRUG.test(each.code) ? each : { ...each, about: aboutOf(note, proposed, each) },
  );
  return named.map((each) => (DRUG.test(each.code) ? { ...each, about: drugAbout(note, proposed, named, each) } : each));
}

function aboutOf(note: Note, proposed: readonly Suggestion[], procedure: ProcedureSuggestion): string[] {
  const reasons = rows.find(({ codes }) => codes.includes(procedure.code))?.reasons ?? [];
  const [span] = procedure.evidence;
  const candidates = proposed.filter(({ code }) => !/^[V-Y]|^Z(?:79|8|9|68)/.test(code));
  if (reasons[0] === 'Z23') return candidates.filter(({ code }) => code === 'Z23').map(({ code }) => code);
  const isReason = ({ code }: Suggestion): boolean => reasons.some((prefix) => plain(code).startsWith(prefix));
  const beside = span ? besideWords(note, candidates, span) : [];
  const fitting = reasons.length > 0 ? beside.filter(isReason) : beside;
  if (fitting.length > 0) return fitting.slice(0, 2).map(({ code }) => code);
  for (const prefix of reasons) {
    const known = candidates.find(({ code }) => plain(code).startsWith(prefix));
    if (known) return [known.code];
  }
  return beside.slice(0, 1).map(({ code }) => code);
}

/** The problem whose lines hold the words; else what the same sentence names; else the problem of the same part of the body. */
function besideWords(note: Note, proposed: readonly Suggestion[], span: EvidenceSpan): Suggestion[] {
  const statement = note.statements.find(({ kind, start, blockEnd }) => kind === 'heading' && span.start >= start && span.start < blockEnd);
  const own = statement ? namedAtOrAbove(note, proposed, statement) : [];
  const isLast = statement !== undefined && statement === note.statements.filter(({ kind }) => kind === 'heading').at(-1);
  const bySite = ofSameSite(note, proposed, span);
  // Behind the last problem stand the lines of the whole visit: there the part of the body tells more.
  if (own.length > 0 && !(isLast && bySite.length > 0 && !bySite.some((each) => own.includes(each)))) return own;
  const sentence = note.sentenceOfToken(note.words[note.wordAt(span.start)]?.from ?? 0);
  const from = note.tokens[sentence?.from ?? 0]?.start ?? span.start;
  const to = note.tokens[(sentence?.to ?? 1) - 1]?.end ?? span.end;
  const told = proposed.filter((each) => isNamedBetween(each, from, to));
  return told.length > 0 ? told : bySite;
}

/** A bullet below a problem tells what was done for it: the problem is the nearest heading above that names one. */
function namedAtOrAbove(note: Note, proposed: readonly Suggestion[], statement: Statement): Suggestion[] {
  const headings = note.statements.filter(({ kind, section }) => kind === 'heading' && section === statement.section);
  for (let at = headings.indexOf(statement); at >= 0; at -= 1) {
    const heading = headings[at];
    const named = heading ? proposed.filter((each) => isNamedBetween(each, heading.start, heading.end)) : [];
    if (named.length > 0 || !heading || !isBullet(note.text, heading.start)) return named;
  }
  return [];
}

const isBullet = (text: string, start: number): boolean => /\n[ \t]*[-•*–][ \t]*$/.test(text.slice(Math.max(0, start - 12), start));

const isNamedBetween = ({ evidence }: Suggestion, from: number, to: number): boolean =>
  evidence.some(({ start, end }) => start >= from && end <= to);

const SITES = 'knee shoulder hip elbow wrist ankle foot hand finger thumb toe eye ear nose heel back neck skin scalp'.split(' ');

function ofSameSite(note: Note, proposed: readonly Suggestion[], span: EvidenceSpan): Suggestion[] {
  const sentence = note.sentenceOfToken(note.words[note.wordAt(span.start)]?.from ?? 0);
  const words = note.text
    .slice(note.tokens[sentence?.from ?? 0]?.start ?? span.start, note.tokens[(sentence?.to ?? 1) - 1]?.end ?? span.end)
    .toLowerCase();
  const sites = SITES.filter((site) => new RegExp(`\\b${site}s?\\b`).test(words));
  const side = /\bright\b|\br\b/.test(words) ? 'right' : /\bleft\b|\bl\b/.test(words) ? 'left' : null;
  const ofSite = proposed.filter(({ label }) => sites.some((site) => label.toLowerCase().includes(site)));
  const ofSide = ofSite.filter(({ label }) => side === null || !/\b(?:right|left)\b/i.test(label) || label.toLowerCase().includes(side));
  return ofSide;
}

function drugAbout(
  note: Note,
  proposed: readonly Suggestion[],
  procedures: readonly ProcedureSuggestion[],
  drug: ProcedureSuggestion,
): string[] {
  const at = drug.evidence[0]?.start ?? 0;
  const nearest = procedures
    .filter(({ code }) => GIVES_DRUG.test(code))
    .toSorted((a, b) => Math.abs((a.evidence[0]?.start ?? 0) - at) - Math.abs((b.evidence[0]?.start ?? 0) - at))[0];
  return nearest?.about && nearest.about.length > 0 ? nearest.about : aboutOf(note, proposed, drug);
}
