import type { ClaimDetail, ClaimListItem } from '@chartwright/contracts';
import type { OutcomeKind } from '@chartwright/lifecycle';
import type { useSending } from '../state/use-sending.js';
import { BatchDialog } from './batch-dialog.js';
import { HoldDialog } from './hold-dialog.js';
import { OutcomeDialog } from './outcome-dialog.js';
import { ReleaseDialog } from './release-dialog.js';

/** About which claim something is entered, and what, when that was chosen already. */
export type Entering = { claimId: string; kind: OutcomeKind | null };
type ClaimDialogsProps = {
  sending: ReturnType<typeof useSending>;
  holding: readonly ClaimListItem[];
  onHeld: () => void;
  releasing: ClaimDetail | null;
  onReleased: () => void;
  entering: Entering | null;
  onEntered: () => void;
};

/** What is asked before something is done; one at a time. */
export function ClaimDialogs({ sending, holding, onHeld, releasing, onReleased, entering, onEntered }: ClaimDialogsProps) {
  return (
    <>
      {sending.asked && <BatchDialog {...sending.asked} onConfirm={sending.confirm} onClose={sending.leave} />}
      {holding.length > 0 && <HoldDialog claims={holding} onClose={onHeld} />}
      {releasing && <ReleaseDialog claim={releasing} onClose={onReleased} />}
      {entering && <OutcomeDialog {...entering} onClose={onEntered} />}
    </>
  );
}
