import type { IndividualProvider, PersonName, PostalAddress, Sex } from '../../claim.js';
import type { CalendarDate } from '@chartwright/primitives';
import { dateElement } from '../../x12/element-formats.js';
import { sanitizeText } from '../../x12/sanitize-text.js';
import { segment } from '../../x12/write-segment.js';

type Identifier = { qualifier: 'XX' | 'MI' | 'PI'; value: string };

/** NM1 of a person: entity code, name, and the id with its qualifier where the loop has one. */
export function personSegment(entity: string, name: PersonName, id: Identifier | null): string {
  return segment(
    'NM1',
    entity,
    '1',
    sanitizeText(name.last),
    sanitizeText(name.first),
    name.middle && sanitizeText(name.middle),
    '',
    name.suffix && sanitizeText(name.suffix),
    id?.qualifier,
    id?.value,
  );
}

export function organizationSegment(entity: string, name: string, id: Identifier | null): string {
  return segment('NM1', entity, '2', sanitizeText(name), '', '', '', '', id?.qualifier, id?.value);
}

export function addressSegments(address: PostalAddress): string[] {
  return [
    segment('N3', sanitizeText(address.line1), address.line2 && sanitizeText(address.line2)),
    segment('N4', sanitizeText(address.city), sanitizeText(address.state), address.zip.replaceAll(/\D/g, '')),
  ];
}

export function demographicSegment(dateOfBirth: CalendarDate, sex: Sex): string {
  return segment('DMG', 'D8', dateElement(dateOfBirth), sex);
}

/** Loops 2310A, B, D: NM1 and, for the rendering provider, the taxonomy. */
export function providerSegments(entity: 'DN' | '82' | 'DQ', provider: IndividualProvider): string[] {
  const name = personSegment(entity, provider.name, { qualifier: 'XX', value: sanitizeText(provider.npi) });
  return entity === '82' && provider.taxonomyCode ? [name, segment('PRV', 'PE', 'PXC', sanitizeText(provider.taxonomyCode))] : [name];
}
