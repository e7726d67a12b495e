/** Codes that a note of the tabular list points at. A target covers all descendants of its codes. */
export interface NoteTarget {
  /** First code of the range, undotted; equal to `to` for a single code or subtree. */
  from: string;
  to: string;
  /** "T36-T50 with fifth or sixth character 5": one of these positions (from 1) must hold one of these characters. */
  characters?: { positions: readonly number[]; values: readonly string[] };
  /** "F11-F19 with fifth to sixth characters 51": these characters from this position (from 1) on. */
  sequence?: { position: number; text: string };
  /** "E08-E13 with .39": what follows the three-character category must begin with one of these. */
  endings?: readonly string[];
}

const CODE_OR_RANGE = /\b([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)[.]?-?(?:\s*-\s*([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?))?(?![A-Za-z])/g;
const POSITION: Record<string, number> = { fourth: 4, '4th': 4, fifth: 5, '5th': 5, sixth: 6, six: 6, '6th': 6, seventh: 7, '7th': 7 };
const CHARACTER =
  /with (?:final )?((?:(?:fourth|fifth|sixth|six|seventh|[4-7]th)(?: or )?)+)[ -]characters? \.?([0-9A-Z](?:-[0-9A-Z])?)\b/i;
/** "with fifth to sixth characters 51": each position has its own. */
const CHARACTERS_TOGETHER = /with (fourth|fifth|sixth|[4-6]th) to (?:fifth|sixth|seventh|[5-7]th) characters ([0-9A-Z]{2,})/i;
const ENDING = /with (?:final characters? )?((?:[.-]+[0-9]+[.,\s]*(?:and|or)?\s*)+)/;
/** "with open fracture 7th character": initial, subsequent and late care of open fractures (Guidelines I.C.19.c.1). */
const OPEN_FRACTURE = /with open fracture 7th character/i;
const OPEN_FRACTURE_CHARACTERS = 'BCEFHJMNQR';
/** "with fifth or sixth character to indicate intent": poisonings 1-4, adverse effect 5, underdosing 6. */
const INTENT = /with fifth or sixth character to indicate intent/i;

/** Reads the parenthesised code lists of a note; a note without codes gives an empty list (prose, not machine checkable). */
export function parseNoteTargets(text: string): NoteTarget[] {
  const targets: NoteTarget[] = [];
  const parentheses = text.match(/\([^()]*\)/g) ?? [];
  const passages = parentheses.some(hasCode) ? parentheses.filter(hasCode) : [text];
  for (const passage of passages) {
    const qualifier = { ...charactersOf(passage), ...endingsOf(passage) };
    for (const match of passage.matchAll(CODE_OR_RANGE)) {
      const from = (match[1] ?? '').replace('.', '');
      const to = match[2]?.replace('.', '') ?? from;
      if (to >= from) targets.push({ from, to, ...qualifier });
    }
  }
  return targets;
}

/** Whether a code (undotted) lies in the target or below it. */
export function targetCovers(target: NoteTarget, code: string): boolean {
  const inRange = code >= target.from && code.slice(0, target.to.length) <= target.to;
  if (!inRange) return false;
  if (target.characters && !target.characters.positions.some((position) => target.characters?.values.includes(code[position - 1] ?? '')))
    return false;
  if (target.sequence && !code.startsWith(target.sequence.text, target.sequence.position - 1)) return false;
  return !target.endings || target.endings.some((ending) => code.slice(3).startsWith(ending));
}

function hasCode(passage: string): boolean {
  return passage.search(CODE_OR_RANGE) >= 0;
}

function charactersOf(passage: string): Pick<NoteTarget, 'characters' | 'sequence'> {
  if (OPEN_FRACTURE.test(passage)) return { characters: { positions: [7], values: [...OPEN_FRACTURE_CHARACTERS] } };
  if (INTENT.test(passage)) return { characters: { positions: [5, 6], values: charactersBetween('1-6') } };
  const together = CHARACTERS_TOGETHER.exec(passage);
  if (together) return { sequence: { position: POSITION[(together[1] ?? '').toLowerCase()] ?? 0, text: together[2] ?? '' } };
  const match = CHARACTER.exec(passage);
  if (!match) return {};
  const positions = (match[1] ?? '').split(' or ').flatMap((word) => POSITION[word.trim().toLowerCase()] ?? []);
  return { characters: { positions, values: charactersBetween(match[2] ?? '') } };
}

function charactersBetween(text: string): string[] {
  const [first = '', last = first] = text.split('-');
  const values: string[] = [];
  for (let unit = first.charCodeAt(0); unit <= last.charCodeAt(0); unit += 1) values.push(String.fromCharCode(unit));
  return values;
}

function endingsOf(passage: string): Pick<NoteTarget, 'endings'> {
  const match = ENDING.exec(passage);
  return match ? { endings: (match[1] ?? '').match(/\d+/g) ?? [] } : {};
}
