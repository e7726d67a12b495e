import '../claim-desk.css';
import { useMay } from '@chartwright/api-client';
import { CLAIM_TAB_NAMES, CLAIM_TABS, type ClaimDetail, type ClaimListItem, type ClaimPage, type ClaimTab } from '@chartwright/contracts';
import { TabTrack, useTitle } from '@chartwright/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { claimsQuery } from '../api/claims-query.js';
import { useRescrubClaim } from '../api/claim-commands.js';
import { useClaimFilter } from '../state/use-claim-filter.js';
import { useClaimKeys } from '../state/use-claim-keys.js';
import { useClaimSelection } from '../state/use-claim-selection.js';
import { useCurrentClaim } from '../state/use-current-claim.js';
import { useSending } from '../state/use-sending.js';
import { BatchBar, countSelection } from './batch-bar.js';
import { BatchResult } from './batch-result.js';
import { ClaimDialogs, type Entering } from './claim-dialogs.js';
import { ClaimDrawer } from './claim-drawer.js';
import { ClaimFilters } from './claim-filters.js';
import { ClaimListBody } from './claim-list-body.js';
import { ClaimRowMenu } from './claim-row-menu.js';
import { ClaimTable } from './claim-table.js';
import { amountWords, TAB_WORDS } from './claim-words.js';
import { CsvButton } from './csv-button.js';

type ClaimDeskPageProps = {
  openClaimId: string | null;
  onOpenClaim: (claimId: string | null) => void;
  /** Come from the list of batches: only the claims of this one. */
  batchId?: string | null;
};

