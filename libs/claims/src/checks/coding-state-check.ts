import { hit, type ClaimCheck } from './check.js';

export const codingState: ClaimCheck = {
  id: 'CL-21',
  source: 'Coding is approved before it is billed',
  check: (_, { coding }) => [
    ...(coding.isApproved ? [] : [hit('The coding of this case is not approved.', 'case')]),
    ...(coding.hasOpenQuery ? [hit('A question to the provider is still open.', 'case')] : []),
    ...(coding.isOnHold ? [hit('The case is on hold.', 'case')] : []),
  ],
};
