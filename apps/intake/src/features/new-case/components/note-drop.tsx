import { ActionButton, Icon, Keycap } from '@chartwright/ui';
import { useEffect, useRef, useState, type DragEvent } from 'react';

type NoteDropProps = { onFiles: (files: readonly File[]) => void; onText: (text: string) => void; onType: () => void };
/** A shorter paste is a name or a number, not a note. */
const LEAST_NOTE = 40;

const isInField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;

/** Files by drop, paste or choice; text by paste or typing. Dropping anywhere on the page never leaves the form. */
export function NoteDrop({ onFiles, onText, onType }: NoteDropProps) {
  const [isOver, setIsOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isInField(event.target)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) onFiles(files);
      else if (text.trim().length >= LEAST_NOTE) onText(text);
      else return;
      event.preventDefault();
    };
    const keepForm = (event: globalThis.DragEvent) => event.preventDefault();
    document.addEventListener('paste', paste);
    document.addEventListener('dragover', keepForm);
    document.addEventListener('drop', keepForm);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('dragover', keepForm);
      document.removeEventListener('drop', keepForm);
    };
  }, [onFiles, onText]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const files = [...event.dataTransfer.files];
    const text = event.dataTransfer.getData('text/plain');
    if (files.length > 0) onFiles(files);
    else if (text.trim()) onText(text);
  };
  return (
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Icon name="upload" size="l" />
      <div className="grow">
        <b>Drop the note here</b>, paste it with <Keycap keys="Ctrl V" />, or{' '}
        <button type="button" className="btn link" onClick={() => chooser.current?.click()}>
          choose a file
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label="Choose the note’s file"
          accept=".txt,.pdf,.docx,text/plain,application/pdf"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
      <ActionButton size="small" onClick={onType}>
        Type instead
      </ActionButton>
    </div>
  );
}
