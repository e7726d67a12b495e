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
import { DEMO_CASES } from './demo-cases.js';
import {
  DEMO_FACILITIES,
  DEMO_FEES,
  DEMO_FIRM,
  DEMO_PASSWORD,
  DEMO_PAYERS,
  DEMO_PRACTICE,
  DEMO_PROVIDERS,
  DEMO_USERS,
  filingDaysOn,
} from './demo-organisations.js';

type DemoIds = { firmId: string; practiceId: string; providerIds: Map<string, string> };

async function insertIdentities(transaction: Transaction, ids: DemoIds, passwordHash: string): Promise<void> {
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
}

async function insertPracticeRows(transaction: Transaction, { firmId, practiceId, providerIds }: DemoIds): Promise<void> {
  for (const { key, ...provider } of DEMO_PROVIDERS) {
    await transaction.rows(Provider).insert({ practiceId, id: providerIds.get(key) ?? newId(), ...provider, isReferring: true });
  }
  const today = new Date().toISOString().slice(0, 10);
  for (const { key: _key, ...payer } of DEMO_PAYERS) {
    const timelyFilingDays = filingDaysOn(today, payer.timelyFilingDays);
    await transaction
      .rows(Payer)
      .insert({ practiceId, id: newId(), ...payer, timelyFilingDays, takesReplacements: payer.claimFilingCode !== 'MB' });
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
  const firmUsers = await transaction.query<{ id: string }>('SELECT id FROM app_user WHERE firm_id = $1', [firmId]);
  for (const { id } of firmUsers) {
    await transaction.rows(PracticeClearance).insert({ practiceId, id: newId(), userId: id });
  }
}

/** The demo's firm, practice, people, payers and fees, all or none of them. */
export async function insertOrganisations(database: Database): Promise<void> {
  const ids: DemoIds = {
    firmId: newId(),
    practiceId: newId(),
    providerIds: new Map(DEMO_PROVIDERS.map(({ key }) => [key, newId()])),
  };
  const passwordHash = await hash(DEMO_PASSWORD);
  await database.inTransaction({ practiceIds: [ids.practiceId] }, async (transaction) => {
    await insertIdentities(transaction, ids, passwordHash);
    await insertPracticeRows(transaction, ids);
  });
}

export type DemoState = 'absent' | 'begun' | 'entered';
const ENTERED = 'demo.enter';

/** Into an empty database; one with other people in it has no demo. Says how far the demo's cases are. */
export async function seedOrganisations(database: Database): Promise<DemoState> {
  const isEmpty = await database.inTransaction('system', async (transaction) => (await transaction.rows(Firm).count()) === 0);
  if (isEmpty) await insertOrganisations(database);
  const practiceId = await findDemoPractice(database);
  if (isEmpty || !practiceId) return practiceId ? 'begun' : 'absent';
  return (await isEntered(database, practiceId)) ? 'entered' : 'begun';
}

/** Demos that were entered before they said so have the case of their last patient. */
function isEntered(database: Database, practiceId: string): Promise<boolean> {
  return database.inTransaction({ practiceIds: [practiceId] }, async (transaction) => {
    const rows = await transaction.query(
      `SELECT 1 FROM audit_entry WHERE practice_id = $1 AND action = $2
       UNION ALL
       SELECT 1 FROM intake_case c JOIN patient p ON p.practice_id = c.practice_id AND p.id = c.patient_id
       WHERE c.practice_id = $1 AND p.record_number = $3`,
      [practiceId, ENTERED, DEMO_CASES.at(-1)?.patient.recordNumber],
    );
    return rows.length > 0;
  });
}

/** Kept in the audit trail, where nobody takes it away: the next start leaves the demo's cases alone. */
export async function noteDemoEntered(database: Database): Promise<void> {
  const practiceId = await findDemoPractice(database);
  if (!practiceId) return;
  await database.inTransaction({ practiceIds: [practiceId] }, async (transaction) => {
    transaction.audit.append(
      { actorId: null, actorRole: 'system' },
      { practiceId, action: ENTERED, objectType: 'practice', objectId: practiceId },
    );
  });
}

/** By a person of it: names of practices change. */
async function findDemoPractice(database: Database): Promise<string | null> {
  const desk = DEMO_USERS.find(({ role }) => role === 'front_desk');
  const [row] = await database.readIdentity<{ id: string | null }>('SELECT practice_id AS id FROM app_user WHERE email = $1', [
    desk?.email,
  ]);
  return row?.id ?? null;
}
