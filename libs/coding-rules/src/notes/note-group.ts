import { targetCovers, type NoteTarget } from '@chartwright/terminology';
import type { RuleCodeBook, InstructionalNote, NoteKind } from '../rule-code-book.js';
import { notesOfKind } from './note-match.js';

/** The notes under one heading: "underlying disease, such as:" and its list are one instruction. */
export type NoteGroup = {
  at: string;
  kind: NoteKind;
  /** The whole instruction on one line. */
  text: string;
  targets: readonly NoteTarget[];
  members: readonly { text: string; targets: readonly NoteTarget[] }[];
  /** "if applicable", "if known", "any …", "such as": the other code need not exist. */
  isConditional: boolean;
  /** A heading with a list of choices below it. */
  isList: boolean;
};

const CONDITIONAL = /\b(if|where|when) (applicable|known|present|documented)\b|\bany\b|\bif so\b|\bsuch as\b|, if /i;

const remembered = new WeakMap<RuleCodeBook, Map<string, readonly NoteGroup[]>>();

/** Remembered per code book: every rule asks for the same few codes again and again. */
export function noteGroups(codeBook: RuleCodeBook, code: string, kind: NoteKind): readonly NoteGroup[] {
  const groups = remembered.get(codeBook) ?? new Map<string, readonly NoteGroup[]>();
  remembered.set(codeBook, groups);
  const key = `${kind} ${code}`;
  const known = groups.get(key);
  if (known) return known;
  const found = groupsOf(codeBook, code, kind);
  groups.set(key, found);
  return found;
}

function groupsOf(codeBook: RuleCodeBook, code: string, kind: NoteKind): readonly NoteGroup[] {
  const groups = new Map<string, InstructionalNote[]>();
  for (const note of notesOfKind(codeBook, code, kind)) {
    const key = `${note.at}|${note.group}`;
    const members = groups.get(key);
    if (members) members.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()].map((notes) => toGroup(notes, kind));
}

function toGroup(notes: readonly InstructionalNote[], kind: NoteKind): NoteGroup {
  const texts = notes.map(({ text }) => text.replace(/^[,\s]+/, ''));
  return {
    at: notes[0]?.at ?? '',
    kind,
    text: texts.join(' ; ').replaceAll(': ;', ':'),
    targets: notes.flatMap(({ targets }) => targets),
    members: notes.map(({ targets }, index) => ({ text: texts[index] ?? '', targets })),
    isConditional: notes.some(({ text }) => CONDITIONAL.test(text)),
    isList: notes.length > 1,
  };
}

export function groupCovers(group: NoteGroup, code: string): boolean {
  return group.targets.some((target) => targetCovers(target, code));
}

/** The heading of the group and the line of it that names the code: "any associated: diabetic chronic kidney disease (…)". */
export function groupTextFor(group: NoteGroup, code: string): string {
  const named = group.members.find(({ targets }) => targets.some((target) => targetCovers(target, code)));
  const [heading] = group.members;
  if (!named || group.members.length === 1) return group.text;
  return heading && heading !== named && heading.text.endsWith(':') ? `${heading.text} ${named.text}` : named.text;
}
