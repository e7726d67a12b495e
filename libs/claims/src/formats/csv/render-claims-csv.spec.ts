import * as fc from 'fast-check';
import { csvHeader, csvRow, type CsvClaim } from './render-claims-csv.js';

const row = (over: Partial<CsvClaim> = {}): CsvClaim => ({
  patientControlNumber: 'CW-2345678904',
  caseNumber: '26-00001',
  state: 'ready',
  patientName: 'Winter, Anna',
  dateOfService: '2026-03-02',
  payerName: 'Example Health',
  renderingProviderName: 'Rowe, Dana',
  chargeCents: 38_600,
  diagnoses: ['M17.11', 'E66.9'],
  procedures: ['99213-25', '20610-RT'],
  batchNumber: null,
  why: '',
  answer: null,
  ...over,
});

describe('claims as CSV', () => {
  it('writes one record a claim with CRLF and quotes only where a comma asks for them (RFC 4180)', () => {
    expect(csvRow(row())).toBe(
      'CW-2345678904,26-00001,ready,"Winter, Anna",2026-03-02,Example Health,"Rowe, Dana",386.00,M17.11 E66.9,99213-25 20610-RT,,,,,,,,,\r\n',
    );
  });
  it('tells what the payer decided: day, amounts, reason, numbers', () => {
    const answer = {
      occurredOn: '2026-03-20',
      reason: 'CO-45',
      paidCents: 20_560,
      patientShareCents: 2_500,
      writtenOffCents: 0,
      traceNumber: 'EFT884422',
      payerClaimNumber: null,
    };
    expect(csvRow(row({ answer }))).toContain(',2026-03-20,205.60,25.00,0.00,CO-45,EFT884422,\r\n');
  });
  it.each(['=1+1', '+1', '-cmd', '@SUM(A1)', '\tx'])('never hands a spreadsheet the formula %j', (payerName) => {
    expect(csvRow(row({ payerName }))).toContain(`,'${payerName}`);
  });
  it('keeps a reversal a number', () => {
    expect(csvRow(row({ chargeCents: -12_550 }))).toContain(',-125.50,');
  });
  it('doubles quotes', () => {
    expect(csvRow(row({ payerName: 'The "Good" Plan' }))).toContain('"The ""Good"" Plan"');
  });
  it('has as many columns as headings, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (patientName, why) => {
        expect(columns(csvRow(row({ patientName, why })))).toHaveLength(columns(csvHeader()).length);
      }),
    );
  });
});

/** A reader of our own that knows RFC 4180 quoting and nothing else. */
function columns(text: string): string[] {
  const found = text.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",\r\n]*)/g);
  return found ?? [];
}
