import type { OrderRow } from '../icd10cm/order-file.js';

/** Endings of the 7th character that a family line names after `~`. */
const ENDINGS: Record<string, readonly (readonly [character: string, meaning: string])[]> = {
  injury: [
    ['A', 'initial encounter'],
    ['D', 'subsequent encounter'],
    ['S', 'sequela'],
  ],
  fracture: [
    ['A', 'initial encounter for closed fracture'],
    ['B', 'initial encounter for open fracture'],
    ['D', 'subsequent encounter for fracture with routine healing'],
    ['G', 'subsequent encounter for fracture with delayed healing'],
    ['K', 'subsequent encounter for fracture with nonunion'],
    ['P', 'subsequent encounter for fracture with malunion'],
    ['S', 'sequela'],
  ],
  rib: [
    ['A', 'initial encounter for closed fracture'],
    ['B', 'initial encounter for open fracture'],
    ['D', 'subsequent encounter for fracture with routine healing'],
    ['G', 'subsequent encounter for fracture with delayed healing'],
    ['K', 'subsequent encounter for fracture with nonunion'],
    ['S', 'sequela'],
  ],
  longbone: [
    ['A', 'initial encounter for closed fracture'],
    ['B', 'initial encounter for open fracture type I or II'],
    ['D', 'subsequent encounter for closed fracture with routine healing'],
    ['G', 'subsequent encounter for closed fracture with delayed healing'],
    ['K', 'subsequent encounter for closed fracture with nonunion'],
    ['P', 'subsequent encounter for closed fracture with malunion'],
    ['S', 'sequela'],
  ],
  closed: [
    ['A', 'initial encounter for closed fracture'],
    ['D', 'subsequent encounter for fracture with routine healing'],
    ['G', 'subsequent encounter for fracture with delayed healing'],
    ['S', 'sequela'],
  ],
  pathological: [
    ['A', 'initial encounter for fracture'],
    ['D', 'subsequent encounter for fracture with routine healing'],
    ['G', 'subsequent encounter for fracture with delayed healing'],
    ['K', 'subsequent encounter for fracture with nonunion'],
    ['P', 'subsequent encounter for fracture with malunion'],
    ['S', 'sequela'],
  ],
  eye: [
    ['1', 'right eye'],
    ['2', 'left eye'],
    ['3', 'bilateral'],
    ['9', 'unspecified eye'],
  ],
};

/**
 * One line of the starter tables: `code | title`, with alternatives in braces that go together in order:
 * `M25.56{1/2/9} | Pain in {right/left/unspecified} knee`. `{2=…}` in a title goes with the second braces of the code. `^` before the code makes a header; `~injury` at the end of the
 * title adds the 7th characters, and the line itself becomes a header.
 */
export function expandFamily(line: string): OrderRow[] {
  const [codePart = '', titlePart = ''] = line.split('|').map((part) => part.trim());
  const isHeader = codePart.startsWith('^');
  const [title = '', ending = ''] = titlePart.split('~').map((part) => part.trim());
  const codeGroups = groupsOf(codePart.replace('^', ''));
  const titleGroups = groupsOf(title);
  const endings = ENDINGS[ending] ?? [];
  if (ending !== '' && endings.length === 0) throw new Error(`unknown ending "${ending}" in "${line}"`);
  return choices(codeGroups).flatMap((choice) => {
    const code = filled(codeGroups, choice).replaceAll('.', '');
    const rowTitle = filled(titleGroups, choice);
    const row = rowOf(code, rowTitle, endings.length === 0 && !isHeader);
    return [row, ...endings.map(([character, meaning]) => rowOf(`${code.padEnd(6, 'X')}${character}`, `${rowTitle}, ${meaning}`, true))];
  });
}

function rowOf(code: string, title: string, billable: boolean): OrderRow {
  return { code, title, shortTitle: title, billable };
}

/** Fixed text and groups of alternatives in turn. */
function groupsOf(text: string): (string | string[])[] {
  return text.split(/(\{[^}]*\})/).map((part) => (part.startsWith('{') ? part.slice(1, -1).split('/') : part));
}

/** Every combination of one alternative of each group. */
function choices(groups: readonly (string | string[])[]): number[][] {
  return groups
    .filter((group) => typeof group !== 'string')
    .reduce<number[][]>((made, group) => made.flatMap((choice) => Array.from(group, (_alternative, at) => [...choice, at])), [[]]);
}

function filled(groups: readonly (string | string[])[], choice: readonly number[]): string {
  let next = 0;
  return groups
    .map((group) => {
      if (typeof group === 'string') return group;
      const numbered = /^(\d)=(.*)$/.exec(group[0] ?? '');
      const place = numbered ? Number(numbered[1]) - 1 : next;
      const alternative = choice[place] ?? 0;
      next += 1;
      return numbered && alternative === 0 ? (numbered[2] ?? '') : (group[alternative] ?? '');
    })
    .join('');
}
