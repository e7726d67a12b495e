import { isApiError, useMay } from '@chartwright/api-client';
import type { CaseForm, IntakeChoices } from '@chartwright/contracts';
import { useAnnounce, useNow, useTitle } from '@chartwright/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { submitCase } from './api/documents.js';
import { DiscardDraft } from './components/discard-draft.js';
import { DraftsList } from './components/drafts-list.js';
import { MissingPanel, SavedWords } from './components/missing-panel.js';
import { NoteSection } from './components/note-section.js';
import { PatientSection } from './components/patient-section.js';
import { VisitSection } from './components/visit-section.js';
import { missingOf } from './missing-of.js';
import { useUploads } from './use-uploads.js';
import { useDraft } from './use-draft.js';

type CaseFormScreenProps = { loaded: CaseForm | null; choices: IntakeChoices; onStarted: (caseId: string) => void };

export function CaseFormScreen({ loaded, choices, onStarted }: CaseFormScreenProps) {
  const draft = useDraft(loaded, onStarted);
  const now = useNow();
  const send = useSend(draft);
  const maySubmit = useMay()('case.submit');
  const uploads = useUploads(draft);
  const failedFiles = uploads.rows.filter(({ failure }) => failure !== null).map(({ name }) => name);
  const items = missingOf({ form: draft.form, fields: draft.fields, failedFiles }, choices, now);
  const title = draft.form ? `Case ${draft.form.caseNumber}` : 'New case';
  useTitle(title);
  return (
    <div className="page">
      <div className="nc">
        <form className="col g12" aria-label="New case" onSubmit={(event) => event.preventDefault()}>
          <div className="row">
            <h1 className="h1">New case</h1>
            <span className="t3" role="status">
              <SavedWords state={draft.state} refusal={draft.refusal} savedAt={draft.form?.savedAt ?? null} />
            </span>
            <span className="grow" />
            {draft.form && <span className="t3 fs12">Case {draft.form.caseNumber}</span>}
            {draft.form && <DiscardDraft form={draft.form} draft={draft} />}
          </div>
          <PatientSection draft={draft} />
          <VisitSection draft={draft} choices={choices} items={items} form={draft.form} />
          <NoteSection draft={draft} uploads={uploads} items={items} />
        </form>
        <aside className="col g12" aria-label="What is missing, and drafts">
          <MissingPanel
            items={items}
            dueAt={draft.form?.dueAtIfSentNow ?? null}
            isSending={send.isSending}
            failure={send.failure}
            maySubmit={maySubmit}
            onSend={() => void send.send()}
          />
          <DraftsList currentId={draft.form?.id ?? null} />
        </aside>
      </div>
    </div>
  );
}

function failureWords(error: unknown): string {
  if (isApiError(error, 'no_connection'))
    return 'No connection: the case was not sent. Everything is kept; send it once the connection is back.';
  return isApiError(error) ? error.message : 'The case could not be sent. Everything is kept; try again.';
}

/** Saves what is waiting, sends, and shows the case where it now is. A failure keeps everything. */
function useSend(draft: ReturnType<typeof useDraft>) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<{ words: string; version: number | undefined } | null>(null);
  const send = async () => {
    setIsSending(true);
    setFailure(null);
    try {
      await draft.flush();
      const form = await draft.require();
      draft.follow(false);
      const receipt = await submitCase(form.id, form.version);
      queryClient.removeQueries({ queryKey: ['intake', 'draft', form.id] });
      announce(`Case ${receipt.caseNumber} was sent for coding.`, 'polite');
      await navigate(`/cases/${receipt.id}`);
    } catch (error) {
      draft.follow(true);
      setFailure({ words: failureWords(error), version: draft.form?.version });
    } finally {
      setIsSending(false);
    }
  };
  // It speaks of the form that was sent: the next saved change takes it away.
  return { isSending, failure: failure?.version === draft.form?.version ? (failure?.words ?? null) : null, send };
}
