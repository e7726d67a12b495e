import type { ClaimFilter, ClaimListItem } from '@chartwright/contracts';
import { useState } from 'react';

export type ClaimSelection = {
  ids: ReadonlySet<string>;
  /** Everything the filter shows, also what is not loaded yet. */
  isAll: boolean;
  chosen: readonly ClaimListItem[];
  has(claimId: string): boolean;
  toggle(claimId: string): void;
  extendTo(claimId: string): void;
  chooseLoaded(): void;
  chooseAll(): void;
  clear(): void;
};

/**
 * What is ticked. It survives scrolling and refreshes, and forgets claims that left the list. "All" means all of one filter: under
 * another filter nothing is chosen that nobody looked at.
 */
export function useClaimSelection(claims: readonly ClaimListItem[], filter: ClaimFilter): ClaimSelection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [allOf, setAllOf] = useState<string | null>(null);
  const shownFilter = JSON.stringify(filter);
  const isAll = allOf === shownFilter;
  const [anchor, setAnchor] = useState<string | null>(null);
  const chosen = claims.filter((claim) => isAll || ids.has(claim.id));
  const set = (next: Iterable<string>): void => {
    setIds(new Set(next));
    setAllOf(null);
  };
  return {
    ids,
    isAll,
    chosen,
    has: (claimId) => isAll || ids.has(claimId),
    toggle: (claimId) => {
      const now = new Set(chosen.map((claim) => claim.id));
      if (!now.delete(claimId)) now.add(claimId);
      set(now);
      setAnchor(claimId);
    },
    extendTo: (claimId) => {
      const [from, to] = [claims.findIndex((claim) => claim.id === (anchor ?? claimId)), claims.findIndex((claim) => claim.id === claimId)];
      const between = claims.slice(Math.min(from, to), Math.max(from, to) + 1).map((claim) => claim.id);
      set([...chosen.map((claim) => claim.id), ...between]);
      if (anchor === null) setAnchor(claimId);
    },
    chooseLoaded: () => set(claims.map((claim) => claim.id)),
    chooseAll: () => setAllOf(shownFilter),
    clear: () => {
      set([]);
      setAnchor(null);
    },
  };
}
