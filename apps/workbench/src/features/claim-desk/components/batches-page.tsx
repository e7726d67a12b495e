import '../claim-desk.css';
import { apiAddress, useMay } from '@chartwright/api-client';
import { claimPaths, type ClaimBatchView } from '@chartwright/contracts';
import { ActionButton, EmptyState, Page, SkeletonRows, StatusBadge, useMoments, type IconName } from '@chartwright/ui';
import { FailedRegion } from '@chartwright/web-shell';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { claimBatchesQuery } from '../api/claim-batches-query.js';
import { amountWords } from './claim-words.js';
import { TakeBackBatch } from './take-back-batch.js';

export function BatchesPage() {
  const query = useInfiniteQuery(claimBatchesQuery);
  const batches = query.data?.pages.flatMap((page) => page.batches);
  return (
    <Page title="Batches">
      {batches ? (
        batches.length === 0 ? (
          <EmptyState title="Nothing was sent yet">A batch is one 837P file. Choose ready claims on the claim desk and press B.</EmptyState>
        ) : (
          <div className="card">
            <BatchTable batches={batches} />
            {query.hasNextPage && (
              <div className="cd-more">
                <ActionButton size="small" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  Show more
                </ActionButton>
              </div>
            )}
          </div>
        )
      ) : query.isError ? (
        <FailedRegion what="The batches" error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <SkeletonRows rows={8} />
      )}
    </Page>
  );
}

const STATES: Readonly<Record<string, { words: string; icon: IconName }>> = {
  submitted: { words: 'Sent', icon: 'send' },
  acknowledged: { words: 'Acknowledged', icon: 'check' },
  rejected: { words: 'Rejected', icon: 'octagon' },
  cancelled: { words: 'Taken back', icon: 'refresh' },
};

function BatchState({ state }: { state: string }) {
  const { words, icon } = STATES[state] ?? { words: state, icon: 'circle' };
  return (
    <StatusBadge icon={icon} tone={state === 'rejected' ? 'hard' : 'neutral'}>
      {words}
    </StatusBadge>
  );
}

function BatchTable({ batches }: { batches: readonly ClaimBatchView[] }) {
  const { moment } = useMoments();
  const mayExport = useMay()('claim.export');
  return (
    <table className="tb cd-batches" aria-label="Batches">
      <thead>
        <tr>
          <th>Batch</th>
          <th>Practice</th>
          <th>Written</th>
          <th>By</th>
          <th className="num">Claims</th>
          <th className="num">Charge</th>
          <th>Interchange</th>
          <th>State</th>
          <th>File</th>
        </tr>
      </thead>
      <tbody>
        {batches.map((batch) => (
          <tr key={batch.id}>
            <td className="mono m">
              <Link to={`/claims?batch=${batch.id}`} aria-label={`Claims of batch ${batch.number}`}>
                {batch.number}
              </Link>
            </td>
            <td className="clip">{batch.practiceName}</td>
            <td className="nowrap sentence">{moment(batch.createdAt)}</td>
            <td className="clip">{batch.createdByName ?? 'Chartwright'}</td>
            <td className="num">{batch.claimCount.toLocaleString('en-US')}</td>
            <td className="num m">{amountWords(batch.chargeCents)}</td>
            <td className="mono fs12 nowrap">{String(batch.interchangeControlNumber).padStart(9, '0')}</td>
            <td>
              <span className="row g6">
                <BatchState state={batch.state} />
                {batch.usage === 'T' && <StatusBadge tone="line">Test</StatusBadge>}
              </span>
            </td>
            <td>
              {mayExport ? (
                <span className="row g6">
                  <a className="btn sm" href={apiAddress(claimPaths.batchFile(batch.id))} download={batch.fileName}>
                    Download 837P
                  </a>
                  {batch.usage === 'T' && batch.state === 'submitted' && <TakeBackBatch batch={batch} />}
                </span>
              ) : (
                <span className="t3">Billing managers download it</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
