import type { CaseFields, CaseForm, IntakeChoices } from '@chartwright/contracts';
import { checkCompleteness, localDate, type CompletenessItem } from '@chartwright/lifecycle';

type Entered = {
  form: CaseForm | null;
  fields: CaseFields;
  /** Files that did not get through and are still in the list. */ failedFiles: readonly string[];
};

/** OP-001 at the speed of typing: the same rules the server applies when the case is sent; and no file is left behind unseen. */
export function missingOf({ form, fields, failedFiles }: Entered, choices: IntakeChoices, now: Date): CompletenessItem[] {
  const patient = form?.patient?.id === fields.patientId ? (form?.patient ?? null) : null;
  const coverage = patient?.coverages.find(({ id }) => id === fields.coverageId) ?? null;
  const duplicates = form?.duplicates ?? [];
  return checkCompleteness(
    {
      ...fields,
      patient,
      coverage: coverage && { ...coverage, hasSubscriber: coverage.subscriber !== null },
      renderingNpi: choices.providers.find(({ id }) => id === fields.renderingProviderId)?.npi ?? null,
      documents: [...(form?.documents ?? []), ...failedFiles.map((name) => ({ name, textState: 'refused' as const }))],
      duplicateCaseNumbers: duplicates.map(({ caseNumber }) => caseNumber),
      isDuplicateAnswered: duplicates.every(({ id }) => fields.otherVisitCaseIds.includes(id)),
    },
    localDate(now, choices.timeZone),
  );
}
