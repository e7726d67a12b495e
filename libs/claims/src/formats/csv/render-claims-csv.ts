import { toDollars, type CalendarDate } from '@chartwright/primitives';

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
] as const;

/** The first record: column names. UTF-8 begins with a byte order mark, which spreadsheets need to see accents. */
export function csvHeader(): string {
  return `\uFEFF${record(HEADINGS)}`;
}

export function csvRow(claim: CsvClaim): string {
  return record([
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
  ]);
}

/** RFC 4180: CRLF after each record, quotes doubled. */
function record(values: readonly string[]): string {
  return `${values.map(field).join(',')}\r\n`;
}

/**
 * A spreadsheet runs a cell that begins with = + - @ or a tab as a formula, whoever wrote it; an apostrophe in front makes it
 * text. Plain numbers stay numbers.
 */
function field(value: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(?:\.\d+)?$/.test(value);
  const safe = isFormula ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
