import { ForPermission } from '@chartwright/web-shell';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams } from 'react-router';
import { CodeSearch } from '../../features/code-search/index.js';
import { CodingDeskPage, type VisitLevelParts } from '../../features/coding-desk/index.js';
import { VisitLevelNote, VisitLevelPanel } from '../../features/visit-level/index.js';
import { reviewsQuery, worklistQuery } from '../../features/worklist/index.js';

const visitLevel: VisitLevelParts = {
  renderPanel: (slot) => <VisitLevelPanel {...slot} />,
  renderNote: (slot) => <VisitLevelNote {...slot} />,
};

export function DeskScreen() {
  const { caseId } = useParams();
  return (
    <ForPermission permission="code.edit" belongsTo="The coding desk belongs to coders.">
      {caseId ? <OpenDesk caseId={caseId} /> : <ActiveDesk />}
    </ForPermission>
  );
}

function OpenDesk({ caseId }: { caseId: string }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  /** A case that was just asked about, held or given back is no longer open there. */
  const toWorklist = (): void => {
    void queryClient.invalidateQueries({ queryKey: worklistQuery.queryKey });
    void navigate('/worklist');
  };
  const toReviews = (): void => {
    void queryClient.invalidateQueries({ queryKey: worklistQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: reviewsQuery.queryKey });
    void navigate('/review');
  };
  return (
    <CodingDeskPage
      caseId={caseId}
      onWorklist={toWorklist}
      onReviews={toReviews}
      onDesk={(next) => void navigate(`/desk/${next}`)}
      visitLevel={visitLevel}
      renderSearch={(slot) => <CodeSearch {...slot} caseId={caseId} />}
    />
  );
}

/** "Desk" in the navigation: the case that is open, or the list to take one from. */
function ActiveDesk() {
  const { data, isError } = useQuery(worklistQuery);
  if (!data && !isError) return null;
  const active = data?.active[0];
  return <Navigate to={active ? `/desk/${active.id}` : '/worklist'} replace />;
}
