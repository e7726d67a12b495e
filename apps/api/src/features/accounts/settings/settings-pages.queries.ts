import type { SettingsPage, SettingsPageRequest } from '@chartwright/contracts';
import { FeeScheduleItem, Provider, type Transaction } from '@chartwright/database';
import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';

const PAGE = 100;

/** Somewhere in the text, with wildcards taken literally. */
const anywhere = (find: string): string => `%${find.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** The rows of a practice that fit, and after them the page that follows the row named by the cursor. */
async function pageOf<Row extends ObjectLiteral & { id: string }>(
  rows: SelectQueryBuilder<Row>,
  { cursor, after }: { cursor: Row | null; after: Brackets },
  total: number,
): Promise<SettingsPage & { rows: Row[] }> {
  const matching = await rows.clone().orderBy().getCount();
  const found = await (cursor ? rows.andWhere(after) : rows).limit(PAGE + 1).getMany();
  const page = found.slice(0, PAGE);
  return { rows: page, total, matching, nextCursor: found.length > PAGE ? (page.at(-1)?.id ?? null) : null };
}

export async function listFeePage(tx: Transaction, practiceId: string, { find, cursor: id }: SettingsPageRequest) {
  const fees = tx.rows(FeeScheduleItem);
  const rows = fees.createQueryBuilder('f').where('f.practiceId = :practiceId', { practiceId });
  if (find) rows.andWhere(`concat_ws(' ', f.code, f.modifier, f.label) ILIKE :find`, { find: anywhere(find) });
  rows.orderBy({ 'f.code': 'ASC', 'f.modifier': 'ASC', 'f.effectiveFrom': 'DESC' });
  const cursor = id === undefined ? null : await fees.findOneBy({ practiceId, id });
  const { code, modifier, effectiveFrom } = cursor ?? {};
  const after = new Brackets((where) =>
    where
      .where('(f.code, f.modifier) > (:code, :modifier)', { code, modifier })
      .orWhere('(f.code = :code AND f.modifier = :modifier AND f.effectiveFrom < :effectiveFrom)', { effectiveFrom }),
  );
  return pageOf(rows, { cursor, after }, await fees.countBy({ practiceId }));
}

export async function listProviderPage(tx: Transaction, practiceId: string, { find, cursor: id }: SettingsPageRequest) {
  const providers = tx.rows(Provider);
  const rows = providers.createQueryBuilder('p').where('p.practiceId = :practiceId', { practiceId });
  const text = `concat_ws(' ', p.lastName || ',', p.firstName, p.lastName, p.npi, replace(p.specialty, '_', ' '))`;
  if (find) rows.andWhere(`${text} ILIKE :find`, { find: anywhere(find) });
  rows.orderBy({ 'p.lastName': 'ASC', 'p.firstName': 'ASC', 'p.id': 'ASC' });
  const cursor = id === undefined ? null : await providers.findOneBy({ practiceId, id });
  const { lastName, firstName } = cursor ?? {};
  const after = new Brackets((where) =>
    where.where('(p.lastName, p.firstName, p.id) > (:lastName, :firstName, :id)', { lastName, firstName, id }),
  );
  return pageOf(rows, { cursor, after }, await providers.countBy({ practiceId }));
}
