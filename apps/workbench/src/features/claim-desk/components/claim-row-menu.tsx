import type { ClaimListItem } from '@chartwright/contracts';
import type { OutcomeKind } from '@chartwright/lifecycle';
import { RowMenu, type MenuPlace, type RowCommand } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { claimDetailQuery } from '../api/claims-query.js';
import { OUTCOME_WORDS } from './outcome-words.js';

type ClaimRowMenuProps = {
  at: MenuPlace;
  claim: ClaimListItem;
  onOpen: () => void;
  onToggle: () => void;
  onHold: () => void;
  onFix: () => void;
  onEnter: (kind: OutcomeKind) => void;
  onClose: () => void;
};

/** What the keys do on a claim, and what can be entered about it. */
export function ClaimRowMenu({ at, claim, onOpen, onToggle, onHold, onFix, onEnter, onClose }: ClaimRowMenuProps) {
  const { data: detail } = useQuery(claimDetailQuery(claim.id));
  const may = detail?.allowedCommands ?? [];
  const commands: RowCommand[] = [
    { label: 'Open', keys: 'Enter', run: onOpen },
    { label: 'Select', keys: 'Space', run: onToggle },
    ...(may.includes('hold') ? [{ label: 'Hold…', keys: 'h', run: onHold }] : []),
    ...(may.includes('rebuild') ? [{ label: claim.state === 'rejected' ? 'Fix and resend' : 'Check again', keys: 'g', run: onFix }] : []),
    ...(detail?.allowedOutcomes ?? []).map((kind) => ({ label: `${OUTCOME_WORDS[kind].command}…`, run: () => onEnter(kind) })),
  ];
  return <RowMenu at={at} commands={commands} onClose={onClose} />;
}
