import { SkeletonRows } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { draftsQuery } from '../api/drafts.query.js';

const SHOWN = 6;

/** Cases begun and not sent, to go on with; the one on screen is left out. */
export function DraftsList({ currentId }: { currentId: string | null }) {
  const { data, isPending } = useQuery(draftsQuery);
  const drafts = (data?.drafts ?? []).filter(({ id }) => id !== currentId);
  if (isPending) return <SkeletonRows rows={2} label="Loading drafts" />;
  if (drafts.length === 0) return null;
  return (
    <nav className="card drafts" aria-label="Drafts">
      <div className="cap">Drafts</div>
      <ul>
        {drafts.slice(0, SHOWN).map((draft) => (
          <li key={draft.id}>
            <Link className="row" to={`/new/${draft.id}`}>
              <span className="grow clip">{draft.label}</span>
              <span className="t3 fs12 nowrap">{draft.missingCount === 0 ? 'nothing missing' : `${draft.missingCount} missing`}</span>
            </Link>
          </li>
        ))}
      </ul>
      {drafts.length > SHOWN && (
        <Link className="fs12" to="/cases">
          {drafts.length - SHOWN} more in My cases
        </Link>
      )}
    </nav>
  );
}
