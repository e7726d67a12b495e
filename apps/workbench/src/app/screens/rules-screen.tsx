import { ForPermission } from '@chartwright/web-shell';
import { RulesPage } from '../../features/own-rules/index.js';

export function RulesScreen() {
  return (
    <ForPermission permission="ruleSet.view" belongsTo="Rules belong to the firm’s administrators, auditors and team leads.">
      <RulesPage />
    </ForPermission>
  );
}
