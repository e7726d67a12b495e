import { isApiError } from '@chartwright/api-client';
import { useCallback, useRef, useState } from 'react';
import { addTypedNote, removeDocument, uploadDocument } from './api/documents.js';
import type { DraftHandle } from './use-draft.js';

export type Upload = { key: number; name: string; percent: number; failure: string | null; canRetry: boolean };

const MAX_BYTES = 20 * 1024 * 1024;
const TOO_LARGE = 'This file is over 20 MB. Save the note without pictures and drop it again.';
const LINE_LOST = 'The connection broke off. Nothing else was lost.';

function failureOf(error: unknown): { failure: string; canRetry: boolean } {
  const isLine = isApiError(error, 'no_connection') || isApiError(error, 'timed_out');
  if (isLine) return { failure: LINE_LOST, canRetry: true };
  if (isApiError(error) && error.status === 413) return { failure: TOO_LARGE, canRetry: false };
  return { failure: isApiError(error) ? error.message : 'The file could not be sent.', canRetry: true };
}

/** Files on their way to the draft. Each fails or succeeds alone; the form is kept whatever happens. */
export function useUploads(draft: DraftHandle) {
  const [rows, setRows] = useState<readonly Upload[]>([]);
  const files = useRef(new Map<number, File>());
  const nextKey = useRef(1);
  const [removalFailure, setRemovalFailure] = useState<string | null>(null);
  const change = useCallback((key: number, changes: Partial<Upload>) => {
    setRows((known) => known.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  }, []);
  const dismiss = useCallback((key: number) => {
    files.current.delete(key);
    setRows((known) => known.filter((row) => row.key !== key));
  }, []);
  const { require, accept } = draft;
  const send = async (key: number, file: File) => {
    change(key, { failure: null, percent: 0 });
    try {
      const { id } = await require();
      accept(await uploadDocument(id, file, (percent) => change(key, { percent })));
      dismiss(key);
    } catch (error) {
      change(key, failureOf(error));
    }
  };
  const add = (chosen: readonly File[]) => {
    for (const file of chosen) {
      const key = nextKey.current++;
      const failure = file.size > MAX_BYTES ? TOO_LARGE : null;
      files.current.set(key, file);
      setRows((known) => [...known, { key, name: file.name, percent: 0, failure, canRetry: false }]);
      if (!failure) void send(key, file);
    }
  };
  return {
    rows,
    removalFailure,
    add,
    dismiss,
    retry: (key: number) => {
      const file = files.current.get(key);
      if (file) void send(key, file);
    },
    addText: async (text: string) => {
      const { id } = await require();
      accept(await addTypedNote(id, text));
    },
    remove: async (documentId: string) => {
      setRemovalFailure(null);
      try {
        const { id } = await require();
        accept(await removeDocument(id, documentId));
      } catch (error) {
        setRemovalFailure(isApiError(error) ? error.message : 'The document could not be removed.');
      }
    },
  };
}
export type Uploads = ReturnType<typeof useUploads>;
