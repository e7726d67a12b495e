import { useSession } from '@chartwright/api-client';
import { ForPermission } from '@chartwright/web-shell';
import { TeamPage } from '../../features/worklist/index.js';
import { useOpenDesk } from './use-open-desk.js';

export function TeamScreen() {
  const { userId, permissions } = useSession();
  const open = useOpenDesk();
  return (
    <ForPermission permission="queue.viewTeam" belongsTo="The team’s cases belong to leads.">
      <TeamPage userId={userId} mayTakeOver={permissions.includes('case.takeOver')} {...open} />
    </ForPermission>
  );
}
