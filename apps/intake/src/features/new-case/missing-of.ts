import type { CaseFields, CaseForm, IntakeChoices } from '@chartwright/contracts';
import { checkCompleteness, localDate, type CompletenessItem } from '@chartwright/lifecycle';

/** OP-001 at the speed of typing: the same rules the server applies when the case is sent. */
export function missingOf(form: CaseForm | null, fields: CaseFields, choices: IntakeChoices, now: Date): CompletenessItem[] {
  const patient = form?.patient?.id === fields.patientId ? (form?.patient ?? null) : null;
  const coverage = patient?.coverages.find(({ id }) => id === fields.coverageId) ?? null;
  const duplicates = form?.duplicates ?? [];
  return checkCompleteness(
    {
      ...fields,
      patient,
      coverage: coverage && { ...coverage, hasSubscriber: coverage.subscriber !== null },
      renderingNpi: choices.providers.find(({ id }) => id === fields.renderingProviderId)?.npi ?? null,
      documents: form?.documents ?? [],
      duplicateCaseNumbers: duplicates.map(({ caseNumber }) => caseNumber),
      isDuplicateAnswered: duplicates.every(({ id }) => fields.otherVisitCaseIds.includes(id)),
    },
    localDate(now, choices.timeZone),
  );
}
