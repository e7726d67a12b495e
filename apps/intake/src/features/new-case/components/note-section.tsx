import type { CompletenessItem } from '@chartwright/lifecycle';
import { Icon, Notice, TextField } from '@chartwright/ui';
import { hasUnsentText, keepUnsentText } from '@chartwright/web-shell';
import { useState } from 'react';
import type { DraftHandle } from '../use-draft.js';
import type { Uploads } from '../use-uploads.js';
import { CheckTextDialog } from './check-text-dialog.js';
import { DocumentRow, UploadRow } from './document-row.js';
import { NoteDrop } from './note-drop.js';
import { TypedNoteDialog } from './typed-note-dialog.js';

type NoteSectionProps = { draft: DraftHandle; uploads: Uploads; items: readonly CompletenessItem[] };

export function NoteSection({ draft, uploads, items }: NoteSectionProps) {
  const typedName = `note of ${draft.form?.id ?? 'a new case'}`;
  const [typing, setTyping] = useState<'typed' | 'pasted' | null>(() => (hasUnsentText(typedName) ? 'typed' : null));
  const paste = (text: string): void => {
    keepUnsentText(typedName, text);
    setTyping('pasted');
  };
  const [checkedId, setCheckedId] = useState<string | null>(null);
  const documents = draft.form?.documents ?? [];
  const asked = items.filter(({ field }) => field === 'note' || field === 'signedBy');
  const isDone = asked.every(({ isComplete }) => isComplete);
  /** Nothing is wrong with a note that nobody has added yet. */
  const isBegun = documents.length > 0 || uploads.rows.length > 0;
  const checked = documents.find(({ id }) => id === checkedId);
  const wasRead = documents.some(({ signedBy }) => signedBy !== null && signedBy === draft.fields.signedBy);
  return (
    <section className="card sec" aria-labelledby="note-heading">
      <h2 id="note-heading">
        <span className={isDone ? 'done' : isBegun ? 'todo' : undefined}>
          <Icon name={isDone ? 'check-circle' : isBegun ? 'triangle' : 'document'} />
        </span>
        Note <span className="opt">paste it, or drop .txt, .pdf, .docx up to 20 MB</span>
      </h2>
      <div data-field="note">
        <NoteDrop onFiles={uploads.add} onText={paste} onType={() => setTyping('typed')} />
      </div>
      <ul className="col g6 mt8" aria-live="polite" aria-label="Documents of this case">
        {documents.map((document) => (
          <DocumentRow
            key={document.id}
            document={document}
            onCheck={() => setCheckedId(document.id)}
            onRemove={() => void uploads.remove(document.id)}
          />
        ))}
        {uploads.rows.map((upload) => (
          <UploadRow
            key={upload.key}
            upload={upload}
            onRetry={() => uploads.retry(upload.key)}
            onRemove={() => uploads.dismiss(upload.key)}
          />
        ))}
      </ul>
      {uploads.removalFailure && (
        <Notice tone="hard" role="alert">
          {uploads.removalFailure}
        </Notice>
      )}
      {documents.length > 0 && (
        <div data-field="signedBy" className="g12c mt12">
          <TextField
            label="Signed by"
            className="c6"
            placeholder="Name on the signature line"
            maxLength={120}
            value={draft.fields.signedBy ?? ''}
            confirmation={wasRead ? 'Read from the note' : null}
            onChange={({ target }) => draft.change({ signedBy: target.value || null })}
          />
        </div>
      )}
      {typing && (
        <TypedNoteDialog
          isPasted={typing === 'pasted'}
          name={typedName}
          onClose={() => setTyping(null)}
          onSave={async (text) => {
            await uploads.addText(text);
            setTyping(null);
          }}
        />
      )}
      {checked && draft.form && <CheckTextDialog caseId={draft.form.id} document={checked} onClose={() => setCheckedId(null)} />}
    </section>
  );
}
