import type { LearningReport } from '@chartwright/contracts';
import { ReasonDialog, useAnnounce } from '@chartwright/ui';
import { errorWords } from '../error-words.js';
import { useResetLearning } from './learning-queries.js';
import { countWords } from './share-words.js';

type ResetDialogProps = { practice: { id: string; name: string }; report: LearningReport; onClose: () => void };

/** Suggestions of this practice forget; what the report shows stays, and the reason is kept. */
export function ResetDialog({ practice, report, onClose }: ResetDialogProps) {
  const reset = useResetLearning(practice.id);
  const announce = useAnnounce();
  const forget = (reason: string) =>
    reset.mutate(reason, {
      onSuccess: () => {
        announce(`Suggestions of ${practice.name} start anew.`);
        onClose();
      },
    });
  return (
    <ReasonDialog
      title="Start learning anew"
      explanation={`${countWords(report.decisionsInUse)} decisions of ${practice.name} re-rank its suggestions now. After this, suggestions come as the words of the note alone rank them, until new decisions are made. The report keeps its numbers. It cannot be undone.`}
      label="Why"
      verb="Forget what was learned"
      maxLength={500}
      isBusy={reset.isPending}
      refusal={reset.error && errorWords(reset.error)}
      onGive={forget}
      onClose={onClose}
    />
  );
}
