import { AppUser, type Database, Firm, isKnownTimeZone, isUniqueViolation, newId, Practice } from '@chartwright/database';
import { hash } from '@node-rs/argon2';
import type { PracticeFile } from './read-practice-file.js';

/** OWASP password storage, as at sign-in. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const LEAST_LENGTH = 12;

export type CreatedPractice = { firmId: string; practiceId: string; isNewFirm: boolean };

/**
 * Puts a practice, its firm (found by name, or new) and the first administrator of each into the database, all or nothing. Both sign in
 * with the given password and change it. Throws a sentence for a short password and for an address that somebody has.
 */
export async function createPractice(database: Database, file: PracticeFile, password: string): Promise<CreatedPractice> {
  if (password.length < LEAST_LENGTH) throw new Error(`FIRST_PASSWORD needs at least ${LEAST_LENGTH} characters. Nothing was changed.`);
  const passwordHash = await hash(password, COST);
  const practiceId = newId();
  try {
    return await database.inTransaction('system', async (transaction) => {
      if (!(await isKnownTimeZone(transaction, file.practice.timeZone)))
        throw new Error(`the database knows no time zone ${file.practice.timeZone}. Nothing was changed.`);
      const known = await transaction.rows(Firm).findOneBy({ name: file.firm.name });
      const firmId = known?.id ?? newId();
      if (!known) await transaction.rows(Firm).insert({ id: firmId, name: file.firm.name });
      await transaction.rows(Practice).insert({ id: practiceId, firmId, ...file.practice });
      const people = [
        { ...file.practiceAdministrator, role: 'practice_admin' as const, practiceId, firmId: null },
        ...(known ? [] : [{ ...file.firmAdministrator, role: 'firm_admin' as const, practiceId: null, firmId }]),
      ];
      for (const person of people) await transaction.rows(AppUser).insert({ id: newId(), ...person, passwordHash });
      transaction.audit.append(
        { actorId: null, actorRole: 'system' },
        { practiceId, action: 'practice.create', objectType: 'practice', objectId: practiceId, detail: { firmId, isNewFirm: !known } },
      );
      return { firmId, practiceId, isNewFirm: !known };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new Error('somebody signs in with one of these e-mail addresses already. Nothing was changed.');
    throw error;
  }
}
