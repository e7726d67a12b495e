import type { ClaimListItem } from '@chartwright/contracts';
import { useRowMenu } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { claimDetailQuery } from '../api/claims-query.js';

type Rows = {
  claims: readonly ClaimListItem[];
  openClaimId: string | null;
  onOpenClaim: (claimId: string) => void;
  /** The list ends here for now. */
  onEnd: () => void;
};

const focusRow = (claimId: string | null): void => document.querySelector<HTMLElement>(`[data-claim="${claimId ?? ''}"]`)?.focus();

/**
 * `row` is the line of the list that Enter, Space and the menu act on: the open claim's, else the one last gone to, else the first.
 * `current` is what H, G and A act on from anywhere: an open claim that the list does not show, found elsewhere or gone on to
 * another tab, is still the one, so that nothing is done about a claim that nobody looks at.
 */
export function useCurrentClaim({ claims, openClaimId, onOpenClaim, onEnd }: Rows) {
  const [wanted, setWanted] = useState<string | null>(null);
  const { data: open = null } = useQuery({ ...claimDetailQuery(openClaimId ?? ''), enabled: openClaimId !== null });
  const find = (claimId: string | null) => claims.find((claim) => claim.id === claimId);
  const row = find(openClaimId ?? wanted) ?? find(wanted) ?? claims[0] ?? null;
  const isOpenElsewhere = openClaimId !== null && row?.id !== openClaimId;
  const current: ClaimListItem | null = isOpenElsewhere ? open : row;
  const choose = (claimId: string): void => {
    setWanted(claimId);
    if (openClaimId !== null) onOpenClaim(claimId);
  };
  const menu = useRowMenu(() => focusRow(row?.id ?? null), {
    selector: '[data-claim]',
    choose: ({ dataset: { claim } }) => claim && choose(claim),
  });
  const go = (claimId: string): void => {
    choose(claimId);
    focusRow(claimId);
  };
  const neighbour = (by: 1 | -1): ClaimListItem | undefined => claims[claims.findIndex((claim) => claim.id === row?.id) + by];
  return {
    current,
    row,
    setWanted,
    menu,
    go,
    neighbour,
    step: (by: 1 | -1): void => {
      const next = isOpenElsewhere ? row : neighbour(by);
      if (next) go(next.id);
      else if (by === 1) onEnd();
    },
  };
}
