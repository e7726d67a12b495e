import { addDays, isUspsState, payerMemberIdFault, sumCents } from '@chartwright/primitives';
import type { Claim, OtherPayer } from '../claim.js';
import { hit, type ClaimCheck, type Hit } from './check.js';

export const memberId: ClaimCheck = {
  id: 'CL-08',
  source: '005010X222A1 2010BA NM109; CMS MBI format',
  check: (claim, { payer }) => {
    const fault = payerMemberIdFault(claim.subscriber.memberId, {
      claimFilingCode: claim.payer.filingIndicator,
      memberIdPattern: payer.memberIdPattern,
    });
    if (fault === null) return [];
    if (fault === 'missing') return [hit('The member id is missing.', 'member id')];
    return fault === 'medicare'
      ? [hit('The member id is not a Medicare number (11 characters, none of S L O I B Z).', 'member id')]
      : [hit('The member id does not look like one of this payer.', 'member id')];
  },
};

export const payerConnection: ClaimCheck = {
  id: 'CL-09',
  source: 'Clearing house payer list and enrolment',
  check: (claim, { payer }) => {
    if (!payer.isKnown || claim.payer.payerId === '') return [hit('The clearing house has no number for this payer.', 'payer')];
    return payer.isEnrolled ? [] : [hit('The practice is not enrolled with this payer.', 'payer')];
  },
};

export const replacement: ClaimCheck = {
  id: 'CL-12',
  source: '005010X222A1 CLM05-3, REF*F8',
  check: ({ frequency, payerClaimControlNumber }, { payer }) => {
    const isReplacement = frequency !== '1';
    if (isReplacement && !payerClaimControlNumber)
      return [hit("A replacement or void needs the payer's own claim number.", 'payer claim number')];
    if (!isReplacement && payerClaimControlNumber)
      return [hit("The payer's own claim number stands only on a replacement or void.", 'payer claim number')];
    return isReplacement && !payer.takesReplacements ? [hit('This payer takes no replacement or void claims.', 'payer')] : [];
  },
};

export const accident: ClaimCheck = {
  id: 'CL-14',
  source: '005010X222A1 CLM11, DTP*439',
  check: ({ accident: cause }) => [
    ...(cause && !cause.date ? [hit('An accident needs its date.', 'accident date')] : []),
    ...(cause?.causes.includes('AA') && !isUspsState(cause.state ?? '')
      ? [hit('A car accident needs the state it happened in.', 'accident state')]
      : []),
  ],
};

export const duplicatesAndFilingLimit: ClaimCheck = {
  id: 'CL-19',
  source: 'CR-207; the payer’s filing limit',
  check: (claim, context) => [...duplicateHits(claim, context.billedLines), ...filingLimitHits(claim, context)],
};

export const payerSequence: ClaimCheck = {
  id: 'CL-20',
  source: '005010X222A1 SBR01, SBR05, loop 2320',
  check: (claim) => {
    const sequences = [claim.payerSequence, ...claim.otherPayers.map((other) => other.sequence)];
    const expectedBefore = claim.payerSequence === 'P' ? 0 : claim.payerSequence === 'S' ? 1 : 2;
    const earlier = claim.otherPayers.filter((other) => order(other.sequence) < order(claim.payerSequence));
    return [
      ...(new Set(sequences).size < sequences.length ? [hit('Two payers of the claim have the same place in line.', 'payer')] : []),
      ...(earlier.length < expectedBefore ? [hit('The payers before this one are missing on the claim.', 'payer')] : []),
      ...(claim.payer.filingIndicator === 'MB' && claim.payerSequence !== 'P' && !claim.payer.medicareSecondaryReason
        ? [hit('Medicare is not first here, so the claim must say why.', 'payer')]
        : []),
      ...(claim.payerSequence === 'P' && claim.payer.medicareSecondaryReason
        ? [hit('The reason for Medicare being second stands on a claim where the payer is first.', 'payer')]
        : []),
      ...earlier.flatMap((other) => balanceHits(claim, other)),
    ];
  },
};

/** What an earlier payer paid and adjusted must account for the whole charge (claims.md §2.6). */
function balanceHits(claim: Claim, other: OtherPayer): Hit[] {
  if (other.paidCents === null) return [hit(`${other.payerName} comes first and has not decided yet.`, 'payer')];
  const payments = claim.lines.map((each) => each.priorPayments.find((payment) => payment.payerId === other.payerId));
  const lineAdjustments = sumCents(payments.flatMap((payment) => payment?.adjustments.map((each) => each.amountCents) ?? []));
  const claimAdjustments = sumCents(other.adjustments.map((each) => each.amountCents));
  const charge = sumCents(claim.lines.map((each) => each.chargeCents));
  const isClaimBalanced = other.paidCents + claimAdjustments + lineAdjustments === charge;
  const unbalanced = claim.lines.flatMap((each, index) => {
    const payment = payments[index];
    const explained = payment && payment.paidCents + sumCents(payment.adjustments.map((adjustment) => adjustment.amountCents));
    return explained === undefined || explained === each.chargeCents ? [] : [`line:${index + 1}`];
  });
  return isClaimBalanced && unbalanced.length === 0
    ? []
    : [hit(`What ${other.payerName} paid and adjusted does not add up to the charge.`, 'payer', ...unbalanced)];
}

function duplicateHits(claim: Claim, billed: Parameters<ClaimCheck['check']>[1]['billedLines']): Hit[] {
  if (claim.frequency !== '1') return [];
  return claim.lines.flatMap((each, index) => {
    const twin = billed.find(
      (other) =>
        other.procedureCode === each.procedureCode &&
        other.dateOfService === each.serviceFrom &&
        other.renderingNpi === (claim.renderingProvider?.npi ?? null) &&
        other.units === each.units &&
        other.modifiers.toSorted().join() === each.modifiers.toSorted().join(),
    );
    return twin
      ? [
          hit(
            `Line ${index + 1}: ${each.procedureCode} is already billed for this day on ${twin.patientControlNumber}.`,
            `line:${index + 1}`,
          ),
        ]
      : [];
  });
}

function filingLimitHits(claim: Claim, { payer, createdOn }: Parameters<ClaimCheck['check']>[1]): Hit[] {
  const firstDay = claim.lines.map((each) => each.serviceFrom).toSorted()[0];
  if (payer.timelyFilingDays === null || !firstDay || claim.frequency !== '1') return [];
  return addDays(firstDay, payer.timelyFilingDays) < createdOn
    ? [hit(`The payer takes claims for ${payer.timelyFilingDays} days after the service; that time has passed.`, 'date of service')]
    : [];
}

const order = (sequence: string): number => 'PST'.indexOf(sequence);
