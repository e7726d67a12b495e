import type { CodeDetail } from '@chartwright/contracts';
import { dotted } from '@chartwright/primitives';
import { type CodeBookView, type CodeEntry, indexEntriesFor, nearbyCodes } from '@chartwright/terminology';
import { codeChild, codePlace, noteShown, placeOf } from './tabular-places.js';

const MOST_CODES = 60;
const MOST_INDEX_ENTRIES = 12;

/** A diagnosis with its place in the tabular list and every note that applies to it. */
export function diagnosisDetail(view: CodeBookView, entry: CodeEntry, isStarterSet: boolean): CodeDetail {
  // Where the 7th character completes a code, the tabular list prints its base.
  const base = view.find(view.tabularNode(entry.code)?.name ?? entry.code) ?? entry;
  const parent = view.parent(base.code);
  const above = view.tabularLine(entry.code).filter(({ level }) => level !== 'diagnosis');
  const definesSeventh = view.tabularLine(entry.code).find((node) => node.sevenCharacters);
  return {
    kind: 'diagnosis',
    code: dotted(entry.code),
    title: entry.title,
    isBillable: entry.billable,
    releaseName: view.release?.name ?? null,
    isReleaseInForce: !view.release?.isBeyondNewest && !view.release?.isBeforeOldest,
    isStarterSet,
    parents: [...above.toReversed().map(placeOf), ...view.ancestors(base.code).toReversed().map(codePlace)],
    siblings: (parent ? view.children(parent.code) : [base])
      .slice(0, MOST_CODES)
      .map((each) => ({ ...codeChild(each), isHere: each.code === base.code })),
    children: entry === base ? view.children(entry.code).slice(0, MOST_CODES).map(codeChild) : [],
    billableBelow: entry.billable ? 0 : view.billableDescendants(entry.code).length,
    seventhCharacters: view
      .sevenCharacters(entry.code)
      .map(({ character, meaning, code }) => ({ character, meaning, code: code === null ? null : dotted(code) })),
    seventhCharactersFrom: definesSeventh ? placeOf(definesSeventh).name : null,
    nearby: nearbyCodes(view, entry.code).map(({ relation, side, entry: other }) => ({
      relation,
      side,
      code: dotted(other.code),
      title: other.title,
      isBillable: other.billable,
    })),
    notes: view.notes(entry.code).map((note) => noteShown(note, base.code)),
    indexEntries: indexEntriesFor(view, entry.code)
      .slice(0, MOST_INDEX_ENTRIES)
      .map(({ position, entry: { source, path } }) => ({ source, position, path: [...path] })),
    riskCategories: view
      .hccCategories(entry.code)
      .map((found) => ({ category: found.category, model: found.model, label: view.hccLabel(found) })),
    facts: [],
  };
}
