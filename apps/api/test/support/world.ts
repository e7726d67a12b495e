import { AppUser, Database, Firm, newId, Payer, Practice, PracticeClearance, Provider, FeeScheduleItem } from '@chartwright/database';
import { type Role, ROLE_SIDES, ROLES } from '@chartwright/lifecycle';
import { hashPassword } from '../../src/platform/auth/password.js';

export type TestUser = { id: string; email: string; role: Role; displayName: string; practiceId: string | null; firmId: string | null };
export type TestPractice = { id: string; name: string; providerId: string; payerId: string; medicareId: string };

/** Two practices with look-alike rows, each with its own firm, and a person of every role on the first one's side. */
export type World = {
  firmId: string;
  practice: TestPractice;
  otherPractice: TestPractice;
  users: Record<Role, TestUser>;
  otherUsers: Record<Role, TestUser>;
};

export const PASSWORD = 'correct horse battery';
let passwordHash: Promise<string> | undefined;

async function addPractice(database: Database, firmId: string, name: string): Promise<TestPractice> {
  const id = newId();
  const [providerId, payerId, medicareId] = [newId(), newId(), newId()];
  await database.inTransaction({ practiceIds: [id] }, async (transaction) => {
    await transaction.rows(Practice).insert({
      id,
      firmId,
      name,
      reviewPercent: 0,
      npi: '1234567893',
      taxonomy: '207Q00000X',
      taxId: '741234567',
      addressLine1: '100 Harbor Way',
      city: 'Austin',
      state: 'TX',
      zip: '787670900',
      phone: '5125550100',
      contactName: 'Billing desk',
    });
    await transaction.rows(Provider).insert({
      practiceId: id,
      id: providerId,
      npi: '1245319599',
      lastName: 'Rowe',
      firstName: 'Dana',
      credential: 'MD',
      taxonomy: '207Q00000X',
    });
    await transaction.rows(Payer).insert([
      { practiceId: id, id: payerId, name: 'Example Health Plan', ediPayerId: '60054', claimFilingCode: 'CI' },
      { practiceId: id, id: medicareId, name: 'Medicare Part B', ediPayerId: '04412', claimFilingCode: 'MB', takesReplacements: false },
    ]);
    await transaction.rows(FeeScheduleItem).insert([
      { practiceId: id, id: newId(), code: '99213', label: 'Office visit, level 3', chargeCents: 12_500, effectiveFrom: '2020-01-01' },
      { practiceId: id, id: newId(), code: '99214', label: 'Office visit, level 4', chargeCents: 18_500, effectiveFrom: '2020-01-01' },
    ]);
  });
  return { id, name, providerId, payerId, medicareId };
}

async function addUsers(database: Database, firmId: string, practice: TestPractice, domain: string): Promise<Record<Role, TestUser>> {
  passwordHash ??= hashPassword(PASSWORD);
  const hash = await passwordHash;
  const users = ROLES.map((role): TestUser => {
    const sides: readonly string[] = ROLE_SIDES[role];
    const isOfPractice = sides[0] === 'practice';
    const side = { practiceId: isOfPractice ? practice.id : null, firmId: isOfPractice ? null : firmId };
    return { id: newId(), role, email: `${role}@${domain}`, displayName: role.replaceAll('_', ' '), ...side };
  });
  await database.inTransaction('system', async (transaction) => {
    await transaction
      .rows(AppUser)
      .insert(users.map((user) => ({ ...user, passwordHash: hash, providerId: user.role === 'clinician' ? practice.providerId : null })));
    const cleared = users.filter((user) => user.firmId !== null);
    await transaction
      .rows(PracticeClearance)
      .insert(cleared.map((user) => ({ practiceId: practice.id, id: newId(), userId: user.id, specialty: '*' })));
  });
  const byRole = new Map(users.map((user) => [user.role, user]));
  const get = (role: Role): TestUser => {
    const user = byRole.get(role);
    if (!user) throw new Error(`no user with role ${role}`);
    return user;
  };
  return {
    front_desk: get('front_desk'),
    clinician: get('clinician'),
    coder: get('coder'),
    auditor: get('auditor'),
    team_lead: get('team_lead'),
    billing_manager: get('billing_manager'),
    practice_admin: get('practice_admin'),
    firm_admin: get('firm_admin'),
    compliance_officer: get('compliance_officer'),
  };
}

export async function createWorld(database: Database): Promise<World> {
  const [firmId, otherFirmId] = [newId(), newId()];
  await database.inTransaction('system', (transaction) =>
    transaction.rows(Firm).insert([
      { id: firmId, name: 'Northgate Coding' },
      { id: otherFirmId, name: 'Southgate Coding' },
    ]),
  );
  const practice = await addPractice(database, firmId, 'Lakeside Family Medicine');
  const otherPractice = await addPractice(database, otherFirmId, 'Hillside Family Medicine');
  return {
    firmId,
    practice,
    otherPractice,
    users: await addUsers(database, firmId, practice, 'lakeside.test'),
    otherUsers: await addUsers(database, otherFirmId, otherPractice, 'hillside.test'),
  };
}
