/** What is left to report when the disease itself is gone: prefix of the disease | history code (CR-035). Longest prefix wins. */
const HISTORY_CODES = `
C50 | Z85.3
C61 | Z85.46
C18 | Z85.038
C19 | Z85.048
C20 | Z85.048
C21 | Z85.048
C34 | Z85.118
C43 | Z85.820
C44 | Z85.828
C73 | Z85.850
C67 | Z85.51
C64 | Z85.528
C54 | Z85.42
C55 | Z85.42
C53 | Z85.41
C56 | Z85.43
C62 | Z85.47
C81 | Z85.71
C82 | Z85.72
C83 | Z85.72
C84 | Z85.72
C85 | Z85.72
C90 | Z85.79
C91 | Z85.6
C92 | Z85.6
C95 | Z85.6
C15 | Z85.01
C16 | Z85.028
C22 | Z85.05
C25 | Z85.07
C71 | Z85.841
C | Z85.9
D05 | Z86.000
D06 | Z86.001
D03 | Z86.006
D12 | Z86.0101
K63.5 | Z86.0100
I21 | I25.2
I63 | Z86.73
I61 | Z86.79
G45 | Z86.73
I26 | Z86.711
I82 | Z86.718
I | Z86.79
N20 | Z87.442
N39.0 | Z87.440
N30 | Z87.440
N | Z87.448
K25 | Z87.11
K26 | Z87.11
K27 | Z87.11
K | Z87.19
J18 | Z87.01
J | Z87.09
M10 | Z87.39
M80 | Z87.310
M84 | Z87.312
M | Z87.39
S02 | Z87.81
S12 | Z87.81
S22 | Z87.81
S32 | Z87.81
S42 | Z87.81
S52 | Z87.81
S62 | Z87.81
S72 | Z87.81
S82 | Z87.81
S92 | Z87.81
S06.0 | Z87.820
S06.2 | Z87.820
U07 | Z86.16
L | Z87.2
A15 | Z86.11
A49.02 | Z86.14
A | Z86.19
B | Z86.19
O24 | Z86.32
O14 | Z87.59
O03 | Z87.59
F32 | Z86.59
F43 | Z86.59
F17 | Z87.891
D50 | Z86.2
D64 | Z86.2
D69 | Z86.2
E | Z86.39
R56 | Z87.898
`;

const rows = HISTORY_CODES.trim()
  .split('\n')
  .map((row) => {
    const [prefix = '', code = ''] = row.split(' | ');
    return { prefix: prefix.replace('.', ''), code: code.replace('.', '') };
  })
  .toSorted((a, b) => b.prefix.length - a.prefix.length);

/** "History of" one of these means that the patient has it (note language: lifelong diseases). */
const LIFELONG =
  /^(?:I1[0-36]|E1[013]|E78|J44|J961|J45|J43|J84|I48|N18|B20|G35|I25(?!2)|I50|I42|E03|E05|E06|E89|G20|G30|G40|F01|F03|F20|F25|F31|F33|F41|F90|F84|M05|M06|M32|M34|M35|M45|K50|K51|K74|K70|D57|D66|D67|D68|G47|I27|I73|E66|M81|M15|M16|M17|M19|K21|K58|G43|N40|H40|L40|Q|Z9|Z8|D45|C9[0-2]|G70|G12|M79|N52|G25|E28|K90|G89|D86|B18|F11|F10|M54|J30|L20|E29|M41|I35|I34|I05|F32|F43|E04|E55|E53|N32|G62|H35|H25|H26|H90|H91|G56|K57|M10|K76)/;

export const isLifelong = (code: string): boolean => LIFELONG.test(code);

export function historyCodeOf(code: string): string | null {
  return rows.find(({ prefix }) => code.startsWith(prefix))?.code ?? null;
}
