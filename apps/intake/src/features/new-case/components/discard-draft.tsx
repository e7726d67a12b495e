import { isApiError } from '@chartwright/api-client';
import type { CaseForm } from '@chartwright/contracts';
import { ActionButton, Dialog, Notice } from '@chartwright/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { discardDraft } from '../api/documents.js';
import type { DraftHandle } from '../use-draft.js';

/** Asks first: what was entered is gone from every list. */
export function DiscardDraft({ form, draft }: { form: CaseForm; draft: DraftHandle }) {
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const discard = async () => {
    try {
      await draft.flush();
      draft.follow(false);
      await discardDraft(form.id);
      await navigate('/new');
    } catch (error) {
      draft.follow(true);
      setFailure(isApiError(error) ? error.message : 'The draft could not be discarded. Nothing was changed.');
    }
  };
  return (
    <>
      <ActionButton tone="quiet" size="small" icon="trash" onClick={() => setIsAsking(true)}>
        Discard…
      </ActionButton>
      {isAsking && (
        <Dialog
          title={`Discard case ${form.caseNumber}?`}
          onClose={() => setIsAsking(false)}
          footer={
            <>
              <ActionButton tone="quiet" onClick={() => setIsAsking(false)}>
                Keep the draft
              </ActionButton>
              <ActionButton tone="primary" onClick={() => void discard()}>
                Discard draft
              </ActionButton>
            </>
          }
        >
          <p className="t2 mt4">It leaves your list with its documents. The patient stays in your records.</p>
          {failure && (
            <Notice tone="hard" role="alert" className="mt12">
              {failure}
            </Notice>
          )}
        </Dialog>
      )}
    </>
  );
}
