import type { DocumentView } from '@chartwright/contracts';
import { ActionButton, Dialog, SkeletonRows } from '@chartwright/ui';
import { FailedRegion } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { documentTextQuery } from '../api/documents.js';

type CheckTextDialogProps = { caseId: string; document: DocumentView; onClose: () => void };

/** What was read out of the file, to compare with the paper: coders see exactly this. */
export function CheckTextDialog({ caseId, document, onClose }: CheckTextDialogProps) {
  const text = useQuery(documentTextQuery(caseId, document.id));
  return (
    <Dialog
      title={`Text of ${document.name}`}
      size="wide"
      onClose={onClose}
      footer={
        <ActionButton tone="primary" autoFocus onClick={onClose}>
          Text is right
        </ActionButton>
      }
    >
      <p className="t2 mt4">Coders read exactly this. If lines are missing, remove the file and drop a better one, or type the note.</p>
      {text.isPending && <SkeletonRows rows={8} />}
      {text.isError && <FailedRegion what="The text" error={text.error} onRetry={() => void text.refetch()} />}
      {text.data && (
        <div className="note-text mt12" tabIndex={0} role="document" aria-label="Text of the note">
          {text.data.text}
        </div>
      )}
    </Dialog>
  );
}
