import type { QueryTemplate } from './query-text.js';

/** What a gap of the record is about, and how a neutral query about it begins. */
export type GapTopic = { template: QueryTemplate; title: string; question: string };

export const GAP_TOPICS: Readonly<Record<string, GapTopic>> = {
  side: {
    template: 'laterality',
    title: 'Side not documented',
    question: 'Please clarify which side is affected, if it can be determined.',
  },
  acuity: { template: 'specificity', title: 'Acuity not documented', question: 'Please clarify the acuity of the condition, if known.' },
  stage: { template: 'specificity', title: 'Stage not documented', question: 'Please clarify the stage of the condition, if known.' },
  type: { template: 'specificity', title: 'Type not documented', question: 'Please clarify the type of the condition, if known.' },
  severity: {
    template: 'specificity',
    title: 'Severity not documented',
    question: 'Please clarify the severity of the condition, if known.',
  },
  trimester: {
    template: 'specificity',
    title: 'Weeks of gestation not documented',
    question: 'Please clarify the trimester at this visit.',
  },
  cause: { template: 'cause_effect', title: 'Cause not documented', question: 'Please clarify the cause of the condition, if known.' },
  control: {
    template: 'specificity',
    title: 'Meaning of the control not documented',
    question: 'Please clarify what the statement means.',
  },
  site: {
    template: 'specificity',
    title: 'Site not documented',
    question: 'Please clarify the site of the condition, if it can be determined.',
  },
  conflict: {
    template: 'conflict',
    title: 'Two statements of the record differ',
    question: 'Please clarify which of the statements holds for this visit.',
  },
  indicator: {
    template: 'clinical_validity',
    title: 'Clinical significance of findings',
    question: 'Please clarify the clinical significance of these findings, if any.',
  },
};

/**
 * Answers that a gap usually leaves open: kind, the code's first characters ("*" for any), answers separated by "|". The
 * coder takes out what the record does not support. First fitting row wins.
 */
const ANSWERS = `
side       *      Right | Left | Both sides
conflict   *      Right | Left | Both sides
type       I50    Systolic (reduced ejection fraction) | Diastolic (preserved ejection fraction) | Combined systolic and diastolic
acuity     *      Acute | Chronic | Acute on chronic
type       I48    Paroxysmal | Persistent | Long-standing persistent | Permanent
stage      N18    Stage 1 | Stage 2 | Stage 3a | Stage 3b | Stage 4 | Stage 5 | End-stage, on dialysis
stage      L89    Stage 1 | Stage 2 | Stage 3 | Stage 4 | Unstageable | Deep tissue injury
severity   J45    Intermittent | Mild persistent | Moderate persistent | Severe persistent
severity   F32    Single episode, mild | Single episode, moderate | Single episode, severe | Recurrent, mild | Recurrent, moderate | Recurrent, severe
severity   F33    Recurrent, mild | Recurrent, moderate | Recurrent, severe | Recurrent, in remission
type       E66    Class 1 | Class 2 | Class 3 | Overweight, not obesity
type       D64    Iron deficiency, chronic blood loss | Iron deficiency, other cause | Anemia of chronic disease | Acute blood loss
type       M06    With rheumatoid factor | Without rheumatoid factor
cause      G62    Diabetes | Alcohol | A drug or toxin | No cause found
control    *      Blood sugar too high | Blood sugar too low | Both at times
trimester  *      First trimester | Second trimester | Third trimester
`;

type AnswerRow = { kind: string; start: string; answers: string[] };
const ANSWER_ROWS: readonly AnswerRow[] = ANSWERS.trim()
  .split('\n')
  .map((line) => {
    const [, kind = '', start = '', answers = ''] = /^(\S+)\s+(\S+)\s+(.+)$/.exec(line) ?? [];
    return { kind, start, answers: answers.split('|').map((answer) => answer.trim()) };
  });

export function answersFor(kind: string, code: string | null): string[] {
  const row = ANSWER_ROWS.find((one) => one.kind === kind && (one.start === '*' || (code ?? '').startsWith(one.start)));
  return row ? [...row.answers] : [];
}
