import { ForPermission } from '@chartwright/web-shell';
import { CodeReleasesPage } from '../../features/code-releases/index.js';

export function CodeReleasesScreen() {
  return (
    <ForPermission permission="codeSet.load" belongsTo="Code sets belong to the firm’s administrators.">
      <CodeReleasesPage />
    </ForPermission>
  );
}
