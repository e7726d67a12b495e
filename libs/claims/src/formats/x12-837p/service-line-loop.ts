import { lineControlNumber, type Claim, type LinePayment, type ServiceLine } from '../../claim.js';
import { amountElement, dateElement, quantityElement } from '../../x12/element-formats.js';
import { sanitizeIdentifier, sanitizeText } from '../../x12/sanitize-text.js';
import { composite, segment } from '../../x12/write-segment.js';
import { adjustmentSegments } from './other-payer-loop.js';

/** Loops 2400, 2410 and 2430. */
export function serviceLineLoop(claim: Claim, line: ServiceLine, lineNumber: number): string[] {
  return [
    segment('LX', String(lineNumber)),
    segment(
      'SV1',
      procedureComposite(line, line.description && sanitizeText(line.description)),
      amountElement(line.chargeCents),
      line.unitKind,
      quantityElement(line.units),
      line.placeOfService === claim.placeOfService ? '' : line.placeOfService && sanitizeText(line.placeOfService),
      '',
      composite(...line.pointers.map(String)),
      '',
      line.isEmergency ? 'Y' : '',
    ),
    serviceDateSegment(line),
    segment('REF', '6R', sanitizeText(lineControlNumber(claim, lineNumber))),
    ...(line.drug
      ? [
          segment('LIN', '', 'N4', sanitizeIdentifier(line.drug.ndc)),
          segment('CTP', '', '', '', quantityElement(line.drug.quantity), line.drug.unit),
        ]
      : []),
    ...line.priorPayments.flatMap((payment) => priorPaymentSegments(line, payment)),
  ];
}

/** A range only when the days differ. */
function serviceDateSegment({ serviceFrom, serviceTo }: ServiceLine): string {
  return serviceFrom === serviceTo
    ? segment('DTP', '472', 'D8', dateElement(serviceFrom))
    : segment('DTP', '472', 'RD8', `${dateElement(serviceFrom)}-${dateElement(serviceTo)}`);
}

function priorPaymentSegments(line: ServiceLine, payment: LinePayment): string[] {
  return [
    segment(
      'SVD',
      sanitizeText(payment.payerId),
      amountElement(payment.paidCents),
      procedureComposite(line, null),
      '',
      quantityElement(payment.paidUnits),
    ),
    ...adjustmentSegments(payment.adjustments),
    segment('DTP', '573', 'D8', dateElement(payment.paidOn)),
  ];
}

function procedureComposite(line: ServiceLine, description: string | null): string {
  const [first, second, third, fourth] = line.modifiers.map(sanitizeText);
  return composite('HC', sanitizeText(line.procedureCode), first, second, third, fourth, description);
}
