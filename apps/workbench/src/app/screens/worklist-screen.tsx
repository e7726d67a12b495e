import { ForPermission } from '@chartwright/web-shell';
import { WorklistPage } from '../../features/worklist/index.js';
import { useOpenDesk } from './use-open-desk.js';

export function WorklistScreen() {
  const open = useOpenDesk();
  return (
    <ForPermission permission="queue.viewOwn" belongsTo="The worklist belongs to coders.">
      <WorklistPage {...open} />
    </ForPermission>
  );
}
