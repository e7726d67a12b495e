import type { ClaimSources } from '@chartwright/claims';
import { Coverage, Draft, Facility, Patient, Payer, Practice, Provider, type IntakeCase, type Transaction } from '@chartwright/database';
import { draftContentOf } from '../../../platform/desk/draft-content-of.js';

/** Everything a claim is built from, as it stands now; null when the case has no coding, patient or coverage to bill. */
export async function loadClaimSources(transaction: Transaction, codedCase: IntakeCase): Promise<ClaimSources | null> {
  const { practiceId, id: caseId, patientId, coverageId } = codedCase;
  if (!patientId || !coverageId) return null;
  const [draft] = await transaction
    .rows(Draft)
    .find({ where: { practiceId, caseId, state: 'submitted' }, order: { submittedAt: 'DESC' }, take: 1 });
  const patient = await transaction.rows(Patient).findOneBy({ practiceId, id: patientId });
  const coverage = await transaction.rows(Coverage).findOneBy({ practiceId, id: coverageId });
  const practice = await transaction.rows(Practice).findOneBy({ id: practiceId });
  if (!draft || !patient || !coverage || !practice) return null;
  const payer = await transaction.rows(Payer).findOneByOrFail({ practiceId, id: coverage.payerId });
  const provider = (id: string | null) => (id ? transaction.rows(Provider).findOneBy({ practiceId, id }) : Promise.resolve(null));
  return {
    codedCase,
    coding: draftContentOf(draft.content),
    patient,
    coverage,
    practice,
    payer,
    renderingProvider: await provider(codedCase.renderingProviderId),
    referringProvider: await provider(codedCase.referringProviderId),
    supervisingProvider: await provider(codedCase.supervisingProviderId),
    facility: codedCase.facilityId ? await transaction.rows(Facility).findOneBy({ practiceId, id: codedCase.facilityId }) : null,
  };
}
