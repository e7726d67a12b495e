import type { CodingState } from './coding-state.js';

/** Which screening looks for which disease: undotted prefixes of the disease | screening (CR-041). Longer prefixes are asked first. */
const SCREENED = `
C16 | Z12.0
C17 | Z12.13
C18 C19 | Z12.11
C20 C21 | Z12.12
C33 C34 | Z12.2
C50 D05 | Z12.39
C53 D06 | Z12.4
C61 | Z12.5
C67 | Z12.6
C62 | Z12.71
C52 | Z12.72
C56 | Z12.73
C5 C6 | Z12.79
C0 C10 C14 | Z12.81
C70 C71 C72 | Z12.82
C43 C44 | Z12.83
C D0 | Z12.89
A15 A16 A17 A18 A19 | Z11.1
R7611 Z227 | Z11.7
A5 A60 A63 A64 | Z11.3
A55 A56 | Z11.8
B20 Z21 | Z11.4
B977 | Z11.51
U07 | Z11.52
A0 | Z11.0
A2 A3 A4 B95 B96 | Z11.2
A8 A9 B0 B1 B25 B26 B27 B3 | Z11.59
B5 B6 B7 B8 | Z11.6
D5 D6 D7 D8 | Z13.0
E08 E09 E10 E11 E13 R73 O24 | Z13.1
E4 E5 E60 E61 E63 E64 | Z13.21
E78 | Z13.220
E7 E8 | Z13.228
E65 E66 | Z13.89
E0 E2 E3 | Z13.29
F32 F33 F34 | Z13.31
F53 | Z13.32
F84 | Z13.41
F8 R62 | Z13.42
F | Z13.39
G | Z13.858
F01 F02 F03 | Z13.858
H | Z13.5
I R03 | Z13.6
J | Z13.83
K0 | Z13.84
K2 K30 K31 | Z13.810
K5 K6 | Z13.811
K | Z13.818
M80 M81 M85 | Z13.820
M | Z13.828
Q9 | Z13.79
T56 R78 | Z13.88
L N | Z13.89
`;

const rows = SCREENED.trim()
  .split('\n')
  .flatMap((row) => {
    const [prefixes = '', screening = ''] = row.split(' | ');
    return prefixes.split(' ').map((prefix) => ({ prefix, screening }));
  })
  .toSorted((a, b) => b.prefix.length - a.prefix.length);

export function screeningFor(code: string): string | null {
  const plain = code.replace('.', '');
  return rows.find(({ prefix }) => plain.startsWith(prefix))?.screening ?? null;
}

/** CR-041: a problem that is the search for a disease is a screening; the disease itself is not proposed. */
export function codeScreenings(state: CodingState): void {
  dropWhatIsSearched(state);
  if (state.proposed(/^Z0012/))
    for (const each of state.allProposed(/^Z13(?:4[02]|5)/))
      state.drop(each, 'replaced_by_combination', 'the routine examination of a child includes it (Z00.12)');
  for (const { reason, trigger, span, codes } of [...state.seen]) {
    if (reason !== 'hypothetical' || !/^screen/i.test(trigger ?? '')) continue;
    if (DONE_ALREADY.test(state.note.text.slice(span.end, span.end + 30)) || state.proposed(/^O/)) continue;
    const number = state.note.statements.findIndex(
      ({ kind, start, end }) =>
        span.start >= start && span.end <= end && (kind === 'heading' || SCREENING_ALONE.test(state.note.text.slice(start, end))),
    );
    if (number < 0 || state.candidates.some((each) => each.isProposed && each.statement === number)) continue;
    const screening = codes.map(screeningFor).find((code) => code !== null);
    if (screening)
      state.add(
        { at: span.start, evidence: [span], section: span.section, statement: number },
        screening,
        'CR-041',
        'looked for, not found',
      );
  }
}

const SCREENING_ALONE = /^\s*(?:(?:encounter for )?[\w ]{2,40} screening|(?:encounter for )?screening for [\w ]{2,40})[\s.]*$/i;
/** The result of a questionnaire at the visit, or a test of another day, is no reason for it. */
const DONE_ALREADY =
  /^(?:\s*screen(?:ing|s|er)?)?[:\s]*(?:neg\w*|pos\w*|pass\w*|normal|wnl|nl|UTD|up to date|declin\w*|done|due|complete\w*|\d)/i;

const SEARCH_FOR = /\bscreen(?:ing|ed)?\b[^.;:\n]{0,40}\bfor\b[^.;:\n]*$/i;
/** PSA, TSH, CBC: the name of a test alone. */
const NAME_OF_TEST = /^[A-Z]{2,4}$/;
const ORDERED = /^[^.;\n]{0,16}\b(?:order\w*|sent|drawn|check\w*|done|today|discussed|normal|wnl|stable|pending)\b/i;

/** "Screening mammogram for breast cancer", and the PSA that a screening orders: neither is a finding. */
function dropWhatIsSearched(state: CodingState): void {
  for (const screening of state.allProposed(/^Z1[123]/)) {
    const statement = state.note.statements[screening.statement];
    if (!statement) continue;
    for (const each of state.allProposed(/^[A-T]/)) {
      if (each.statement !== screening.statement) continue;
      const before = state.note.text.slice(statement.start, each.at);
      const behind = state.note.text.slice(each.evidence[0]?.end ?? each.at, statement.blockEnd);
      if (SEARCH_FOR.test(before)) state.drop(each, 'hypothetical', 'what the screening looks for');
      else if (/^R/.test(each.code) && NAME_OF_TEST.test(each.evidence[0]?.quote ?? '') && ORDERED.test(behind))
        state.drop(each, 'hypothetical', 'a test of the screening, not its result');
    }
  }
}
