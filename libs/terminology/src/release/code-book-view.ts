import { undotted } from '@chartwright/primitives';
import type { HccCategory } from '../hcc/hcc-mapping.js';
import type { HcpcsEntry } from '../hcpcs/hcpcs.js';
import type { IndexEntry } from '../icd10cm/alphabetic-index.js';
import type { DrugColumn, NeoplasmColumn, TableRow } from '../icd10cm/index-table.js';
import type { Tabular, TabularNode, TabularNote } from '../icd10cm/tabular.js';
import type { MceLists } from '../mce/mce-lists.js';
import type { FeeScheduleIndicators, RelativeValueUnits } from '../mpfs/fee-schedule-indicators.js';
import type { MueEdit } from '../ncci/mue.js';
import type { PtpEdit, PtpTable } from '../ncci/ptp-table.js';
import type { PlaceOfService } from '../pos/place-of-service.js';
import { AddOnTable } from './add-on-table.js';
import type { HccContent, IndexContent, MpfsContent, NcciContent } from './code-book.js';
import type { CodeEntry, CodeTree } from './code-tree.js';
import { type LateralitySibling, lateralitySiblingsAmong } from './laterality.js';
import type { ChosenRelease, CodeSystem } from './release.js';

export interface CodeBookContent {
  tree: CodeTree | null;
  tabular: Tabular | null;
  index: IndexContent | null;
  hcpcs: ReadonlyMap<string, HcpcsEntry>;
  cpt: ReadonlyMap<string, HcpcsEntry>;
  ncci: NcciContent | null;
  mpfs: MpfsContent | null;
  mce: MceLists;
  hcc: HccContent | null;
  places: ReadonlyMap<string, PlaceOfService>;
}

/** A note that applies to a code, with the node of the tabular list that carries it (CR-010). */
export interface InheritedNote extends TabularNote {
  /** Chapter number, section range or undotted code. */
  from: string;
  fromLevel: TabularNode['level'];
  fromTitle: string;
}

export interface SeventhCharacterChoice {
  character: string;
  meaning: string;
  /** The complete code; null where the base still needs other characters first. */
  code: string | null;
}

/** The seventh character stands in position 7: a shorter base is filled with placeholder X (CR-004). */
export function withSeventhCharacter(base: string, character: string): string {
  return `${undotted(base).padEnd(6, 'X')}${character}`;
}

/** What the code sets say on one date of service. Codes may be given with or without the dot. */
export class CodeBookView {
  readonly mce: MceLists;
  readonly addOns: AddOnTable;
  private ptpTable: PtpTable | null | undefined;
  private namedBooks: string | undefined;

  constructor(
    private readonly content: CodeBookContent,
    readonly releases: readonly ChosenRelease[],
  ) {
    this.mce = content.mce;
    this.addOns = new AddOnTable(content.ncci?.addOns ?? []);
  }

  /** The ICD-10-CM release that answers; null when none is loaded. */
  get release(): ChosenRelease | null {
    return this.releaseOf('icd10cm');
  }

  releaseOf(system: CodeSystem): ChosenRelease | null {
    return this.releases.find((release) => release.system === system) ?? null;
  }

  /**
   * The books beside the code list, as one text: two days with the same text are read with the same books. A table that is
   * imported later joins its release under the name that the release has already.
   */
  get books(): string {
    return (this.namedBooks ??= this.nameBooks());
  }

  private nameBooks(): string {
    const named = (system: CodeSystem): string => `${system} ${this.releaseOf(system)?.name ?? 'none'}`;
    const tables = [
      this.indexEntries.some(({ source }) => source === 'external-cause') && 'external causes',
      this.neoplasmRows.length > 0 && 'neoplasms',
      this.drugRows.length > 0 && 'drugs',
    ].filter((each) => each !== false);
    return [named('icd10cm-tabular'), named('icd10cm-index'), ...tables].join(', ');
  }

  /** All codes in tabular order. */
  get codes(): readonly CodeEntry[] {
    return this.content.tree?.entries ?? [];
  }

  find(code: string): CodeEntry | null {
    return this.content.tree?.find(undotted(code)) ?? null;
  }

  isBillable(code: string): boolean {
    return this.find(code)?.billable ?? false;
  }

  parent(code: string): CodeEntry | null {
    return this.content.tree?.parent(undotted(code)) ?? null;
  }

  /** Nearest first. */
  ancestors(code: string): CodeEntry[] {
    return this.content.tree?.ancestors(undotted(code)) ?? [];
  }

  children(code: string): CodeEntry[] {
    return this.content.tree?.children(undotted(code)) ?? [];
  }

  descendants(code: string): CodeEntry[] {
    return this.content.tree?.descendants(undotted(code)) ?? [];
  }

  billableDescendants(code: string): CodeEntry[] {
    return this.descendants(code).filter((entry) => entry.billable);
  }

  /** The same condition on other sides, e.g. M25.561 → M25.562 left, M25.569 unspecified (CR-006). */
  lateralitySiblings(code: string): LateralitySibling[] {
    const entry = this.find(code);
    if (!entry) return [];
    const ancestor = this.ancestors(code)[entry.code.length === 7 ? 2 : 1] ?? this.ancestors(code).at(-1);
    if (ancestor) return lateralitySiblingsAmong(entry, this.descendants(ancestor.code));
    // A small code set may hold the sides without the header above them.
    const category = entry.code.slice(0, 3);
    return entry.code.length === 3
      ? []
      : lateralitySiblingsAmong(
          entry,
          this.codes.filter((each) => each.code.startsWith(category)),
        );
  }

