import type { PayerView } from '@chartwright/contracts';
import { StatusBadge } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { payersQuery } from './list-queries.js';
import { OfferedBadge } from './offered-badge.js';
import { PayerDialog } from './payer-dialog.js';
import { SettingsList, type SettingsColumn } from '../settings-list.js';
import { useSettingsPractice } from '../settings-page.js';

const COLUMNS: readonly SettingsColumn<PayerView>[] = [
  { head: 'Payer', className: 'm', cell: ({ name }) => name },
  { head: 'Payer id', className: 'mono', cell: ({ ediPayerId }) => ediPayerId },
  { head: 'Filing code', className: 'mono', cell: ({ claimFilingCode }) => claimFilingCode },
  {
    head: 'Timely filing',
    isNumber: true,
    cell: ({ timelyFilingDays }) => (timelyFilingDays === null ? 'not set' : `${timelyFilingDays} days`),
  },
  { head: 'Enrolment', cell: (payer) => <PayerState payer={payer} /> },
];

export function PayersSection() {
  const practice = useSettingsPractice();
  const list = useQuery({ ...payersQuery(practice.id), select: ({ payers }) => payers });
  return (
    <SettingsList
      list={list}
      what="The payers"
      one="payer"
      many="payers"
      columns={COLUMNS}
      nameOf={({ name }) => name}
      textOf={({ name, ediPayerId }) => `${name} ${ediPayerId}`}
      emptyWords="A coverage names who pays, and a claim goes to that payer’s id. Add the payers that your patients are insured with."
      renderDialog={(payer, onClose) => <PayerDialog practiceId={practice.id} payer={payer} onClose={onClose} />}
    />
  );
}

function PayerState({ payer }: { payer: PayerView }) {
  if (!payer.isActive) return <OfferedBadge isActive={false} />;
  if (payer.isEnrolled) {
    return (
      <StatusBadge tone="ok" icon="check-circle">
        Enrolled
      </StatusBadge>
    );
  }
  return (
    <StatusBadge tone="soft" icon="triangle">
      Not enrolled
    </StatusBadge>
  );
}
