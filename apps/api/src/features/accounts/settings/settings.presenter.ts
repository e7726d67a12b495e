import type { FacilityView, FeeView, PayerView, PracticeSettings, ProviderView } from '@chartwright/contracts';
import type { Facility, FeeScheduleItem, Payer, Practice, Provider } from '@chartwright/database';

export function toProviderView(row: Provider): ProviderView {
  const { id, npi, lastName, firstName, credential, taxonomy, specialty, isRendering, isReferring, isActive, version } = row;
  return { id, npi, lastName, firstName, credential, taxonomy, specialty, isRendering, isReferring, isActive, version };
}

export function toPayerView(row: Payer): PayerView {
  const { id, name, ediPayerId, claimFilingCode, memberIdPattern, timelyFilingDays, isEnrolled, takesReplacements, isActive, version } =
    row;
  return { id, name, ediPayerId, claimFilingCode, memberIdPattern, timelyFilingDays, isEnrolled, takesReplacements, isActive, version };
}

export function toFeeView(row: FeeScheduleItem): FeeView {
  const { id, code, modifier, label, chargeCents, effectiveFrom, effectiveTo, version } = row;
  return { id, code, modifier, label, chargeCents, effectiveFrom, effectiveTo, version };
}

const isHours = (line: [string, unknown]): line is [string, number] => typeof line[1] === 'number';

export function toPracticeSettings(row: Practice): PracticeSettings {
  const { id, name, timeZone, opensAtMinute, closesAtMinute, reviewPercent, npi, taxonomy, taxId, version } = row;
  const { addressLine1, addressLine2, city, state, zip, phone, contactName, cliaNumber } = row;
  const { submitterName, submitterId, receiverName, receiverId } = row;
  return {
    id,
    name,
    timeZone,
    opensAtMinute,
    closesAtMinute,
    workdays: [...row.workdays],
    holidays: [...row.holidays],
    promisedHours: Object.fromEntries(Object.entries(row.promisedHours).filter(isHours)),
    reviewPercent,
    npi,
    taxonomy,
    taxId,
    taxIdQualifier: row.taxIdQualifier === 'SY' ? 'SY' : 'EI',
    addressLine1,
    addressLine2,
    city,
    state,
    zip,
    phone,
    contactName,
    cliaNumber,
    submitterName,
    submitterId,
    receiverName,
    receiverId,
    usageIndicator: row.usageIndicator === 'P' ? 'P' : 'T',
    version,
  };
}

export function toFacilityView(row: Facility): FacilityView {
  const { id, name, npi, placeOfService, addressLine1, addressLine2, city, state, zip, isActive, version } = row;
  return { id, name, npi, placeOfService, addressLine1, addressLine2, city, state, zip, isActive, version };
}
