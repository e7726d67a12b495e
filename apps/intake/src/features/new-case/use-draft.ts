import { api, useKeepsChanges } from '@chartwright/api-client';
import { intakePaths, type CaseFields, type CaseForm } from '@chartwright/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { draftQuery } from './api/drafts.query.js';
import { DraftSaver, type SaveState } from './draft-saver.js';
import { EMPTY_FIELDS } from './empty-fields.js';

export type DraftHandle = {
  form: CaseForm | null;
  fields: CaseFields;
  state: SaveState;
  refusal: string | null;
  change: (changes: Partial<CaseFields>) => void;
  flush: () => Promise<void>;
  require: () => Promise<CaseForm>;
  accept: (form: CaseForm) => void;
  /** False while the case is being sent: what follows is shown elsewhere. */
  follow: (isFollowing: boolean) => void;
};

/** The form in work: what the server has, under what was typed since. */
export function useDraft(loaded: CaseForm | null, onStarted: (caseId: string) => void): DraftHandle {
  const queryClient = useQueryClient();
  const [saver] = useState(
    () =>
      new DraftSaver(loaded, {
        start: async () => {
          const form = await api.post<CaseForm>(intakePaths.drafts);
          queryClient.setQueryData(draftQuery(form.id).queryKey, form);
          onStarted(form.id);
          return form;
        },
        save: (caseId, request) => api.patch<CaseForm>(intakePaths.draft(caseId), request),
      }),
  );
  const { form, edits, state, refusal } = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const caseId = form?.id ?? null;
  useKeepsChanges(state === 'failed' ? Object.keys(edits).length : 0);
  const [isFollowing, setIsFollowing] = useState(true);
  // The worker reads documents while the form is open: a live signal brings their text state in.
  const live = useQuery({ ...draftQuery(caseId ?? ''), enabled: caseId !== null && isFollowing, staleTime: Infinity });
  useEffect(() => {
    if (live.data) saver.accept(live.data);
  }, [live.data, saver]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (saver.hasUnsaved) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      void saver.flush();
      saver.stop();
    };
  }, [saver]);
  return {
    form,
    fields: { ...EMPTY_FIELDS, ...form?.fields, ...edits },
    state,
    refusal,
    change: (changes) => saver.change(changes),
    flush: () => saver.flush(),
    require: () => saver.require(),
    follow: setIsFollowing,
    accept: (next) => {
      saver.accept(next);
      queryClient.setQueryData(draftQuery(next.id).queryKey, next);
    },
  };
}
