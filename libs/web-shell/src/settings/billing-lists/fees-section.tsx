import type { FeeView } from '@chartwright/contracts';
import { toDollars } from '@chartwright/primitives';
import { CodePill, dateWords } from '@chartwright/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { feesQuery } from './list-queries.js';
import { FeeDialog } from './fee-dialog.js';
import { SettingsList, type SettingsColumn } from '../settings-list.js';
import { useSettingsPractice } from '../settings-page.js';
import { pagedRows, useFind } from '../use-paged-rows.js';

const forceWords = ({ effectiveFrom, effectiveTo }: FeeView) =>
  `from ${dateWords(effectiveFrom)}${effectiveTo ? ` to ${dateWords(effectiveTo)}` : ''}`;

const COLUMNS: readonly SettingsColumn<FeeView>[] = [
  { head: 'Code', cell: ({ code }) => <CodePill code={code} /> },
  { head: 'Modifier', className: 'mono', cell: ({ modifier }) => modifier },
  { head: 'Label', cell: ({ label }) => label },
  { head: 'Charge', isNumber: true, className: 'm', cell: ({ chargeCents }) => toDollars(chargeCents) },
  { head: 'In force', className: 't2', cell: forceWords },
];

export function FeesSection() {
  const practice = useSettingsPractice();
  const { find, ...typing } = useFind();
  const paged = pagedRows(useInfiniteQuery(feesQuery(practice.id, find)), ({ fees }) => fees, typing);
  return (
    <SettingsList
      {...paged}
      what="The fee schedule"
      one="fee"
      many="fees"
      columns={COLUMNS}
      nameOf={({ code, label }) => `${code} ${label}`}
      emptyWords="A claim takes the charge of each line from here. Add what the practice charges for each code."
      renderDialog={(fee, onClose) => <FeeDialog practiceId={practice.id} fee={fee} onClose={onClose} />}
    />
  );
}
