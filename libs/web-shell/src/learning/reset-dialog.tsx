import type { LearningReport } from '@chartwright/contracts';
import { TextAreaField, useAnnounce } from '@chartwright/ui';
import { useState } from 'react';
import { FormDialog } from '../settings/form-dialog.js';
import { useResetLearning } from './learning-queries.js';
import { countWords } from './share-words.js';

const SHORTEST_REASON = 3;

type Props = { practice: { id: string; name: string }; report: LearningReport; onClose: () => void };

/** Suggestions of this practice forget; what the report shows stays, and the reason is kept. */
export function ResetDialog({ practice, report, onClose }: Props) {
  const [reason, setReason] = useState('');
  const reset = useResetLearning(practice.id);
  const announce = useAnnounce();
  const isEnough = reason.trim().length >= SHORTEST_REASON;
  return (
    <FormDialog
      title="Start learning anew"
      verb="Forget what was learned"
      missing={isEnough ? null : 'Say why.'}
      isBusy={reset.isPending}
      error={reset.error}
      onClose={onClose}
      onSubmit={() =>
        reset.mutate(reason.trim(), {
          onSuccess: () => {
            announce(`Suggestions of ${practice.name} start anew.`);
            onClose();
          },
        })
      }
    >
      <p>
        {countWords(report.decisionsInUse)} decisions of {practice.name} re-rank its suggestions now. After this, suggestions come as the
        words of the note alone rank them, until new decisions are made. The report keeps its numbers. It cannot be undone.
      </p>
      <TextAreaField label="Why" value={reason} maxLength={500} rows={2} onChange={(event) => setReason(event.target.value)} />
    </FormDialog>
  );
}
