import type { CoverageView, PatientView, PayerChoice, RelationshipCode, Sex, Subscriber } from '@chartwright/contracts';
import type { Coverage, Patient, Payer, Transaction } from '@chartwright/database';

export type CoverageRow = Coverage & { payerName: string };

export const tidy = (text: string | null) => text?.trim() || null;
const sexOf = (text: string | null): Sex => (text === 'F' || text === 'M' ? text : 'U');
const relationshipOf = (code: string): RelationshipCode => (code === '18' || code === '01' || code === '19' ? code : 'G8');

function presentSubscriber(row: Coverage): Subscriber | null {
  if (row.relationshipCode === '18' || !row.subscriberLastName || !row.subscriberFirstName || !row.subscriberDateOfBirth) return null;
  return {
    lastName: row.subscriberLastName,
    firstName: row.subscriberFirstName,
    dateOfBirth: row.subscriberDateOfBirth,
    sex: sexOf(row.subscriberSex),
    addressLine1: row.subscriberAddressLine1,
    addressLine2: row.subscriberAddressLine2,
    city: row.subscriberCity,
    state: row.subscriberState,
    zip: row.subscriberZip,
  };
}

export const presentPayer = ({ id, name, claimFilingCode, memberIdPattern }: Payer): PayerChoice => ({
  id,
  name,
  claimFilingCode,
  memberIdPattern,
});

export function presentCoverage(row: CoverageRow): CoverageView {
  return {
    id: row.id,
    payerId: row.payerId,
    payerName: row.payerName,
    memberId: row.memberId,
    groupNumber: row.groupNumber,
    relationshipCode: relationshipOf(row.relationshipCode),
    subscriber: presentSubscriber(row),
    version: row.version,
  };
}

export function presentPatient(row: Patient, coverages: readonly CoverageRow[]): PatientView {
  return {
    id: row.id,
    lastName: row.lastName,
    firstName: row.firstName,
    dateOfBirth: row.dateOfBirth,
    sex: sexOf(row.sex),
    addressLine1: row.addressLine1,
    addressLine2: row.addressLine2,
    city: row.city,
    state: row.state,
    zip: row.zip,
    phone: row.phone,
    recordNumber: row.recordNumber,
    version: row.version,
    coverages: coverages.filter(({ patientId }) => patientId === row.id).map(presentCoverage),
  };
}

/** Active coverages of some patients with the payers' names, primary first. */
export async function listCoverages(transaction: Transaction, patientIds: readonly string[]): Promise<CoverageRow[]> {
  if (patientIds.length === 0) return [];
  return transaction.query<CoverageRow>(
    `SELECT c.practice_id AS "practiceId", c.id, c.patient_id AS "patientId", c.payer_id AS "payerId", p.name AS "payerName",
       c.member_id AS "memberId", c.group_number AS "groupNumber", c.relationship_code AS "relationshipCode",
       c.subscriber_last_name AS "subscriberLastName", c.subscriber_first_name AS "subscriberFirstName",
       c.subscriber_date_of_birth AS "subscriberDateOfBirth", c.subscriber_sex AS "subscriberSex",
       c.subscriber_address_line1 AS "subscriberAddressLine1", c.subscriber_address_line2 AS "subscriberAddressLine2",
       c.subscriber_city AS "subscriberCity", c.subscriber_state AS "subscriberState", c.subscriber_zip AS "subscriberZip",
       c.version
     FROM coverage c JOIN payer p ON p.practice_id = c.practice_id AND p.id = c.payer_id
     WHERE c.patient_id = ANY($1) AND c.is_active ORDER BY c.sequence, c.created_at`,
    [patientIds],
  );
}
