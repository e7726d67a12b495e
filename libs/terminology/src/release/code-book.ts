import type { CalendarDate } from '@chartwright/primitives';
import type { HccCategory } from '../hcc/hcc-mapping.js';
import type { HcpcsEntry } from '../hcpcs/hcpcs.js';
import type { IndexEntry } from '../icd10cm/alphabetic-index.js';
import type { DrugColumn, NeoplasmColumn, TableRow } from '../icd10cm/index-table.js';
import type { Tabular } from '../icd10cm/tabular.js';
import { type MceLists, NO_MCE_LISTS } from '../mce/mce-lists.js';
import type { FeeScheduleIndicators, RelativeValueUnits } from '../mpfs/fee-schedule-indicators.js';
import type { AddOnEdit } from '../ncci/add-on.js';
import type { MueEdit } from '../ncci/mue.js';
import type { PtpTable } from '../ncci/ptp-table.js';
import type { PlaceOfService } from '../pos/place-of-service.js';
import { CodeBookView, type CodeBookContent } from './code-book-view.js';
import type { CodeTree } from './code-tree.js';
import { chooseRelease, type ChosenRelease, type Release, type Released } from './release.js';

export interface IndexContent {
  entries: readonly IndexEntry[];
  neoplasms: readonly TableRow<NeoplasmColumn>[];
  drugs: readonly TableRow<DrugColumn>[];
}

export interface NcciContent {
  /** Called at the first question, because the table is large. */
  loadPtp: () => PtpTable | null;
  mue: ReadonlyMap<string, MueEdit>;
  addOns: readonly AddOnEdit[];
}

export interface MpfsContent {
  /** By code, then one element per modifier. */
  indicators: ReadonlyMap<string, readonly FeeScheduleIndicators[]>;
  values: ReadonlyMap<string, readonly RelativeValueUnits[]>;
}

export interface HccContent {
  mapping: ReadonlyMap<string, readonly HccCategory[]>;
  labels: ReadonlyMap<string, string>;
}

export interface CodeBookParts {
  icd10cm: readonly Released<CodeTree>[];
  tabulars: readonly Released<Tabular>[];
  indexes: readonly Released<IndexContent>[];
  hcpcs: readonly Released<ReadonlyMap<string, HcpcsEntry>>[];
  /** The licensee's own file; wordings are the licensor's. */
  cpt: readonly Released<ReadonlyMap<string, HcpcsEntry>>[];
  ncci: readonly Released<NcciContent>[];
  mpfs: readonly Released<MpfsContent>[];
  mce: readonly Released<MceLists>[];
  hcc: readonly Released<HccContent>[];
  pos: readonly Released<ReadonlyMap<string, PlaceOfService>>[];
  isStarterSet: boolean;
  /** What was looked for and not found, in sentences. */
  missing: readonly string[];
}

export const NO_PARTS: CodeBookParts = {
  icd10cm: [],
  tabulars: [],
  indexes: [],
  hcpcs: [],
  cpt: [],
  ncci: [],
  mpfs: [],
  mce: [],
  hcc: [],
  pos: [],
  isStarterSet: false,
  missing: [],
};

// Days come from outside: what is remembered of them stays small.
const MOST_DAYS = 2000;

/** Every loaded release of every code system; questions go through `on(dateOfService)`. */
export class CodeBook {
  private readonly views = new Map<string, CodeBookView>();
  private readonly viewsByDay = new Map<CalendarDate, CodeBookView>();

  constructor(readonly parts: CodeBookParts) {}

  get isStarterSet(): boolean {
    return this.parts.isStarterSet;
  }

  get missing(): readonly string[] {
    return this.parts.missing;
  }

  /** All releases, oldest first within a system. */
  get releases(): Release[] {
    const { icd10cm, tabulars, indexes, hcpcs, cpt, ncci, mpfs, mce, hcc, pos } = this.parts;
    return [...icd10cm, ...tabulars, ...indexes, ...hcpcs, ...cpt, ...ncci, ...mpfs, ...mce, ...hcc, ...pos].map(({ release }) => release);
  }

  /** The newest ICD-10-CM codes, for questions without a date. */
  newest(): CodeBookView {
    return this.on('9999-12-31');
  }

  on(dateOfService: CalendarDate): CodeBookView {
    const known = this.viewsByDay.get(dateOfService);
    if (known) return known;
    const view = this.viewOn(dateOfService);
    if (this.viewsByDay.size >= MOST_DAYS) this.viewsByDay.clear();
    this.viewsByDay.set(dateOfService, view);
    return view;
  }

  private viewOn(dateOfService: CalendarDate): CodeBookView {
    const { content, releases } = this.choose(dateOfService);
    const key = releases
      .map((release) => `${release.system} ${release.name} ${release.isBeyondNewest} ${release.isBeforeOldest}`)
      .join('|');
    const known = this.views.get(key);
    if (known) return known;
    const view = new CodeBookView(content, releases);
    this.views.set(key, view);
    return view;
  }

  private choose(on: CalendarDate): { content: CodeBookContent; releases: ChosenRelease[] } {
    const releases: ChosenRelease[] = [];
    const pick = <Content>(editions: readonly Released<Content>[]): Content | null => {
      const choice = chooseRelease(editions, on);
      if (choice) releases.push(choice.chosen);
      return choice?.content ?? null;
    };
    const { parts } = this;
    const content: CodeBookContent = {
      tree: pick(parts.icd10cm),
      tabular: pick(parts.tabulars),
      index: pick(parts.indexes),
      hcpcs: pick(parts.hcpcs) ?? new Map(),
      cpt: pick(parts.cpt) ?? new Map(),
      ncci: pick(parts.ncci),
      mpfs: pick(parts.mpfs),
      mce: pick(parts.mce) ?? NO_MCE_LISTS,
      hcc: pick(parts.hcc),
      places: pick(parts.pos) ?? new Map(),
    };
    return { content, releases };
  }
}
