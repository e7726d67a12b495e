import type { FeeView, PayerView, ProviderView } from '@chartwright/contracts';
import type { FeeScheduleItem, Payer, Provider } from '@chartwright/database';

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
  const { id, code, modifier, label, chargeCents, effectiveFrom, effectiveTo } = row;
  return { id, code, modifier, label, chargeCents, effectiveFrom, effectiveTo };
}
