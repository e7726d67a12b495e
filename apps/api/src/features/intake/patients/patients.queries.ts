import { Patient, type Transaction } from '@chartwright/database';
import { beginningsOf, patientsWithWords } from '../../../platform/patients/name-words.js';
import { likePrefix, nameWords, type PatientSearch } from './patient-search.js';

/** By name; of whom all that was asked for is true. */
export function listFound(transaction: Transaction, practiceId: string, search: PatientSearch, limit: number): Promise<Patient[]> {
  const query = transaction.rows(Patient).createQueryBuilder('p').where('p.practiceId = :practiceId', { practiceId });
  if (search.dateOfBirth) query.andWhere('p.dateOfBirth = :dateOfBirth', { dateOfBirth: search.dateOfBirth });
  if (search.recordNumber) query.andWhere('p.recordNumber ILIKE :recordNumber', { recordNumber: likePrefix(search.recordNumber) });
  const bounds = nameWords(search).map(beginningsOf);
  if (bounds.length > 0) {
    const values = bounds.flatMap(([from, below], index) => [
      [`from${index}`, from],
      [`below${index}`, below],
    ]);
    const patients = patientsWithWords(bounds.map((_, index) => [`:from${index}`, `:below${index}`]));
    query.andWhere(`p.id = ${patients}`, Object.fromEntries(values));
  }
  return query.orderBy('p.lastName').addOrderBy('p.firstName').addOrderBy('p.id').limit(limit).getMany();
}
