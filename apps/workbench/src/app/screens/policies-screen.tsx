import { ForPermission } from '@chartwright/web-shell';
import { PoliciesPage } from '../../features/coverage-policies/index.js';

export function PoliciesScreen() {
  return (
    <ForPermission permission="ruleSet.view" belongsTo="Coverage policies belong to the firm’s administrators and those who code and bill.">
      <PoliciesPage />
    </ForPermission>
  );
}
