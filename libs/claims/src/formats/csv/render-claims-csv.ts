import { CSV_BYTE_ORDER_MARK, csvRecord, toDollars, type CalendarDate } from '@chartwright/primitives';

/** One claim of the list, as people take it into a spreadsheet. */
export type CsvClaim = {
  patientControlNumber: string;
  caseNumber: string;
  state: string;
  patientName: string;
  dateOfService: CalendarDate;
  payerName: string;
  renderingProviderName: string;
  chargeCents: number;
  diagnoses: readonly string[];
  procedures: readonly string[];
  batchNumber: string | null;
  why: string;
  answer: CsvAnswer | null;
};

/** What the payer decided last, as far as somebody wrote it down. */
export type CsvAnswer = {
  occurredOn: CalendarDate;
  reason: string;
  paidCents: number | null;
  patientShareCents: number | null;
  writtenOffCents: number | null;
  traceNumber: string | null;
  payerClaimNumber: string | null;
};

const HEADINGS = [
  'Claim',
  'Case',
  'Status',
  'Patient',
  'Date of service',
  'Payer',
  'Rendering provider',
  'Charge',
  'Diagnoses',
  'Procedures',
  'Batch',
  'Why',
  'Answered on',
  'Paid',
  'Patient’s share',
  'Written off',
  'Reason',
  'Check or trace number',
  'Payer’s claim number',
] as const;

/** The first record: column names. */
export function csvHeader(): string {
  return `${CSV_BYTE_ORDER_MARK}${csvRecord(HEADINGS)}`;
}

export function csvRow(claim: CsvClaim): string {
  return csvRecord([
    claim.patientControlNumber,
    claim.caseNumber,
    claim.state,
    claim.patientName,
    claim.dateOfService,
    claim.payerName,
    claim.renderingProviderName,
    toDollars(claim.chargeCents),
    claim.diagnoses.join(' '),
    claim.procedures.join(' '),
    claim.batchNumber ?? '',
    claim.why,
    ...answerColumns(claim.answer),
  ]);
}

function answerColumns(answer: CsvAnswer | null): string[] {
  if (!answer) return ['', '', '', '', '', '', ''];
  const { occurredOn, reason, traceNumber, payerClaimNumber, ...amounts } = answer;
  const money = [amounts.paidCents, amounts.patientShareCents, amounts.writtenOffCents];
  return [occurredOn, ...money.map((cents) => (cents === null ? '' : toDollars(cents))), reason, traceNumber ?? '', payerClaimNumber ?? ''];
}
