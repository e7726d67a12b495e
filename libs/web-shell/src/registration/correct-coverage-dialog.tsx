import { Dialog, SkeletonRows } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FailedRegion } from '../error-words.js';
import { caseCoverageQuery } from './coverage-commands.js';
import { CoverageForm } from './coverage-form.js';

type CorrectCoverageDialogProps = { caseId: string; onClose: () => void; onDone: () => void };

/** The coverage that a case is billed to, put right from the card; its claim is built from it anew. */
export function CorrectCoverageDialog({ caseId, onClose, onDone }: CorrectCoverageDialogProps) {
  const asked = useQuery(caseCoverageQuery(caseId));
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  return (
    <Dialog title="Correct the coverage" size="wide" onClose={onClose} footer={asked.data && <div className="row" ref={setFoot} />}>
      {asked.isError && <FailedRegion what="The coverage" error={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.isPending && <SkeletonRows rows={3} kind="tall" label="Loading the coverage" />}
      {asked.data && (
        <>
          {asked.data.fault && <p className="t2 mt4">{asked.data.fault}</p>}
          <CoverageForm
            patient={asked.data.patient}
            payers={asked.data.payers}
            coverage={asked.data.coverage}
            foot={foot}
            onCancel={onClose}
            onDone={onDone}
          />
        </>
      )}
    </Dialog>
  );
}
