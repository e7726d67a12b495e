import type { BillingProvider } from '../../claim.js';
import { sanitizeIdentifier, sanitizeText } from '../../x12/sanitize-text.js';
import { segment } from '../../x12/write-segment.js';
import { addressSegments, organizationSegment, personSegment } from './name-segments.js';

/** Loops 2000A, 2010AA and 2010AB. The pay-to loop carries an address only, no name and no NPI. */
export function billingProviderLoop(provider: BillingProvider, hierarchyNumber: number): string[] {
  const npi = { qualifier: 'XX', value: sanitizeText(provider.npi) } as const;
  return [
    segment('HL', String(hierarchyNumber), '', '20', '1'),
    ...(provider.taxonomyCode ? [segment('PRV', 'BI', 'PXC', sanitizeText(provider.taxonomyCode))] : []),
    provider.name.kind === 'organization'
      ? organizationSegment('85', provider.name.organization, npi)
      : personSegment('85', provider.name.person, npi),
    ...addressSegments(provider.address),
    segment('REF', provider.taxIdKind, sanitizeIdentifier(provider.taxId)),
    ...(provider.payToAddress ? payToSegments(provider, provider.payToAddress) : []),
  ];
}

/** Claims with the same key share one 2000A loop. */
export function billingProviderKey(provider: BillingProvider): string {
  return JSON.stringify(provider);
}

function payToSegments(provider: BillingProvider, address: NonNullable<BillingProvider['payToAddress']>): string[] {
  return [segment('NM1', '87', provider.name.kind === 'organization' ? '2' : '1'), ...addressSegments(address)];
}
