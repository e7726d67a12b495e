import { CLAIM_NUMBER_PREFIX } from '@chartwright/claims';
import { CLAIM_TABS, type ClaimFilter } from '@chartwright/contracts';
import { beginningsOf, foldName, patientsWithWords } from '../../../platform/patients/name-words.js';

/** The parts of a WHERE clause with their values, numbered from `$1`. Rows outside the reader's practices never show (row-level security). */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  /** `?` stands for the value. */
  add(condition: string, value: unknown): this {
    this.parts.push(condition.replaceAll('?', `$${this.push(value)}`));
    return this;
  }

  /** The condition says its own values, as `push` numbered them. */
  addWritten(condition: string): this {
    this.parts.push(condition);
    return this;
  }

  addWhen(condition: string, value: unknown): this {
    return value === undefined || value === null ? this : this.add(condition, value);
  }

  push(value: unknown): number {
    this.values.push(value);
    return this.values.length;
  }

  get sql(): string {
    return this.parts.length === 0 ? 'true' : this.parts.join(' AND ');
  }
}

/** All of the filter but its tab. */
export function filterConditions(filter: ClaimFilter, maySearchNames: boolean): Conditions {
  const conditions = new Conditions()
    .addWhen('c.payer_id = ANY(?::uuid[])', nonEmpty(filter.payerIds))
    .addWhen('c.rendering_provider_id = ANY(?::uuid[])', nonEmpty(filter.providerIds))
    .addWhen('c.practice_id = ANY(?::uuid[])', nonEmpty(filter.practiceIds))
    .addWhen('c.date_of_service >= ?::date', filter.serviceFrom)
    .addWhen('c.date_of_service <= ?::date', filter.serviceTo)
    .addWhen('c.total_charge_cents >= ?::int', filter.amountFromCents)
    .addWhen('c.total_charge_cents <= ?::int', filter.amountToCents)
    .addWhen(
      'EXISTS (SELECT 1 FROM claim_batch_item bi WHERE bi.practice_id = c.practice_id AND bi.claim_id = c.id AND bi.batch_id = ?::uuid)',
      filter.batchId,
    );
  const text = filter.text?.trim();
  return text ? conditions.addWritten(foundBy(conditions, text, maySearchNames)) : conditions;
}

/**
 * Claims by the beginning of their own number, of their case's, or of each word of their patient's name. Found first, all at once, out
 * of three indexes: in the order of the list every claim would be read with its patient until a page of them is full.
 */
function foundBy(conditions: Conditions, text: string, maySearchNames: boolean): string {
  const bounds = (beginning: string): readonly [string, string] => {
    const [from, below] = beginningsOf(beginning);
    return [`$${conditions.push(from)}`, `$${conditions.push(below)}`];
  };
  const begins = (column: string, beginning: string): string => {
    const [from, below] = bounds(beginning);
    return `(${column} >= ${from} AND ${column} < ${below})`;
  };
  const number = text.toUpperCase();
  const claimNumbers = [number, `${CLAIM_NUMBER_PREFIX}${number}`].map((one) => begins('f.control_number', one));
  const caseNumbers = [
    begins('ic.number', number),
    ...(RUNNING_NUMBER.test(number) ? [`ic.number = ANY ($${conditions.push(ofAnyYear(number))}::text[])`] : []),
  ];
  const ways = [
    `SELECT f.id FROM claim f WHERE ${claimNumbers.join(' OR ')}`,
    `SELECT f.id FROM intake_case ic JOIN claim f ON f.practice_id = ic.practice_id AND f.case_id = ic.id WHERE ${caseNumbers.join(' OR ')}`,
  ];
  const words = foldName(text).split(' ').filter(Boolean);
  if (maySearchNames && words.length > 0) {
    ways.push(`SELECT f.id FROM claim f WHERE f.patient_id = ${patientsWithWords(words.map((word) => bounds(word)))}`);
  }
  return `c.id = ANY (ARRAY(${ways.join(' UNION ')}))`;
}

const RUNNING_NUMBER = /^\d{1,9}$/;

/** `1482` → `00-01482` … `99-01482`: a running number is never given twice, and people leave the year out. */
function ofAnyYear(runningNumber: string): string[] {
  return Array.from({ length: 100 }, (_, year) => `${String(year).padStart(2, '0')}-${runningNumber.padStart(5, '0')}`);
}

export function addTab(conditions: Conditions, tab: ClaimFilter['tab']): Conditions {
  const states: readonly string[] = CLAIM_TABS[tab];
  return states.length === 0 ? conditions : conditions.add('c.state = ANY(?::text[])', states);
}

function nonEmpty(ids: string[] | undefined): string[] | undefined {
  return ids && ids.length > 0 ? ids : undefined;
}
