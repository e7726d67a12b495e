import type { ClaimDetail } from '@chartwright/contracts';
import type { OutcomeKind } from '@chartwright/lifecycle';
import { ActionButton, Keycap, Notice, ReasonDialog } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useState } from 'react';
import { useStrikeOutcome } from '../api/claim-commands.js';
import { OUTCOME_WORDS } from './outcome-words.js';

type FollowUpProps = { claim: ClaimDetail; onEnter: (kind: OutcomeKind) => void };

/** What can come next for a claim that went out, and the way back from a mistake. */
export function ClaimFollowUp({ claim, onEnter }: FollowUpProps) {
  const [isStriking, setIsStriking] = useState(false);
  const { sending, allowedOutcomes, strikable } = claim;
  if (sending?.isTest && claim.state === 'submitted') {
    return (
      <Notice className="cd-actions">
        It went out for testing, in batch {sending.batchNumber}: no payer has it. Take the batch back under Batches to send it in earnest.
      </Notice>
    );
  }
  if (allowedOutcomes.length === 0 && !strikable) return null;
  return (
    <section aria-label="What happened next" className="cd-actions">
      <h2 className="cap mb8">What happened next {allowedOutcomes.length > 0 && <Keycap keys="A" />}</h2>
      <div className="row wrap g6">
        {allowedOutcomes.map((kind) => (
          <ActionButton key={kind} size="small" onClick={() => onEnter(kind)}>
            {OUTCOME_WORDS[kind].command}…
          </ActionButton>
        ))}
        {strikable && (
          <ActionButton size="small" tone="quiet" onClick={() => setIsStriking(true)}>
            Strike out “{OUTCOME_WORDS[strikable].title}”…
          </ActionButton>
        )}
      </div>
      {isStriking && strikable && <StrikeDialog claim={claim} struck={strikable} onClose={() => setIsStriking(false)} />}
    </section>
  );
}

function StrikeDialog({ claim, struck, onClose }: { claim: ClaimDetail; struck: OutcomeKind; onClose: () => void }) {
  const strike = useStrikeOutcome();
  return (
    <ReasonDialog
      title={`Strike out “${OUTCOME_WORDS[struck].title}”`}
      explanation={`${claim.claimNumber} stands again where it stood before. The entry stays in its history, struck out.`}
      label="What was wrong"
      verb="Strike it out"
      maxLength={500}
      isBusy={strike.isPending}
      refusal={strike.error && errorWords(strike.error)}
      onGive={(reason) => strike.mutate({ claimId: claim.id, request: { version: claim.version, reason } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
