import { api } from '@chartwright/api-client';
import { intakePaths, type CurrentSession, type IntakeCounts } from '@chartwright/contracts';
import { learningEntries, settingsEntries, type NavigationEntry } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';

const countsQuery = {
  queryKey: ['intake', 'counts'],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<IntakeCounts>(intakePaths.counts, { signal }),
  meta: { live: ['case', 'claim', 'query'] },
};

/** Clinicians mostly come because a coder asks something; everybody else begins with the first entry. */
export const startsAt = ({ role }: CurrentSession): string | null => (role === 'clinician' ? '/questions' : null);

/** What this role uses, in the order of its day. */
export function useNavigation(session: CurrentSession): readonly NavigationEntry[] {
  const { permissions } = session;
  const mayTrack = permissions.includes('case.track');
  const { data } = useQuery({ ...countsQuery, enabled: mayTrack });
  return [
    ...(permissions.includes('case.create') ? [{ label: 'New case', to: '/new' }] : []),
    ...(mayTrack ? [{ label: 'My cases', to: '/cases', count: data?.openCases }] : []),
    ...(permissions.includes('query.view') ? [{ label: 'Questions', to: '/questions', count: data?.openQuestions }] : []),
    ...learningEntries(session),
    ...settingsEntries(session),
  ];
}
