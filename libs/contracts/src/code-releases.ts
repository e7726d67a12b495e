/** A release of a code set that this installation has, with what it holds. */
export type LoadedRelease = {
  system: string;
  name: string;
  effectiveFrom: string;
  /** Null: until the next one is loaded. */
  effectiveTo: string | null;
  /** SHA-256 over its files; null where it was read from a folder or comes with the product. */
  checksum: string | null;
  /** When it was imported; null as above. */
  loadedAt: string | null;
  counts: { what: string; count: number }[];
  /** There is an earlier release of the same system to compare with. */
  hasDifferences: boolean;
};

export const CODE_IMPORT_STATES = ['running', 'done', 'refused', 'failed'] as const;
export type CodeImportState = (typeof CODE_IMPORT_STATES)[number];

/** An import by the command line, while it runs and after. */
export type CodeImport = {
  id: number;
  state: CodeImportState;
  source: string;
  step: string;
  doneCount: number;
  totalCount: number;
  lines: string[];
  message: string | null;
  startedAt: string;
  updatedAt: string;
  finishedAt: string | null;
};

export type CodeReleases = {
  /** Only the bundled everyday codes answer. */
  isStarterSet: boolean;
  /** What was looked for and not found, in sentences. */
  missing: string[];
  releases: LoadedRelease[];
  /** Newest first. */
  imports: CodeImport[];
};

export const CODE_CHANGE_KINDS = ['added', 'deleted', 'revised', 'billableToHeader', 'headerToBillable'] as const;
export type CodeChangeName = (typeof CODE_CHANGE_KINDS)[number];

export const RELEASE_SYSTEMS_COMPARED = ['icd10cm', 'hcpcs'] as const;
export type ReleaseSystemCompared = (typeof RELEASE_SYSTEMS_COMPARED)[number];

export type ReleaseDifferencesRequest = {
  system: ReleaseSystemCompared;
  name: string;
  kind: CodeChangeName;
  offset?: number;
  limit?: number;
};

export type CodeChangeRow = { code: string; before: string | null; after: string | null };

export type ReleaseDifferences = {
  /** Null: there is no earlier release to compare with. */
  from: string | null;
  to: string;
  counts: Record<CodeChangeName, number>;
  rows: CodeChangeRow[];
  offset: number;
  total: number;
};

export const codeReleasePaths = { list: '/code-releases', differences: '/code-releases/differences' } as const;
