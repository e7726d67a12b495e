import type { CaseForm } from '@chartwright/contracts';
import { act, renderHook } from '@testing-library/react';
import type { DraftHandle } from './use-draft.js';
import { EMPTY_FIELDS } from './empty-fields.js';
import { useUploads } from './use-uploads.js';

const form: CaseForm = {
  id: 'case-1',
  caseNumber: '26-00001',
  state: 'draft',
  version: 1,
  savedAt: '2026-03-11T09:00:00Z',
  fields: EMPTY_FIELDS,
  patient: null,
  documents: [],
  duplicates: [],
  completeness: [],
  missingCount: 8,
  dueAtIfSentNow: null,
};
const draft: DraftHandle = {
  form,
  fields: EMPTY_FIELDS,
  state: 'idle',
  refusal: null,
  change: () => undefined,
  flush: async () => undefined,
  require: async () => form,
  accept: () => undefined,
  follow: () => undefined,
};

describe('documents of a draft', () => {
  it('say so when one could not be removed', async () => {
    Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    AbortSignal.timeout ??= () => new AbortController().signal;
    const { result } = renderHook(() => useUploads(draft));
    await act(() => result.current.remove('document-1'));
    expect(result.current.removalFailure).toBe('No connection to the server.');
  });
});
