import { ICD10CM_SHAPE, undotted } from '@chartwright/primitives';
import { type NoteTarget, parseNoteTargets } from './note-target.js';
import { runSteps, type Steps } from '../steps.js';
import { xmlSteps } from './xml-reader.js';

export const NOTE_KINDS = [
  'includes',
  'inclusionTerm',
  'excludes1',
  'excludes2',
  'codeFirst',
  'useAdditionalCode',
  'codeAlso',
  'notes',
  'sevenChrNote',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export interface TabularNote {
  kind: NoteKind;
  text: string;
  /** Codes named by the note; empty for prose. */
  targets: readonly NoteTarget[];
  /** Numbers the note elements of a node: notes under one heading ("code first ...:") share it. */
  group: number;
}

export interface SevenCharacter {
  character: string;
  meaning: string;
}

export interface TabularNode {
  level: 'chapter' | 'section' | 'diagnosis';
  /** Chapter number, section range (`A00-A09`), or code without the dot. */
  name: string;
  title: string;
  parent: TabularNode | null;
  notes: TabularNote[];
  /** Meanings of the 7th character defined at this node; they serve everything below it. */
  sevenCharacters: SevenCharacter[] | null;
}

export interface Tabular {
  version: string;
  chapters: TabularNode[];
  /** Nodes of codes by undotted code. */
  diagnoses: ReadonlyMap<string, TabularNode>;
  sections: readonly TabularNode[];
}

const LEVEL: Record<string, TabularNode['level'] | undefined> = { chapter: 'chapter', section: 'section', diag: 'diagnosis' };

/** Reads the official tabular XML (icd10cm_tabular.xsd). */
export function parseTabular(chunks: Iterable<string>, file: string): Tabular {
  return runSteps(tabularSteps(chunks, file));
}

export function* tabularSteps(chunks: Iterable<string>, file: string): Steps<Tabular> {
  const chapters: TabularNode[] = [];
  const sections: TabularNode[] = [];
  const diagnoses = new Map<string, TabularNode>();
  const open: TabularNode[] = [];
  let version = '';
  let noteKind: NoteKind | null = null;
  let group = 0;
  let character = '';

  const finishNode = (node: TabularNode): void => {
    if (node.name === '') throw new Error(`a ${node.level} has no name`);
    if (node.level === 'chapter') chapters.push(node);
    else if (node.level === 'section') sections.push(node);
    else if (!ICD10CM_SHAPE.test(node.name)) throw new Error(`"${node.name}" is not an ICD-10-CM code`);
    else if (diagnoses.get(node.name) !== node) throw new Error(`code ${node.name} stands in the tabular twice`);
  };

  yield* xmlSteps(chunks, file, {
    open(name, attributes) {
      const level = LEVEL[name];
      const node = open.at(-1);
      if (level) open.push({ level, name: attributes['id'] ?? '', title: '', parent: node ?? null, notes: [], sevenCharacters: null });
      else if (isNoteKind(name)) {
        noteKind = name;
        group += 1;
      } else if (name === 'sevenChrDef' && node) node.sevenCharacters = [];
      else if (name === 'extension') character = attributes['char'] ?? '';
    },
    close(name, text) {
      const node = open.at(-1);
      if (name === 'version') version = text;
      if (!node) return;
      if (LEVEL[name]) finishNode(open.pop() ?? node);
      else if (name === 'name') {
        node.name = node.level === 'diagnosis' ? undotted(text) : text;
        if (node.level === 'diagnosis' && !diagnoses.has(node.name)) diagnoses.set(node.name, node);
      } else if (name === 'desc') node.title = text;
      else if (name === 'note' && noteKind) node.notes.push({ kind: noteKind, text, targets: parseNoteTargets(text), group });
      else if (name === 'extension') {
        if (!/^[0-9A-Z]$/.test(character)) throw new Error(`"${character}" is not a 7th character`);
        node.sevenCharacters?.push({ character, meaning: text });
      } else if (name === noteKind) noteKind = null;
    },
  });
  return { version, chapters, diagnoses, sections };
}

function isNoteKind(name: string): name is NoteKind {
  return NOTE_KINDS.some((kind) => kind === name);
}
