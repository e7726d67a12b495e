import '../coding-desk.css';
import { ActionButton, EmptyState, Page, SkeletonRows } from '@chartwright/ui';
import { FailedRegion } from '@chartwright/web-shell';
import { isApiError } from '@chartwright/api-client';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { deskQuery } from '../api/desk-query.js';
import { CodingDeskScreen, type SearchSlot, type VisitLevelParts } from './coding-desk.js';

type CodingDeskPageProps = {
  caseId: string;
  onWorklist: () => void;
  onReviews: () => void;
  onDesk: (caseId: string) => void;
  renderSearch: (slot: SearchSlot) => ReactNode;
  visitLevel: VisitLevelParts;
};

export function CodingDeskPage({ caseId, ...rest }: CodingDeskPageProps) {
  const desk = useQuery(deskQuery(caseId));
  if (desk.data) return <CodingDeskScreen key={caseId} desk={desk.data} {...rest} />;
  if (desk.isError) {
    return (
      <Page title="Desk">
        {isApiError(desk.error) && desk.error.status === 404 ? (
          <EmptyState
            icon="search"
            title="There is no such case"
            actions={
              <ActionButton tone="primary" onClick={rest.onWorklist}>
                Go to the worklist
              </ActionButton>
            }
          >
            It may belong to another practice, or to nobody.
          </EmptyState>
        ) : (
          <FailedRegion what="The case" error={desk.error} onRetry={() => void desk.refetch()} />
        )}
      </Page>
    );
  }
  return (
    <div className="page" aria-busy="true">
      <SkeletonRows rows={12} />
    </div>
  );
}
