import type { Claim } from '@chartwright/claims';
import type { OwnRuleClaim } from '@chartwright/coding-rules';
import { ageInYears } from '@chartwright/primitives';

/** A claim that was built, as own rules ask about it: the same fields that a draft has on the desk. */
export function claimAsDraft(claim: Claim): OwnRuleClaim {
  const dateOfService = claim.lines[0]?.serviceFrom ?? '';
  const { groupNumber } = claim.subscriber;
  const { npi } = claim.renderingProvider ?? claim.billingProvider;
  return {
    subject: {
      payer: claim.payer.payerId,
      renderingProvider: npi,
      ...(groupNumber ? { plan: groupNumber } : {}),
    },
    draft: {
      encounter: {
        dateOfService,
        sex: claim.patient.sex,
        ageInYears: dateOfService === '' ? null : ageInYears(claim.patient.dateOfBirth, dateOfService),
        placeOfService: claim.placeOfService,
      },
      diagnoses: claim.diagnoses,
      lines: claim.lines.map((line) => ({
        code: line.procedureCode,
        modifiers: line.modifiers,
        units: line.units,
        pointers: line.pointers,
        chargeCents: line.chargeCents,
        dateOfService: line.serviceFrom,
        ...(line.placeOfService ? { placeOfService: line.placeOfService } : {}),
      })),
    },
  };
}
