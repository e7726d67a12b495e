import type { TabularChild, TabularNoteShown, TabularPlace } from '@chartwright/contracts';
import { dotted } from '@chartwright/primitives';
import type { CodeEntry, InheritedNote, TabularNode } from '@chartwright/terminology';

const NOTE_WORDS: Readonly<Record<string, string>> = {
  excludes1: 'Excludes1',
  excludes2: 'Excludes2',
  codeFirst: 'Code first',
  useAdditionalCode: 'Use additional code',
  codeAlso: 'Code also',
  includes: 'Includes',
  inclusionTerm: 'Also called',
};

export function noteKindLabel(kind: string): string {
  return NOTE_WORDS[kind] ?? 'Note';
}

export function placeOf({ level, name, title }: TabularNode): TabularPlace {
  return { level, name: level === 'diagnosis' ? dotted(name) : name, title };
}

export function codePlace({ code, title }: CodeEntry): TabularPlace {
  return { level: 'diagnosis', name: dotted(code), title };
}

export function codeChild(entry: CodeEntry): TabularChild {
  return { ...codePlace(entry), isBillable: entry.billable };
}

/** `code` is the one that is looked at: what stands above it is inherited. */
export function noteShown({ kind, text, from, fromLevel, fromTitle }: InheritedNote, code: string): TabularNoteShown {
  const name = fromLevel === 'diagnosis' ? dotted(from) : from;
  return { kind: noteKindLabel(kind), text, from: { level: fromLevel, name, title: fromTitle }, isInherited: from !== code };
}