  /** The node of the tabular list: that of the base code where the 7th character is only implied. */
  tabularNode(code: string): TabularNode | null {
    for (let base = undotted(code); base.length >= 3; base = base.slice(0, -1)) {
      const node = this.content.tabular?.diagnoses.get(base);
      if (node) return node;
    }
    return null;
  }

  /** Section and chapter are found by position in the tabular list. */
  chapterOf(code: string): TabularNode | null {
    return this.tabularLine(code).find((node) => node.level === 'chapter') ?? null;
  }

  sectionOf(code: string): TabularNode | null {
    return this.tabularLine(code).find((node) => node.level === 'section') ?? null;
  }

  /** The node and all above it, nearest first. */
  tabularLine(code: string): TabularNode[] {
    const line: TabularNode[] = [];
    for (let node = this.tabularNode(code); node; node = node.parent) line.push(node);
    return line;
  }

  get chapters(): readonly TabularNode[] {
    return this.content.tabular?.chapters ?? [];
  }

  /** Own notes first, then those of every ancestor up to the chapter. Inclusion terms are not inherited: they name one code. */
  notes(code: string): InheritedNote[] {
    return this.tabularLine(code).flatMap((node, distance) =>
      node.notes
        .filter((note) => distance === 0 || note.kind !== 'inclusionTerm')
        .map((note) => ({ ...note, from: node.name, fromLevel: node.level, fromTitle: node.title })),
    );
  }

  inclusionTerms(code: string): string[] {
    const node = this.tabularNode(code);
    return node?.notes.filter((note) => note.kind === 'inclusionTerm').map((note) => note.text) ?? [];
  }

  /** Choices for a code that needs a 7th character; only those that exist as codes. Empty when none is needed. */
  sevenCharacters(code: string): SeventhCharacterChoice[] {
    const defined = this.tabularLine(code).find((node) => node.sevenCharacters)?.sevenCharacters;
    const base = this.tabularNode(code)?.name;
    if (!defined || !base) return [];
    const complete = defined.map((each) => ({ ...each, code: withSeventhCharacter(base, each.character) }));
    const existing = complete.filter((each) => this.isBillable(each.code));
    if (existing.length > 0) return existing;
    return this.isBillable(base) ? [] : defined.map((each) => ({ ...each, code: null }));
  }

  /** Alphabetic and external-cause index in printed order. */
  get indexEntries(): readonly IndexEntry[] {
    return this.content.index?.entries ?? [];
  }

  get neoplasmRows(): readonly TableRow<NeoplasmColumn>[] {
    return this.content.index?.neoplasms ?? [];
  }

  get drugRows(): readonly TableRow<DrugColumn>[] {
    return this.content.index?.drugs ?? [];
  }

  /** Level II codes and modifiers, and the CPT codes of a licensee's file. */
  get hcpcsEntries(): Iterable<HcpcsEntry> {
    return this.everyService();
  }

  private *everyService(): Generator<HcpcsEntry> {
    yield* this.content.hcpcs.values();
    yield* this.content.cpt.values();
  }

  /** A HCPCS Level II code, or a CPT code of a licensee's file; modifiers are another question. */
  findHcpcs(code: string): HcpcsEntry | null {
    const named = code.trim().toUpperCase();
    const entry = this.content.hcpcs.get(named) ?? this.content.cpt.get(named);
    return entry?.kind === 'procedure' ? entry : null;
  }

  findModifier(modifier: string): HcpcsEntry | null {
    const entry = this.content.hcpcs.get(modifier.trim().toUpperCase());
    return entry?.kind === 'modifier' ? entry : null;
  }

  /** Null when no edit is known, also when the NCCI tables are not loaded: see `releaseOf('ncci')`. */
  findPtp(column1: string, column2: string): PtpEdit | null {
    if (this.ptpTable === undefined) this.ptpTable = this.content.ncci?.loadPtp() ?? null;
    return this.ptpTable?.find(column1, column2) ?? null;
  }

  findMue(code: string): MueEdit | null {
    return this.content.ncci?.mue.get(code) ?? null;
  }

  /** One element per modifier (blank, 26, TC, 53). */
  feeIndicators(code: string): readonly FeeScheduleIndicators[] {
    return this.content.mpfs?.indicators.get(code) ?? [];
  }

  relativeValues(code: string): readonly RelativeValueUnits[] {
    return this.content.mpfs?.values.get(code) ?? [];
  }

  hccCategories(code: string): readonly HccCategory[] {
    return this.content.hcc?.mapping.get(undotted(code)) ?? [];
  }

  hccLabel(category: HccCategory): string | null {
    const version = /V\d+$/.exec(category.model)?.[0] ?? '';
    return this.content.hcc?.labels.get(`${version}|${category.category}`) ?? null;
  }

  findPlaceOfService(code: string): PlaceOfService | null {
    return this.content.places.get(code) ?? null;
  }
}
