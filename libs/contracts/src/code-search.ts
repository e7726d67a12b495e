import type { CalendarDate } from '@chartwright/primitives';

export const CODE_SEARCH_SYSTEMS = ['all', 'diagnosis', 'procedure'] as const;
export type CodeSearchSystem = (typeof CODE_SEARCH_SYSTEMS)[number];

/** Sent in a body: what a coder types may quote a note, and addresses are logged. */
export type SearchCodesRequest = { text: string; dateOfService: CalendarDate; system: CodeSearchSystem; limit?: number };

export type CodeSearchHit = {
  kind: 'diagnosis' | 'procedure';
  /** As people read it: diagnoses with their dot. */
  code: string;
  title: string;
  /** Headers are shown and opened, never chosen. */
  isBillable: boolean;
  /** The wording that led here when it was not the title: an index line, an inclusion term, a synonym. */
  via: string | null;
};

export type SearchCodesAnswer = { hits: CodeSearchHit[]; releaseName: string | null; tookMs: number };

export type CodeNote = { kind: string; at: string; text: string };

export type CodeDetail = {
  kind: 'diagnosis' | 'procedure';
  code: string;
  title: string;
  isBillable: boolean;
  releaseName: string | null;
  /** The date lies outside every release at hand, so the nearest one answers. */
  isReleaseInForce: boolean;
  /** From the chapter's section down to the code itself. */
  ancestors: { code: string; title: string }[];
  siblings: { code: string; title: string; isBillable: boolean }[];
  children: { code: string; title: string; isBillable: boolean }[];
  seventhCharacters: { character: string; meaning: string; code: string | null }[];
  otherSides: { side: string; code: string; title: string }[];
  notes: CodeNote[];
  indexEntries: string[];
};

export const codeSearchPaths = {
  search: '/codes/search',
  detail: (code: string, dateOfService: CalendarDate) => `/codes/${encodeURIComponent(code)}/on/${dateOfService}`,
} as const;
