import { codeRanges, type CodeRanges } from '../code-ranges.js';

/**
 * Symptoms routinely part of a confirmed diagnosis (CR-033; Guidelines I.B.5): diagnosis | symptoms. A symptom the tabular
 * list asks for in addition (N40.1 with R35.1) is never in this table's sense integral; the rule looks that up.
 */
const ROWS = `
I20 I21 I22 I25.11- I25.7-  | R07.1 R07.2 R07.8- R07.9 R06.0-
I26                  | R06.0- R07.1 R07.9 R09.02
I48 I47              | R00.0 R00.2
I49                  | R00.2
I10-I16              | R03.0
I50                  | R06.0- R60.0 R60.9
I63 I61 I60          | R47.0- R29.810
J00 J06              | R05 R07.0 R09.81 R09.82 J34.89
J02 J03              | R07.0
J12-J18              | R05 R06.0- R50.9 R07.1 R09.02
J20 J21 J40          | R05 R06.2 R06.02
J11 J10 J09          | R05 R50.9 R52 R53.83 M79.1-
J44 J43              | R05 R06.0- R06.2
J45                  | R05 R06.0- R06.2
J30                  | R09.81 R09.82 R06.7
J01 J32              | R09.81 R09.82 R51
U07.1                | R05 R50.9 R43 R06.02
K21                  | R12
K35-K37              | R10.31 R10.3- R10.9 R11
K80 K81              | R10.11 R10.1- R10.9 R11
K85                  | R10.1- R10.9 R11
K57.2- K57.3-        | R10.32 R10.3- R10.9
K52.9 A08 A09        | R19.7 R11 R10.9
K59.0-               | R19.4
K58                  | R10.9 R14 R19.7
K29 K25-K28          | R10.13 R10.1- R11
N10 N12              | R10.9 R10.A- R50.9 R30 R11
N30 N39.0            | R30 R35 R39.15 R31.9 R10.2-
N20 N13.2            | R10.9 R10.A- R10.83 R31
N95.1                | R23.2
E10.65 E11.65 E13.65 | R73.9
E08-E13              | R73.0- R73.9 R35.8- R63.1
E03                  | R53.83
E05                  | R00.0 R00.2
E86.0                | R63.8
D50-D64              | R53.83
G43 G44              | R51
G40                  | R56.9
G56.0-               | R20.2
G20 G25.0            | R25.1
G47.0-               | R53.83
G47.3-               | R06.83
M17                  | M25.56- M25.66-
M16                  | M25.55- M25.65-
M19.01- M75          | M25.51-
M15 M19.9- M05 M06   | M25.5- M25.6-
M10 M1A              | M25.5- M25.4-
M54.3- M54.4- M51 M48 | M54.5- M54.9
M50                  | M54.2
S83 S82 S80          | M25.56-
S93 S92              | M25.57- M79.67-
S43 S42              | M25.51-
L03                  | L53.9 R60.0
L50                  | L29.9
L20 L30 B86          | L29.9 R21
B02 B01 B05          | R21
H10                  | H57.1- H11.43-
H65 H66              | H92.0-
H81.1-               | R42
F32 F33              | R45.89 R45.2
F41                  | R45.0 R45.1
F51 F90              | R41.840
B34.9                | R50.9 R05
A41                  | R50.9 R65.10
T78.2-               | R06.03
`;

export type IntegralSymptoms = { diagnosis: CodeRanges; symptoms: CodeRanges };

export const INTEGRAL_SYMPTOMS: readonly IntegralSymptoms[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .flatMap(([diagnosis = '', symptoms = '']) =>
    symptoms === '' ? [] : [{ diagnosis: codeRanges(diagnosis), symptoms: codeRanges(symptoms) }],
  );
