import { useSession } from '@chartwright/api-client';
import { EmptyState, Page } from '@chartwright/ui';
import { Navigate } from 'react-router';
import type { AppDescription } from './app-layout.js';
import { ROLE_NAMES } from './role-names.js';

/** "/" leads to where the role begins its day, else to the first entry of its own navigation. */
export function FirstScreen({ description }: { description: Pick<AppDescription, 'useNavigation' | 'startsAt'> }) {
  const session = useSession();
  const first = description.useNavigation(session)[0];
  const start = description.startsAt?.(session) ?? first?.to;
  if (start) return <Navigate to={start} replace />;
  return (
    <Page title="Start">
      <EmptyState icon="lock" title="Nothing here belongs to your role">
        Your role is {ROLE_NAMES[session.role].toLowerCase()}. Your administrator can change that.
      </EmptyState>
    </Page>
  );
}
