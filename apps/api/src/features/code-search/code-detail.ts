import type { CodeDetail, CodeNote } from '@chartwright/contracts';
import { dotted, undotted } from '@chartwright/primitives';
import type { CodeBookView, CodeEntry } from '@chartwright/terminology';

const MOST_NOTES = 30;
const MOST_CODES = 40;
const MOST_INDEX_ENTRIES = 8;
const NOTE_WORDS: Readonly<Record<string, string>> = {
  excludes1: 'Excludes1',
  excludes2: 'Excludes2',
  codeFirst: 'Code first',
  useAdditionalCode: 'Use additional code',
  codeAlso: 'Code also',
  includes: 'Includes',
  inclusionTerm: 'Also called',
};

/** A diagnosis with its place in the tabular list and every note that applies to it. */
export function diagnosisDetail(view: CodeBookView, entry: CodeEntry): CodeDetail {
  const parent = view.parent(entry.code);
  const row = ({ code, title, billable }: CodeEntry): CodeDetail['children'][number] => ({
    code: dotted(code),
    title,
    isBillable: billable,
  });
  return {
    kind: 'diagnosis',
    code: dotted(entry.code),
    title: entry.title,
    isBillable: entry.billable,
    releaseName: view.release?.name ?? null,
    isReleaseInForce: !view.release?.isBeyondNewest && !view.release?.isBeforeOldest,
    ancestors: view
      .ancestors(entry.code)
      .toReversed()
      .map(({ code, title }) => ({ code: dotted(code), title })),
    siblings: parent ? view.children(parent.code).slice(0, MOST_CODES).map(row) : [],
    children: view.children(entry.code).slice(0, MOST_CODES).map(row),
    seventhCharacters: view
      .sevenCharacters(entry.code)
      .map(({ character, meaning, code }) => ({ character, meaning, code: code === null ? null : dotted(code) })),
    otherSides: view
      .lateralitySiblings(entry.code)
      .map(({ side, entry: other }) => ({ side, code: dotted(other.code), title: other.title })),
    notes: notesOf(view, entry.code),
    indexEntries: indexEntriesOf(view, entry.code),
  };
}

export function noteKindLabel(kind: string): string {
  return NOTE_WORDS[kind] ?? 'Note';
}

function notesOf(view: CodeBookView, code: string): CodeNote[] {
  return view
    .notes(code)
    .slice(0, MOST_NOTES)
    .map(({ kind, text, from, fromLevel }) => ({
      kind: noteKindLabel(kind),
      at: fromLevel === 'chapter' ? `Ch. ${from}` : fromLevel === 'section' ? from : dotted(from),
      text,
    }));
}

function indexEntriesOf(view: CodeBookView, code: string): string[] {
  const wanted = undotted(code);
  const found: string[] = [];
  for (const entry of view.indexEntries) {
    if (found.length >= MOST_INDEX_ENTRIES) break;
    if (entry.code !== null && (entry.code === wanted || (entry.hasMoreCharacters && wanted.startsWith(entry.code))))
      found.push(entry.path.join(' › '));
  }
  return found;
}
