import { StatusBadge } from '@chartwright/ui';

/** Whether a new case can name it; cases that already do keep it. */
export function OfferedBadge({ isActive }: { isActive: boolean }) {
  return isActive ? <StatusBadge icon="check">Offered</StatusBadge> : <StatusBadge icon="pause">Not used</StatusBadge>;
}
