import type { ClaimListItem } from '@chartwright/contracts';
import { dayWords, useNow } from '@chartwright/ui';
import type { ClaimSelection } from '../state/use-claim-selection.js';
import { ClaimStateBadge } from './claim-state-badge.js';
import { ageWords, amountWords } from './claim-words.js';

type ClaimTableProps = {
  claims: readonly ClaimListItem[];
  current: string | null;
  selection: ClaimSelection;
  onCurrent: (claimId: string) => void;
  onOpen: (claimId: string) => void;
};

export function ClaimTable({ claims, current, selection, onCurrent, onOpen }: ClaimTableProps) {
  const now = useNow();
  const isEach = claims.length > 0 && claims.every((claim) => selection.has(claim.id));
  return (
    <table className="tb fx cd-table" role="grid" aria-label="Claims" aria-multiselectable="true">
      <thead>
        <tr>
          <th className="w-check">
            <input
              type="checkbox"
              className="check"
              aria-label="Select all claims loaded"
              checked={isEach}
              ref={(box) => {
                if (box) box.indeterminate = !isEach && selection.chosen.length > 0;
              }}
              onChange={() => (isEach ? selection.clear() : selection.chooseLoaded())}
            />
          </th>
          <th className="w-claim">Claim</th>
          <th className="w-patient">Patient</th>
          <th className="w-day">Service</th>
          <th className="w-payer">Payer</th>
          <th className="num w-charge">Charge</th>
          <th className="w-state">Status</th>
          <th>Why</th>
          <th className="num w-age">Age</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => {
          const isCurrent = claim.id === current;
          const isChosen = selection.has(claim.id);
          return (
            <tr
              key={claim.id}
              className={[isChosen ? 'on' : '', isCurrent ? 'cur' : ''].join(' ').trim() || undefined}
              aria-selected={isChosen}
              tabIndex={isCurrent ? 0 : -1}
              data-claim={claim.id}
              onFocus={() => onCurrent(claim.id)}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest('input')) return;
                onCurrent(claim.id);
                onOpen(claim.id);
              }}
            >
              <td>
                <input
                  type="checkbox"
                  className="check"
                  aria-label={`Select ${claim.claimNumber}`}
                  tabIndex={-1}
                  checked={isChosen}
                  onChange={() => selection.toggle(claim.id)}
                />
              </td>
              <td className="mono fs12 nowrap">{claim.claimNumber}</td>
              <td className="clip">{claim.patientName}</td>
              <td className="nowrap">{dayWords(claim.dateOfService)}</td>
              <td className="clip">{claim.payerName}</td>
              <td className="num m">{amountWords(claim.chargeCents)}</td>
              <td>
                <ClaimStateBadge state={claim.state} />
              </td>
              <td className="clip t2">{claim.why}</td>
              <td className="num t3 nowrap">{ageWords(claim.createdAt, now)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
