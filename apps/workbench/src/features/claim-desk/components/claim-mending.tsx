import { useMay } from '@chartwright/api-client';
import type { ClaimDetail } from '@chartwright/contracts';
import { ActionButton, Notice } from '@chartwright/ui';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { claimDetailQuery } from '../api/claims-query.js';
import { OrderingProviderField } from './ordering-provider-field.js';

const CorrectCoverageDialog = lazy(async () => ({ default: (await import('@chartwright/web-shell')).CorrectCoverageDialog }));

const OF_THE_COVERAGE = /^(member id|subscriber .*)$/;

/** What a held claim lacks can be entered where it is shown: the coverage, and who ordered or referred. */
export function Mending({ claim }: { claim: ClaimDetail }) {
  const may = useMay();
  if (claim.state !== 'held') return null;
  const isBlockedBy = (isMeant: (target: string) => boolean) =>
    claim.findings.some(({ severity, targets }) => severity === 'hard' && targets.some(isMeant));
  const isOrderMissing = claim.findings.some(({ ruleId, severity }) => ruleId === 'CL-17' && severity === 'hard');
  return (
    <>
      {isBlockedBy((target) => OF_THE_COVERAGE.test(target)) &&
        (may('coverage.correct') ? (
          <CoverageMending claim={claim} />
        ) : (
          <Notice>The practice’s front desk or billing corrects the coverage; the claim is then checked again by itself.</Notice>
        ))}
      {isOrderMissing &&
        (may('claim.correct') ? (
          <OrderingProviderField claim={claim} />
        ) : (
          <Notice>The practice’s billing names the provider who ordered or referred.</Notice>
        ))}
    </>
  );
}

function CoverageMending({ claim }: { claim: ClaimDetail }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const queryClient = useQueryClient();
  return (
    <div className="row wrap g6 cd-actions">
      <ActionButton size="small" onClick={() => setIsOpen(true)}>
        Correct the coverage
      </ActionButton>
      {isSaved && (
        <span className="t2 fs12" role="status">
          Saved. The claim is checked again now.
        </span>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <CorrectCoverageDialog
            caseId={claim.caseId}
            onClose={() => setIsOpen(false)}
            onDone={() => {
              setIsOpen(false);
              setIsSaved(true);
              void queryClient.invalidateQueries({ queryKey: claimDetailQuery(claim.id).queryKey });
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
