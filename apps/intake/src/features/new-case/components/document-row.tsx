import type { DocumentView } from '@chartwright/contracts';
import { ActionButton, Bar, Icon, IconButton, StatusBadge } from '@chartwright/ui';
import type { Upload } from '../use-uploads.js';

const count = (value: number) => value.toLocaleString('en-US');

function readWords({ pageCount, characterCount }: DocumentView): string {
  const pages = pageCount === null ? '' : pageCount === 1 ? '1 page, ' : `${count(pageCount)} pages, `;
  return `${pages}${count(characterCount ?? 0)} characters of text read`;
}

type DocumentRowProps = { document: DocumentView; onCheck: () => void; onRemove: () => void };

export function DocumentRow({ document, onCheck, onRemove }: DocumentRowProps) {
  if (document.textState === 'refused') {
    return (
      <li className="doc bad">
        <Icon name={document.refusal?.includes('password') ? 'lock' : 'octagon'} />
        <div>
          <span className="m">{document.name}</span> <span className="fs12 t-hard">{document.refusal}</span>
        </div>
        <ActionButton size="small" onClick={onRemove} aria-label={`Remove ${document.name}`}>
          Remove
        </ActionButton>
      </li>
    );
  }
  const isRead = document.textState === 'read';
  return (
    <li className="doc">
      <Icon name="document" />
      <div className="clip">
        <span className="m">{document.name}</span> <span className="t3 fs12">{isRead ? readWords(document) : 'Reading the text'}</span>
      </div>
      <div className="row g6">
        {isRead ? (
          <StatusBadge tone="ok" icon="check">
            Text read
          </StatusBadge>
        ) : (
          <StatusBadge tone="hint" icon="clock">
            Reading
          </StatusBadge>
        )}
        {isRead && (
          <ActionButton size="small" onClick={onCheck} aria-label={`Check text of ${document.name}`}>
            Check text
          </ActionButton>
        )}
        <IconButton icon="trash" label={`Remove ${document.name}`} onClick={onRemove} />
      </div>
    </li>
  );
}

/** A file on its way, or one that did not get through: the form around it is not touched. */
export function UploadRow({ upload, onRetry, onRemove }: { upload: Upload; onRetry: () => void; onRemove: () => void }) {
  if (upload.failure) {
    return (
      <li className="doc bad">
        <Icon name="octagon" />
        <div>
          <span className="m">{upload.name}</span> <span className="fs12 t-hard">{upload.failure}</span>
        </div>
        <div className="row g6">
          {upload.canRetry && (
            <ActionButton size="small" onClick={onRetry}>
              Try again
            </ActionButton>
          )}
          <ActionButton size="small" onClick={onRemove} aria-label={`Remove ${upload.name}`}>
            Remove
          </ActionButton>
        </div>
      </li>
    );
  }
  return (
    <li className="doc">
      <Icon name="upload" />
      <div className="clip">
        <span className="m">{upload.name}</span> <span className="t3 fs12">Uploading, {upload.percent} %</span>
      </div>
      <span className="upload-bar">
        <Bar share={upload.percent / 100} label={`Uploading ${upload.name}`} />
      </span>
    </li>
  );
}