export function ClaimDeskPage({ openClaimId, onOpenClaim, batchId = null }: ClaimDeskPageProps) {
  useTitle('Claims');
  const mayExport = useMay()('claim.export');
  const { base, setBase, text, setText, filter, isFiltered, clear } = useClaimFilter(batchId);
  const query = useInfiniteQuery(claimsQuery(filter));
  const claims = query.data?.pages.flatMap((page) => page.claims) ?? [];
  const page = query.data?.pages[0];
  const selection = useClaimSelection(claims, filter);
  const onEnd = (): void => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
  };
  const rows = useCurrentClaim({ claims, openClaimId, onOpenClaim, onEnd });
  const { current, row, menu, step } = rows;
  const [holding, setHolding] = useState<readonly ClaimListItem[]>([]);
  const [entering, setEntering] = useState<Entering | null>(null);
  const [releasing, setReleasing] = useState<ClaimDetail | null>(null);
  const sending = useSending(selection.clear);
  const { batch } = sending;
  const rescrub = useRescrubClaim();
  const search = useRef<HTMLInputElement>(null);
  const isReadyShown = base.tab === 'all' || CLAIM_TABS[base.tab].some((state) => state === 'ready');
  const count = page ? countSelection(selection, page, isReadyShown) : null;

  const askForBatch = (): void => {
    if (!mayExport || !count || count.canGo === 0) return;
    const ready = selection.chosen.filter((claim) => claim.state === 'ready').map((claim) => claim.id);
    sending.ask(selection.isAll ? { allReadyOf: filter } : { claimIds: ready }, count.stays);
  };
  const fix = (claim: ClaimListItem | null): void => {
    if (claim && ['held', 'ready', 'rejected'].includes(claim.state))
      rescrub.mutate({ claimId: claim.id, request: { version: claim.version } });
  };
  useClaimKeys({
    onStep: step,
    onOpen: () => row && onOpenClaim(row.id),
    onToggle: () => row && selection.toggle(row.id),
    onExtend: (by) => {
      const next = rows.neighbour(by);
      if (!row || !next) return;
      if (selection.chosen.length === 0) selection.toggle(row.id);
      selection.extendTo(next.id);
      rows.go(next.id);
    },
    onSearch: () => search.current?.focus(),
    onEscape: () => {
      if (openClaimId !== null) onOpenClaim(null);
      else if (selection.chosen.length > 0) selection.clear();
      else clear();
    },
    onBatch: askForBatch,
    onHold: () => {
      const chosen = selection.chosen.length > 0 ? selection.chosen : current ? [current] : [];
      setHolding(chosen.filter((claim) => claim.state === 'ready' || claim.state === 'held'));
    },
    onFix: () => fix(current),
    onAnswer: () => current && setEntering({ claimId: current.id, kind: null }),
    onMenu: menu.openAtFocus,
  });

  return (
    <div className={openClaimId === null ? 'cd closed' : 'cd'}>
      <div className="lst">
        <div className="hdr">
          <div className="row">
            <h1 className="h1">Claims</h1>
            {page && <span className="t3">{headWords(page)}</span>}
            <span className="grow" />
            {mayExport && page && page.matching.count > 0 && <CsvButton filter={filter} count={page.matching.count} />}
          </div>
          <TabTrack
            label="Claims by status"
            className="row g6 mt8 cd-tabs"
            tabs={CLAIM_TAB_NAMES.map((tab) => ({ value: tab, label: TAB_WORDS[tab], ...(page ? { count: page.tabs[tab] } : {}) }))}
            value={base.tab}
            onChange={(value) => {
              selection.clear();
              setBase({ ...base, tab: tabOf(value) });
            }}
          />
          <ClaimFilters filter={base} text={text} onText={setText} onChange={setBase} onClear={clear} searchRef={search} />
        </div>
        <div className="bd scroll" onContextMenu={menu.onContextMenu}>
          <ClaimListBody
            query={query}
            claims={claims}
            isFiltered={isFiltered}
            tab={base.tab}
            onClear={clear}
            onAll={() => setBase({ tab: 'all' })}
          >
            <ClaimTable claims={claims} current={row?.id ?? null} selection={selection} onCurrent={rows.setWanted} onOpen={onOpenClaim} />
          </ClaimListBody>
        </div>
        {(batch.data || batch.error) && !batch.isPending && (
          <BatchResult batches={batch.data?.batches ?? []} error={batch.error} onDismiss={batch.reset} />
        )}
        {page && count && count.selected > 0 && (selection.isAll || selection.chosen.length > 0) && (
          <BatchBar
            selection={selection}
            page={page}
            count={count}
            mayExport={mayExport}
            isWriting={batch.isPending}
            onHold={() => setHolding(selection.chosen.filter((claim) => claim.state === 'ready' || claim.state === 'held'))}
            onBatch={askForBatch}
          />
        )}
      </div>
      {openClaimId !== null && (
        <ClaimDrawer
          claimId={openClaimId}
          onClose={() => onOpenClaim(null)}
          onPrevious={() => step(-1)}
          onNext={() => step(1)}
          onHold={(claim) => setHolding([claim])}
          onRelease={setReleasing}
          onEnter={(kind) => setEntering({ claimId: openClaimId, kind })}
        />
      )}
      {menu.place && row && (
        <ClaimRowMenu
          at={menu.place}
          claim={row}
          onOpen={() => onOpenClaim(row.id)}
          onToggle={() => selection.toggle(row.id)}
          onHold={() => setHolding([row])}
          onFix={() => fix(row)}
          onEnter={(kind) => setEntering({ claimId: row.id, kind })}
          onClose={menu.close}
        />
      )}
      <ClaimDialogs
        sending={sending}
        holding={holding}
        onHeld={() => setHolding([])}
        releasing={releasing}
        onReleased={() => setReleasing(null)}
        entering={entering}
        onEntered={() => setEntering(null)}
      />
    </div>
  );
}

function headWords({ matching, total }: ClaimPage): string {
  return `${matching.count.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} · $${amountWords(matching.chargeCents)}`;
}

function tabOf(value: string): ClaimTab {
  return CLAIM_TAB_NAMES.find((tab) => tab === value) ?? 'toWork';
}
