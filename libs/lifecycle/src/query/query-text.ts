/** operations.md §3 step 1: why a coder may ask; the closed list behind the template choice. */
export const QUERY_TEMPLATES = {
  specificity: 'More detail about a documented condition',
  laterality: 'Side of a documented condition',
  cause_effect: 'Link between documented conditions',
  conflict: 'Two statements that contradict each other',
  clinical_validity: 'Findings without a diagnosis, or the other way round',
  procedure_detail: 'Detail of a procedure',
} as const;
export type QueryTemplate = keyof typeof QUERY_TEMPLATES;
export const QUERY_TEMPLATE_KEYS: readonly QueryTemplate[] = [
  'specificity',
  'laterality',
  'cause_effect',
  'conflict',
  'clinical_validity',
  'procedure_detail',
];

/** What goes to the provider. Indicators are words of this record, exactly as they stand there. */
export type QueryText = { template: QueryTemplate; title: string; question: string; indicators: string[]; options: string[] };

/** Every query offers these two ways out (operations.md §3). */
export const OTHER_OPTION = 'Other, in my own words';
export const UNABLE_OPTION = 'Unable to determine';

export const isOtherOption = (option: string): boolean => /^other\b/i.test(option.trim());
export const isUnableOption = (option: string): boolean => /\b(unable|not able|cannot|can ?not)\b.*\bdetermine/i.test(option);

/** The practice has this long to answer, in its own open hours (OP-003). */
export const QUERY_ANSWER_MINUTES = 48 * 60;
