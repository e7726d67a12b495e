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

export type TabularLevel = 'chapter' | 'section' | 'diagnosis';

/** A chapter by its number, a section by its range (`I10-I1A`), a diagnosis by its code with the dot. */
export type TabularPlace = { level: TabularLevel; name: string; title: string };

export type TabularChild = TabularPlace & { isBillable: boolean };

/** A note that applies here, with the node of the tabular list that carries it. */
export type TabularNoteShown = { kind: string; text: string; from: TabularPlace; isInherited: boolean };

export type TabularNodeDetail = TabularPlace & {
  isBillable: boolean;
  releaseName: string | null;
  isReleaseInForce: boolean;
  /** From the chapter down to just above. */
  parents: TabularPlace[];
  children: TabularChild[];
  notes: TabularNoteShown[];
  seventhCharacters: CodeDetail['seventhCharacters'];
  riskCategories: { category: string; model: string; label: string | null }[];
};

export type TabularChapters = { releaseName: string | null; chapters: TabularPlace[] };

export const INDEX_SOURCES = ['index', 'external-cause'] as const;
export type IndexSourceName = (typeof INDEX_SOURCES)[number];

/**
 * One page of the alphabetic index: the main terms that begin so, or what stands under one entry. Sent in a body, as a
 * search is: what a coder types may quote a note.
 */
export type BrowseIndexRequest = {
  dateOfService: CalendarDate;
  source: IndexSourceName;
  beginning?: string;
  /** `position` of an entry of the same release. */
  under?: number;
  offset?: number;
  limit?: number;
};

/** "see Disease, heart", with the entry it leads to when it names one. */
export type IndexReference = { text: string; position: number | null };

export type IndexLine = {
  position: number;
  title: string;
  nonessential: string[];
  code: string | null;
  /** More characters are to be looked up in the tabular list. */
  hasMoreCharacters: boolean;
  manifestation: string | null;
  see: IndexReference | null;
  seeAlso: IndexReference | null;
  linesBelow: number;
};

export type IndexPage = {
  releaseName: string | null;
  /** Titles from the main term down to the entry whose lines these are; empty for main terms. */
  path: string[];
  lines: IndexLine[];
  total: number;
  offset: number;
};

export const codeBrowsingPaths = {
  chapters: (dateOfService: CalendarDate) => `/codes/browse/chapters/on/${dateOfService}`,
  tabular: (name: string, dateOfService: CalendarDate) => `/codes/browse/tabular/${encodeURIComponent(name)}/on/${dateOfService}`,
  index: '/codes/browse/index',
} as const;
