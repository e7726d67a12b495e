import { ActionButton, EmptyState, SkeletonRows } from '@chartwright/ui';
import { isApiError } from '@chartwright/api-client';
import { FailedRegion, ForPermission } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { choicesQuery } from './api/choices.query.js';
import { draftQuery } from './api/drafts.query.js';
import { CaseFormScreen } from './case-form-screen.js';

/**
 * `/new` is an empty form, `/new/:caseId` a draft. The first thing entered makes the draft and changes the address; the form
 * on screen stays the same one, so that nobody loses the caret.
 */
export function NewCasePage() {
  const { caseId = null } = useParams();
  const navigate = useNavigate();
  const [startedId, setStartedId] = useState<string | null>(null);
  const [shown, setShown] = useState({ key: 0, caseId });
  if (shown.caseId !== caseId) setShown({ key: caseId !== null && caseId === startedId ? shown.key : shown.key + 1, caseId });
  return (
    <ForPermission permission="case.create" belongsTo="New cases belong to front desk, clinicians and billing.">
      <LoadedForm
        key={shown.key}
        caseId={caseId}
        onStarted={(id) => {
          setStartedId(id);
          void navigate(`/new/${id}`, { replace: true });
        }}
      />
    </ForPermission>
  );
}

function LoadedForm({ caseId, onStarted }: { caseId: string | null; onStarted: (caseId: string) => void }) {
  const [openedId] = useState(caseId);
  const choices = useQuery(choicesQuery);
  const draft = useQuery({ ...draftQuery(openedId ?? ''), enabled: openedId !== null, refetchOnMount: 'always' });
  if (choices.isError) {
    return (
      <div className="page">
        <FailedRegion what="The form" error={choices.error} onRetry={() => void choices.refetch()} />
      </div>
    );
  }
  if (draft.isError && !draft.data) return <DraftNotOpen error={draft.error} caseId={openedId} onRetry={() => void draft.refetch()} />;
  if (!choices.data || (openedId !== null && !draft.data)) {
    return (
      <div className="page">
        <SkeletonRows rows={7} kind="tall" label="Loading the form" />
      </div>
    );
  }
  return <CaseFormScreen loaded={draft.data ?? null} choices={choices.data} onStarted={onStarted} />;
}

/** A case that was sent meanwhile is no fault: it is followed in My cases. */
function DraftNotOpen({ error, caseId, onRetry }: { error: unknown; caseId: string | null; onRetry: () => void }) {
  const isSent = isApiError(error, 'command_refused');
  if (!isSent && !isApiError(error, 'case_not_found')) {
    return (
      <div className="page">
        <FailedRegion what="The draft" error={error} onRetry={onRetry} />
      </div>
    );
  }
  return (
    <div className="page">
      <EmptyState
        icon={isSent ? 'send' : 'search'}
        title={isSent ? 'This case was sent for coding' : 'This case is not in your list'}
        actions={
          <>
            {isSent && (
              <Link className="btn primary" to={`/cases/${caseId ?? ''}`}>
                Follow it in My cases
              </Link>
            )}
            <Link className={isSent ? 'btn' : 'btn primary'} to="/new">
              New case
            </Link>
            {!isSent && <ActionButton onClick={onRetry}>Try again</ActionButton>}
          </>
        }
      >
        {isSent
          ? 'Take it back there to change it, as long as no coder has started.'
          : 'It may have been removed, or it belongs to another practice.'}
      </EmptyState>
    </div>
  );
}
