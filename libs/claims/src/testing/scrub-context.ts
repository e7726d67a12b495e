import type { PayerTerms, ScrubContext } from '../checks/check.js';

type Over = Partial<Omit<ScrubContext, 'payer' | 'coding'>> & { payer?: Partial<PayerTerms>; coding?: Partial<ScrubContext['coding']> };

export function scrubContext({ payer, coding, ...over }: Over = {}): ScrubContext {
  return {
    createdOn: '2026-03-05',
    isDiagnosisBillable: () => true,
    isProcedureKnown: () => true,
    isTaxonomyListed: null,
    billedLines: [],
    ...over,
    payer: {
      isKnown: true,
      isEnrolled: true,
      memberIdPattern: null,
      timelyFilingDays: null,
      takesReplacements: true,
      wantsTaxonomy: false,
      wantsDrugCodes: false,
      ...payer,
    },
    coding: { isApproved: true, hasOpenQuery: false, isOnHold: false, ...coding },
  };
}
