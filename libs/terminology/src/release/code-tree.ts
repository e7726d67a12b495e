import type { OrderRow } from '../icd10cm/order-file.js';
import { runSteps, type Steps } from '../steps.js';

const ROWS_A_STEP = 1_000;

export interface CodeEntry extends OrderRow {
  /** Code ancestors above it: 0 for a three-character category. */
  depth: number;
}

/** The codes of one ICD-10-CM release in tabular order, with parents and children. */
export class CodeTree {
  private readonly positionOf = new Map<string, number>();
  private readonly parents: Int32Array;
  /** For each row, the position after its last descendant. */
  private readonly ends: Int32Array;

  private constructor(readonly entries: readonly CodeEntry[]) {
    this.parents = new Int32Array(entries.length).fill(-1);
    this.ends = new Int32Array(entries.length);
  }

  /** `known` shares equal rows between releases, which halves the memory of a second release. */
  static build(rows: Iterable<OrderRow>, known?: CodeTree): CodeTree {
    return runSteps(CodeTree.steps(rows, known));
  }

  static *steps(rows: Iterable<OrderRow>, known?: CodeTree): Steps<CodeTree> {
    const entries: CodeEntry[] = [];
    const open: CodeEntry[] = [];
    for (const row of rows) {
      while (open.length > 0 && !row.code.startsWith(open.at(-1)?.code ?? '')) open.pop();
      const entry = sharedEntry({ ...row, depth: open.length }, known);
      entries.push(entry);
      open.push(entry);
      if (entries.length % ROWS_A_STEP === 0) yield;
    }
    const tree = new CodeTree(entries);
    tree.link();
    return tree;
  }

  find(code: string): CodeEntry | null {
    const position = this.positionOf.get(code);
    return position === undefined ? null : (this.entries[position] ?? null);
  }

  parent(code: string): CodeEntry | null {
    const position = this.positionOf.get(code);
    if (position === undefined) return null;
    return this.entries[this.parents[position] ?? -1] ?? null;
  }

  /** Nearest first. */
  ancestors(code: string): CodeEntry[] {
    const found: CodeEntry[] = [];
    for (let entry = this.parent(code); entry; entry = this.parent(entry.code)) found.push(entry);
    return found;
  }

  children(code: string): CodeEntry[] {
    const position = this.positionOf.get(code);
    if (position === undefined) return [];
    const found: CodeEntry[] = [];
    const end = this.ends[position] ?? 0;
    for (let child = position + 1; child < end; child = this.ends[child] ?? end) {
      const entry = this.entries[child];
      if (entry) found.push(entry);
    }
    return found;
  }

  /** Everything below a code, itself excluded, in tabular order. */
  descendants(code: string): CodeEntry[] {
    const position = this.positionOf.get(code);
    return position === undefined ? [] : this.entries.slice(position + 1, this.ends[position]);
  }

  private link(): void {
    const open: number[] = [];
    this.entries.forEach((entry, position) => {
      this.positionOf.set(entry.code, position);
      while (open.length > entry.depth) this.ends[open.pop() ?? 0] = position;
      this.parents[position] = open.at(-1) ?? -1;
      open.push(position);
    });
    for (const position of open) this.ends[position] = this.entries.length;
  }
}

function sharedEntry(entry: CodeEntry, known: CodeTree | undefined): CodeEntry {
  const twin = known?.find(entry.code);
  if (!twin) return entry;
  const isEqual =
    twin.title === entry.title && twin.billable === entry.billable && twin.shortTitle === entry.shortTitle && twin.depth === entry.depth;
  return isEqual ? twin : entry;
}
