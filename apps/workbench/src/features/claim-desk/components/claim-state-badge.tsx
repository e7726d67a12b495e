import { CLAIM_STATE_WORDS, type ClaimState } from '@chartwright/lifecycle';
import { StatusBadge } from '@chartwright/ui';
import { STATE_LOOKS } from './claim-words.js';

export function ClaimStateBadge({ state }: { state: ClaimState }) {
  const { tone, icon } = STATE_LOOKS[state];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {CLAIM_STATE_WORDS[state]}
    </StatusBadge>
  );
}
