import type { Adjustment, OtherPayer } from '../../claim.js';
import { amountElement, dateElement } from '../../x12/element-formats.js';
import { sanitizeIdentifier, sanitizeText } from '../../x12/sanitize-text.js';
import { segment } from '../../x12/write-segment.js';
import { organizationSegment, personSegment } from './name-segments.js';
import { RELATIONSHIP_CODES } from './subscriber-loops.js';

/** Loops 2320, 2330A and 2330B: what another payer of the same claim decided. */
export function otherPayerLoop(other: OtherPayer): string[] {
  return [
    segment(
      'SBR',
      other.sequence,
      RELATIONSHIP_CODES[other.relationship],
      other.groupNumber && sanitizeText(other.groupNumber),
      '',
      '',
      '',
      '',
      '',
      sanitizeText(other.filingIndicator),
    ),
    ...adjustmentSegments(other.adjustments),
    ...(other.paidCents === null ? [] : [segment('AMT', 'D', amountElement(other.paidCents))]),
    segment('OI', '', '', 'Y', '', '', 'Y'),
    personSegment('IL', other.subscriberName, { qualifier: 'MI', value: sanitizeIdentifier(other.memberId) }),
    organizationSegment('PR', other.payerName, { qualifier: 'PI', value: sanitizeText(other.payerId) }),
    ...(other.paidOn ? [segment('DTP', '573', 'D8', dateElement(other.paidOn))] : []),
    ...(other.payerClaimControlNumber ? [segment('REF', 'F8', sanitizeText(other.payerClaimControlNumber))] : []),
  ];
}

/** One CAS for each group and at most six reasons in it, in the order given. */
export function adjustmentSegments(adjustments: readonly Adjustment[]): string[] {
  const groups = [...new Set(adjustments.map((adjustment) => adjustment.group))];
  return groups.flatMap((group) => {
    const inGroup = adjustments.filter((adjustment) => adjustment.group === group);
    const segments: string[] = [];
    for (let start = 0; start < inGroup.length; start += REASONS_PER_SEGMENT) {
      const reasons = inGroup.slice(start, start + REASONS_PER_SEGMENT);
      segments.push(
        segment('CAS', group, ...reasons.flatMap(({ reason, amountCents }) => [sanitizeText(reason), amountElement(amountCents), ''])),
      );
    }
    return segments;
  });
}

const REASONS_PER_SEGMENT = 6;
