import { api } from '@chartwright/api-client';
import { intakePaths, type CaseForm, type DraftList } from '@chartwright/contracts';
import { queryOptions } from '@tanstack/react-query';

export const draftQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['intake', 'draft', caseId],
    queryFn: ({ signal }) => api.get<CaseForm>(intakePaths.draft(caseId), { signal }),
    meta: { live: ['case'], liveSubject: caseId },
  });

export const draftsQuery = queryOptions({
  queryKey: ['intake', 'drafts'],
  queryFn: ({ signal }) => api.get<DraftList>(intakePaths.drafts, { signal }),
  meta: { live: ['case'] },
});
