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
  ]);
}
