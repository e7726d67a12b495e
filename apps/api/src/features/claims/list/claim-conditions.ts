import { CLAIM_TABS, type ClaimFilter } from '@chartwright/contracts';

/** The parts of a WHERE clause with their values, numbered from `$1`. Rows outside the reader's practices never show (row-level security). */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];
  /** Whether a text is looked for beyond the claim's own row. */
  isAboutNames = false;

  /** `?` stands for the value. */
  add(condition: string, value: unknown): this {
    this.parts.push(condition.replaceAll('?', `$${this.push(value)}`));
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
  if (!text) return conditions;
  conditions.isAboutNames = true;
  const names = maySearchNames ? ` OR concat(pt.last_name, ', ', pt.first_name, ' ', pt.last_name) ILIKE ?` : '';
  return conditions.add(`(c.control_number ILIKE ? OR ic.number ILIKE ?${names})`, `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`);
}

export function addTab(conditions: Conditions, tab: ClaimFilter['tab']): Conditions {
  const states: readonly string[] = CLAIM_TABS[tab];
  return states.length === 0 ? conditions : conditions.add('c.state = ANY(?::text[])', states);
}

function nonEmpty(ids: string[] | undefined): string[] | undefined {
  return ids && ids.length > 0 ? ids : undefined;
}
