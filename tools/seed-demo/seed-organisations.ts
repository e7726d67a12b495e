import {
  type Database,
  AppUser,
  Facility,
  FeeScheduleItem,
  Firm,
  newId,
  Payer,
  Practice,
  PracticeClearance,
  Provider,
  type Transaction,
} from '@chartwright/database';
import { hash } from '@node-rs/argon2';
import { parseDollars } from '@chartwright/primitives';
import {
  DEMO_FACILITIES,
  DEMO_FEES,
  DEMO_FIRM,
  DEMO_PASSWORD,
  DEMO_PAYERS,
  DEMO_PRACTICE,
  DEMO_PROVIDERS,
  DEMO_USERS,
} from './demo-organisations.js';

type DemoIds = { firmId: string; practiceId: string; providerIds: Map<string, string> };

async function insertIdentities(database: Database, ids: DemoIds): Promise<void> {
  const passwordHash = await hash(DEMO_PASSWORD);
  await database.inTransaction('system', async (transaction) => {
    await transaction.rows(Firm).insert({ id: ids.firmId, ...DEMO_FIRM });
    await transaction.rows(Practice).insert({
      id: ids.practiceId,
      firmId: ids.firmId,
      ...DEMO_PRACTICE,
      promisedHours: { default: 24, surgery: 72 },
      reviewPercent: 0,
      opensAtMinute: 8 * 60,
      closesAtMinute: 18 * 60,
      holidays: ['2026-11-26', '2026-12-25', '2027-01-01'],
    });
    for (const { side, provider, ...user } of DEMO_USERS) {
      await transaction.rows(AppUser).insert({
        id: newId(),
        ...user,
        firmId: side === 'firm' ? ids.firmId : null,
        practiceId: side === 'practice' ? ids.practiceId : null,
        providerId: provider ? (ids.providerIds.get(provider) ?? null) : null,
        passwordHash,
      });
    }
  });
}

async function insertPracticeRows(transaction: Transaction, { practiceId, providerIds }: DemoIds): Promise<void> {
  for (const { key, ...provider } of DEMO_PROVIDERS) {
    await transaction.rows(Provider).insert({ practiceId, id: providerIds.get(key) ?? newId(), ...provider, isReferring: true });
  }
  for (const { key: _key, ...payer } of DEMO_PAYERS) {
    await transaction.rows(Payer).insert({ practiceId, id: newId(), ...payer, takesReplacements: payer.claimFilingCode !== 'MB' });
  }
  for (const facility of DEMO_FACILITIES) await transaction.rows(Facility).insert({ practiceId, id: newId(), ...facility });
  for (const line of DEMO_FEES.trim().split('\n')) {
    const [code = '', label = '', dollars = ''] = line.split('|');
    await transaction.rows(FeeScheduleItem).insert({
      practiceId,
      id: newId(),
      code,
      label,
      chargeCents: parseDollars(dollars) ?? 0,
      effectiveFrom: '2024-01-01',
    });
  }
  const firmUsers = await transaction.query<{ id: string }>('SELECT id FROM app_user WHERE firm_id IS NOT NULL', []);
  for (const { id } of firmUsers) {
    await transaction.rows(PracticeClearance).insert({ practiceId, id: newId(), userId: id });
  }
}

/** Puts the demo's firm, practice, people, payers and fees into an empty database; false when somebody is there already. */
export async function seedOrganisations(database: Database): Promise<boolean> {
  const isEmpty = await database.inTransaction('system', async (transaction) => (await transaction.rows(Firm).count()) === 0);
  if (!isEmpty) return false;
  const ids: DemoIds = {
    firmId: newId(),
    practiceId: newId(),
    providerIds: new Map(DEMO_PROVIDERS.map(({ key }) => [key, newId()])),
  };
  await insertIdentities(database, ids);
  await database.inTransaction({ practiceIds: [ids.practiceId] }, (transaction) => insertPracticeRows(transaction, ids));
  return true;
}
