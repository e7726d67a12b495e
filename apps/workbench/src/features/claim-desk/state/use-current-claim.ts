import type { ClaimListItem } from '@chartwright/contracts';
import { useRowMenu } from '@chartwright/ui';
import { useState } from 'react';

type Rows = {
  claims: readonly ClaimListItem[];
  openClaimId: string | null;
  onOpenClaim: (claimId: string) => void;
  /** The list ends here for now. */
  onEnd: () => void;
};

const focusRow = (claimId: string | null): void => document.querySelector<HTMLElement>(`[data-claim="${claimId ?? ''}"]`)?.focus();

/** The claim that the keys and the row's menu act on: the open one, else the one last gone to, else the first. */
export function useCurrentClaim({ claims, openClaimId, onOpenClaim, onEnd }: Rows) {
  const [wanted, setWanted] = useState<string | null>(null);
  const current =
    claims.find((claim) => claim.id === (openClaimId ?? wanted)) ?? claims.find((claim) => claim.id === wanted) ?? claims[0] ?? null;
  const menu = useRowMenu(() => focusRow(current?.id ?? null), {
    selector: '[data-claim]',
    choose: (row) => setWanted(row.dataset['claim'] ?? null),
  });
  const go = (claimId: string): void => {
    setWanted(claimId);
    if (openClaimId !== null) onOpenClaim(claimId);
    focusRow(claimId);
  };
  const neighbour = (by: 1 | -1): ClaimListItem | undefined => claims[claims.findIndex((claim) => claim.id === current?.id) + by];
  return {
    current,
    setWanted,
    menu,
    go,
    neighbour,
    step: (by: 1 | -1): void => {
      const next = neighbour(by);
      if (next) go(next.id);
      else if (by === 1) onEnd();
    },
  };
}
