import type { CalendarDate } from '@chartwright/primitives';

export const CODE_SEARCH_SYSTEMS = ['all', 'diagnosis', 'procedure'] as const;
export type CodeSearchSystem = (typeof CODE_SEARCH_SYSTEMS)[number];

/** A search takes no more characters than this. */
export const LONGEST_SEARCH_TEXT = 200;

/** Sent in a body: what a coder types may quote a note, and addresses are logged. */
export type SearchCodesRequest = {
  text: string;
  dateOfService: CalendarDate;
  system: CodeSearchSystem;
  limit?: number;
  /** The open case: what its patient and its practice were coded with before rises. */
  caseId?: string;
};

/** Why a code rose: this coder used it lately, this patient had it, this practice has it often. */
export type CodeHistory = 'recent' | 'patient' | 'practice';

export type CodeSearchHit = {
  kind: 'diagnosis' | 'procedure';
  /** As people read it: diagnoses with their dot. */
  code: string;
  title: string;
  /** Headers are shown and opened, never chosen. */
  isBillable: boolean;
  /** Billable codes below a header. */
  billableBelow: number;
  /** The wording that led here when it was not the title: an index line, an inclusion term, a synonym. */
  via: string | null;
  /** Words of the title that answer what was typed, as the title prints them. */
  matched: string[];
  history: CodeHistory | null;
};

export type SearchCodesAnswer = { hits: CodeSearchHit[]; releaseName: string | null; isStarterSet: boolean; tookMs: number };

/** Codes at hand before anything is typed: what this coder used last, what this patient had, and where that leaves room what this practice has often. */
export type RecentCodesRequest = { dateOfService: CalendarDate; caseId?: string };
export type RecentCodes = {
  hits: CodeSearchHit[];
  /** The newest diagnosis codes at hand when they ended before that day: nothing newer is loaded, so they answer. */
  endedRelease: { name: string; endedOn: CalendarDate } | null;
};

export type TabularLevel = 'chapter' | 'section' | 'diagnosis';

/** A chapter by its number, a section by its range (`I10-I1A`), a diagnosis by its code with the dot. */
export type TabularPlace = { level: TabularLevel; name: string; title: string };

export type TabularChild = TabularPlace & { isBillable: boolean };

/** A note that applies here, with the node of the tabular list that carries it. */
export type TabularNoteShown = { kind: string; text: string; from: TabularPlace; isInherited: boolean };

export const INDEX_SOURCES = ['index', 'external-cause'] as const;
export type IndexSourceName = (typeof INDEX_SOURCES)[number];

export type SeventhCharacter = { character: string; meaning: string; code: string | null };

/** A code that is weighed against this one; `side` is named where the relation is a side. */
export type NearbyCodeShown = {
  relation: 'other side' | 'more specific' | 'less specific';
  side: string | null;
  code: string;
  title: string;
  isBillable: boolean;
};

/** An entry of the index that leads to a code, from its main term down. */
export type IndexTrace = { source: IndexSourceName; position: number; path: string[] };

export type RiskCategory = { category: string; model: string; label: string | null };

/** What the fee schedule and the edits say of a service: numbers and words of ours, with the table they stand in. */
export type ServiceFact = { label: string; value: string; source: string };

export type CodeDetail = {
  kind: 'diagnosis' | 'procedure';
  code: string;
  title: string;
  isBillable: boolean;
  releaseName: string | null;
  /** False: the date lies outside every release at hand, so the nearest one answers. */
  isReleaseInForce: boolean;
  /** Only the bundled codes are loaded: no notes, no index. */
  isStarterSet: boolean;
  /** From the chapter down to just above. */
  parents: TabularPlace[];
  /** Those under the same header, itself included; its base stands for a code that a 7th character completes. */
  siblings: (TabularChild & { isHere: boolean })[];
  children: TabularChild[];
  billableBelow: number;
  seventhCharacters: SeventhCharacter[];
  /** The code that defines the 7th characters. */
  seventhCharactersFrom: string | null;
  nearby: NearbyCodeShown[];
  notes: TabularNoteShown[];
  indexEntries: IndexTrace[];
  riskCategories: RiskCategory[];
  facts: ServiceFact[];
};

export const codeSearchPaths = {
  search: '/codes/search',
  recent: '/codes/recent',
  detail: (code: string, dateOfService: CalendarDate) => `/codes/${encodeURIComponent(code)}/on/${dateOfService}`,
} as const;

export type TabularNodeDetail = TabularPlace & {
  isBillable: boolean;
  releaseName: string | null;
  isReleaseInForce: boolean;
  /** From the chapter down to just above. */
  parents: TabularPlace[];
  children: TabularChild[];
  notes: TabularNoteShown[];
  seventhCharacters: SeventhCharacter[];
  riskCategories: RiskCategory[];
};

export type TabularChapters = { releaseName: string | null; isReleaseInForce: boolean; isStarterSet: boolean; chapters: TabularPlace[] };

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
  source: IndexSourceName;
  /** The entries from the main term down to the one whose lines these are; empty for main terms. */
  path: IndexLine[];
  lines: IndexLine[];
  total: number;
  offset: number;
};

export const codeBrowsingPaths = {
  chapters: (dateOfService: CalendarDate) => `/codes/browse/chapters/on/${dateOfService}`,
  tabular: (name: string, dateOfService: CalendarDate) => `/codes/browse/tabular/${encodeURIComponent(name)}/on/${dateOfService}`,
  index: '/codes/browse/index',
} as const;
