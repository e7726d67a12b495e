import type { ClaimState } from '@chartwright/lifecycle';
import { StatusBadge } from '@chartwright/ui';
import { STATE_WORDS } from './claim-words.js';

export function ClaimStateBadge({ state }: { state: ClaimState }) {
  const { word, tone, icon } = STATE_WORDS[state];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {word}
    </StatusBadge>
  );
}
