import type { DeskDocument, DeskSuggestions } from '@chartwright/contracts';
import type { DraftContent } from '@chartwright/lifecycle';
import {
  CodePill,
  EmptyState,
  EvidenceLegend,
  EvidenceMark,
  IconButton,
  PaneHeader,
  SelectField,
  StatusBadge,
  type EvidenceState,
} from '@chartwright/ui';
import { useMemo, type RefObject } from 'react';
import { deskMarks, marginCodes } from '../state/desk-marks.js';
import { FindInNote } from './find-in-note.js';
import { nextCode, noteLines, type MarkKind, type NoteLine, type NotePiece } from '../state/note-lines.js';

type ChartPaneProps = {
  documents: readonly DeskDocument[];
  found: DeskSuggestions | null;
  content: DraftContent;
  threadCode: string | null;
  isActive: boolean;
  onFocus: () => void;
  onCode: (code: string) => void;
  noteRef: RefObject<HTMLDivElement | null>;
  documentId: string;
  onDocument: (documentId: string) => void;
  isFinding: boolean;
  onFind: (isOpen: boolean) => void;
};

const STATES: Record<MarkKind, EvidenceState> = {
  selected: 'draft',
  draft: 'draft',
  open: 'suggested',
  negated: 'negated',
  uncertain: 'uncertain',
  family: 'family',
  history: 'history',
  other: 'value',
};

/** The note with its marks; codes stand in the margin of the line whose words carry them. */
export function ChartPane(props: ChartPaneProps) {
  const { documents, documentId, found, content, threadCode, isActive, isFinding, onFind, onFocus, onCode, noteRef } = props;
  const document = documents.find(({ id }) => id === documentId) ?? documents[0];
  const lines = useMemo(
    () => (document?.text ? noteLines(document.text, deskMarks({ documentId: document.id, found, content, threadCode })) : []),
    [document, found, content, threadCode],
  );
  return (
    <section className={isActive ? 'pane chart active' : 'pane chart'} aria-label="Chart" onFocus={onFocus}>
      <PaneHeader
        title={document?.title ?? 'Chart'}
        icon="document"
        meta={
          <>
            {document?.signedBy && (
              <StatusBadge icon="check">
                <span className="clip">Signed {document.signedBy}</span>
              </StatusBadge>
            )}
            <span className="t3 fs12 wide">{documents.length === 1 ? '1 document' : `${documents.length} documents`}</span>
          </>
        }
      >
        {documents.length > 1 && (
          <span className="doc-pick">
            <SelectField
              label="Document"
              value={documentId}
              onChange={(event) => props.onDocument(event.currentTarget.value)}
              choices={documents.map(({ id, title }, index) => ({ value: id, label: `${index + 1} · ${title}` }))}
            />
          </span>
        )}
        <IconButton icon="search" label="Find in the note" aria-expanded={isFinding} onClick={() => onFind(!isFinding)} />
      </PaneHeader>
      {isFinding && <FindInNote key={documentId} root={noteRef} onClose={() => onFind(false)} />}
      <div className="bd">
        <div ref={noteRef} className="note" role="document" aria-label={document?.title ?? 'Chart'} tabIndex={0} data-key-surface="">
          {document?.text ? (
            lines.map((line) => (
              <NoteLineView
                key={line.key}
                line={line}
                margin={marginCodes(line, { documentId: document.id, found, content, threadCode })}
                onCode={onCode}
                current={threadCode}
              />
            ))
          ) : (
            <EmptyState icon="document" title="No text yet" bare>
              The document is still being read. Its words appear here.
            </EmptyState>
          )}
        </div>
      </div>
      <EvidenceLegend />
    </section>
  );
}

type LineProps = { line: NoteLine; margin: ReturnType<typeof marginCodes>; onCode: (code: string) => void; current: string | null };

function NoteLineView({ line, margin, onCode, current }: LineProps) {
  if (line.kind === 'heading') return <div className="nh">{line.pieces.map((piece) => piece.text).join('')}</div>;
  return (
    <div className={line.kind === 'item' ? 'np li' : 'np'}>
      <p>
        {line.pieces.map((piece) => (
          <Piece key={piece.start} piece={piece} onCode={onCode} current={current} />
        ))}
      </p>
      <div className="mg">
        {margin.map(({ code, state }) => (
          <CodePill key={code} code={code} state={state} onClick={() => onCode(code)} label={`${code}, show its suggestion`} />
        ))}
      </div>
    </div>
  );
}

function Piece({ piece, onCode, current }: { piece: NotePiece; onCode: (code: string) => void; current: string | null }) {
  if (!piece.mark) return piece.isLabel ? <b>{piece.text}</b> : <>{piece.text}</>;
  const code = nextCode(piece.mark.codes, current);
  return (
    <EvidenceMark
      state={STATES[piece.mark.kind]}
      selected={piece.mark.kind === 'selected'}
      markId={`words-${piece.start}`}
      {...(code ? { onActivate: () => onCode(code) } : {})}
    >
      {piece.text}
    </EvidenceMark>
  );
}
