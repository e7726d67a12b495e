import { isApiError } from '@chartwright/api-client';
import type { ClaimDetail } from '@chartwright/contracts';
import { CLAIM_STATE_WORDS, OUTCOME_KINDS, type OutcomeKind } from '@chartwright/lifecycle';
import { FormDialog, SelectField, useAnnounce } from '@chartwright/ui';
import { errorWords, focusFirstFault } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useEnterOutcome } from '../api/claim-commands.js';
import { claimDetailQuery } from '../api/claims-query.js';
import { useOutcomeForm } from '../state/use-outcome-form.js';
import { OutcomeFields } from './outcome-fields.js';
import { OUTCOME_WORDS } from './outcome-words.js';

type OutcomeDialogProps = { claimId: string; kind: OutcomeKind | null; onClose: () => void };

/** What happened to a claim that went out, by hand: only what can follow in its state is offered. */
export function OutcomeDialog({ claimId, kind, onClose }: OutcomeDialogProps) {
  const { data: claim } = useQuery(claimDetailQuery(claimId));
  const say = useAnnounce();
  const [isOpen, setIsOpen] = useState(kind !== null);
  const isAsked = claim !== undefined && !isOpen;
  const canFollow = claim !== undefined && claim.allowedOutcomes.length > 0;
  useEffect(() => {
    if (!isAsked) return;
    if (canFollow) setIsOpen(true);
    else {
      say('Nothing can be entered about this claim now.');
      onClose();
    }
  }, [isAsked, canFollow, say, onClose]);
  if (!claim || !isOpen) return null;
  return <OutcomeForm claim={claim} wanted={kind} onClose={onClose} />;
}

function OutcomeForm({ claim, wanted, onClose }: { claim: ClaimDetail; wanted: OutcomeKind | null; onClose: () => void }) {
  const say = useAnnounce();
  const [chosen, setChosen] = useState(wanted);
  // What was chosen and cannot follow any more gives way to nothing, never to something else.
  const kind = claim.allowedOutcomes.find((one) => one === chosen) ?? null;
  const form = useOutcomeForm(claim, kind ?? 'received');
  const enter = useEnterOutcome();
  const root = useRef<HTMLDivElement>(null);
  const send = (): void => {
    if (!kind || !form.tryToSend()) {
      focusFirstFault(root.current);
      return;
    }
    const onSuccess = ({ claimNumber, state }: ClaimDetail): void => {
      say(`${claimNumber} is now ${CLAIM_STATE_WORDS[state]}.`);
      onClose();
    };
    enter.mutate({ claimId: claim.id, request: { ...form.entry, version: claim.version } }, { onSuccess });
  };
  return (
    <FormDialog
      title={`What happened to ${claim.claimNumber}`}
      verb="Enter it"
      isBusy={enter.isPending}
      refusal={enter.error && refusalWords(enter.error, claim)}
      missing={kind ? null : 'Choose what happened.'}
      onSubmit={send}
      onClose={onClose}
    >
      <div className="col g12" ref={root}>
        <SelectField
          label="What happened"
          autoFocus
          emptyLabel="Choose what happened"
          choices={OUTCOME_KINDS.filter((one) => claim.allowedOutcomes.includes(one)).map((value) => ({
            value,
            label: OUTCOME_WORDS[value].command,
          }))}
          value={kind ?? ''}
          onChange={({ target }) => {
            setChosen(OUTCOME_KINDS.find((one) => one === target.value) ?? null);
            form.startOver();
            enter.reset();
          }}
        />
        {kind && <OutcomeFields claim={claim} kind={kind} form={form} />}
      </div>
    </FormDialog>
  );
}

function refusalWords(error: unknown, { state }: ClaimDetail): string {
  if (!isApiError(error) || error.code !== 'version_changed') return errorWords(error);
  return `Somebody changed the claim meanwhile: it is now “${CLAIM_STATE_WORDS[state]}”. Nothing of yours was entered; look at it before you enter it again.`;
}
