import type { CurrentSession } from '@chartwright/contracts';
import { learningEntries, settingsEntries, type NavigationEntry } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
// Past the feature's index: the bar needs the counts at once, and not the pages, which are loaded when they are opened.
import { reviewsQuery, worklistQuery } from '../features/worklist/api/worklist-query.js';

/** An auditor reads what others coded; an administrator of the firm looks after people and practices. Others begin with their first entry. */
const BEGINNINGS: Partial<Record<CurrentSession['role'], string>> = { auditor: '/review', firm_admin: '/settings' };
export const startsAt = ({ role }: CurrentSession): string | null => BEGINNINGS[role] ?? null;

/** What this role uses, in the order of its day. */
export function useNavigation(session: CurrentSession): readonly NavigationEntry[] {
  const { permissions } = session;
  const mayCode = permissions.includes('queue.viewOwn');
  const { data } = useQuery({ ...worklistQuery, enabled: mayCode });
  const mayReview = permissions.includes('audit.perform');
  const reviews = useQuery({ ...reviewsQuery, enabled: mayReview });
  return [
    ...(mayCode
      ? [{ label: 'Worklist', to: '/worklist', count: data ? data.active.length + data.parked.length + data.returned.length : undefined }]
      : []),
    ...(permissions.includes('queue.viewTeam') ? [{ label: 'Team', to: '/team' }] : []),
    ...(mayReview ? [{ label: 'Review', to: '/review', count: reviews.data?.total }] : []),
    ...(permissions.includes('code.edit') ? [{ label: 'Desk', to: '/desk' }] : []),
    ...(permissions.includes('claim.view')
      ? [
          { label: 'Claims', to: '/claims' },
          { label: 'Batches', to: '/batches' },
        ]
      : []),
    ...(permissions.includes('code.search') ? [{ label: 'Codes', to: '/codes' }] : []),
    ...(permissions.includes('codeSet.load') ? [{ label: 'Code sets', to: '/code-sets' }] : []),
    ...(permissions.includes('ruleSet.propose') || permissions.includes('claim.view')
      ? [
          { label: 'Rules', to: '/rules' },
          { label: 'Policies', to: '/policies' },
        ]
      : []),
    ...learningEntries(session),
    ...settingsEntries(session),
  ];
}
