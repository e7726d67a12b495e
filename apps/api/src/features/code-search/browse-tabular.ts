import type { TabularChapters, TabularChild, TabularNodeDetail } from '@chartwright/contracts';
import { dotted, undotted } from '@chartwright/primitives';
import type { CodeBookView, CodeEntry, TabularNode } from '@chartwright/terminology';
import { codeChild, codePlace, noteKindLabel, noteShown, placeOf } from './tabular-places.js';

export function tabularChapters(view: CodeBookView, isStarterSet: boolean): TabularChapters {
  return {
    releaseName: view.releaseOf('icd10cm-tabular')?.name ?? null,
    isReleaseInForce: releaseOf(view).isReleaseInForce,
    isStarterSet,
    chapters: view.chapters.map(placeOf),
  };
}

/** A chapter ("4"), a section ("E08-E13") or a code; null when the tabular list of that day has none of that name. */
export function findTabularNode(view: CodeBookView, name: string): TabularNodeDetail | null {
  const entry = view.find(undotted(name));
  if (entry) return diagnosisNode(view, entry);
  const node = chaptersAndSections(view).find((each) => each.name === name.toUpperCase());
  if (!node) return null;
  return {
    ...placeOf(node),
    isBillable: false,
    ...releaseOf(view),
    parents: node.parent ? [placeOf(node.parent)] : [],
    children: childrenOf(view, node),
    notes: lineOf(node).flatMap((carrier) =>
      carrier.notes.map(({ kind, text }) => ({ kind: noteKindLabel(kind), text, from: placeOf(carrier), isInherited: carrier !== node })),
    ),
    seventhCharacters: [],
    riskCategories: [],
  };
}

function diagnosisNode(view: CodeBookView, entry: CodeEntry): TabularNodeDetail {
  const above = view.tabularLine(entry.code).filter(({ level }) => level !== 'diagnosis');
  return {
    ...codePlace(entry),
    isBillable: entry.billable,
    ...releaseOf(view),
    parents: [...above.toReversed().map(placeOf), ...view.ancestors(entry.code).toReversed().map(codePlace)],
    children: view.children(entry.code).map(codeChild),
    notes: view.notes(entry.code).map((note) => noteShown(note, entry.code)),
    seventhCharacters: view
      .sevenCharacters(entry.code)
      .map(({ character, meaning, code }) => ({ character, meaning, code: code === null ? null : dotted(code) })),
    riskCategories: view
      .hccCategories(entry.code)
      .map((found) => ({ category: found.category, model: found.model, label: view.hccLabel(found) })),
  };
}

type Below = { all: TabularNode[]; categories: ReadonlyMap<TabularNode, TabularNode[]> };
const below = new WeakMap<CodeBookView, Below>();

/** Sections and chapters with the categories in each, found once for a release: nodes know only what is above them. */
function belowOf(view: CodeBookView): Below {
  const known = below.get(view);
  if (known) return known;
  const sections = new Set<TabularNode>();
  const categories = new Map<TabularNode, TabularNode[]>();
  for (const { code, depth } of view.codes) {
    const node = depth === 0 ? view.tabularNode(code) : null;
    if (!node?.parent) continue;
    categories.set(node.parent, [...(categories.get(node.parent) ?? []), node]);
    for (const above of lineOf(node.parent)) if (above.level === 'section') sections.add(above);
  }
  const found = { all: [...view.chapters, ...sections], categories };
  below.set(view, found);
  return found;
}

function chaptersAndSections(view: CodeBookView): readonly TabularNode[] {
  return belowOf(view).all;
}

function childrenOf(view: CodeBookView, node: TabularNode): TabularChild[] {
  const { all, categories } = belowOf(view);
  const sections = all.filter(({ parent }) => parent === node).map((section) => ({ ...placeOf(section), isBillable: false }));
  const codes = (categories.get(node) ?? []).map((each) => ({ ...placeOf(each), isBillable: view.isBillable(each.name) }));
  return [...sections, ...codes];
}

function lineOf(node: TabularNode): TabularNode[] {
  return node.parent ? [node, ...lineOf(node.parent)] : [node];
}

function releaseOf(view: CodeBookView): { releaseName: string | null; isReleaseInForce: boolean } {
  const { release } = view;
  return { releaseName: release?.name ?? null, isReleaseInForce: release !== null && !release.isBeyondNewest && !release.isBeforeOldest };
}
