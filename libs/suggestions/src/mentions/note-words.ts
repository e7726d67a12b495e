import { abbreviations } from '../vocabulary/abbreviations.js';
import { ambiguousAbbreviations } from '../vocabulary/ambiguous-abbreviations.js';
import { phraseWords, romanAfter } from './phrase-words.js';
import { canonicalWord } from '../text/canonical-word.js';
import type { Token } from '../text/tokens.js';

/** One canonical word of the note and the tokens it came from; an abbreviation yields several words with one place. */
export type NoteWord = { word: string; from: number; to: number };
export type AmbiguousUse = { from: number; to: number; form: string };

type Rewrite = { written: readonly string[]; isCaseSensitive: boolean; words: readonly string[] };

const rewrites = new Map<string, Rewrite[]>();
for (const { form, meaning, isCaseSensitive } of abbreviations) {
  const written = form.split(/[ ]|-(?=[A-Za-z])/).filter((part) => part !== '');
  const key = (written[0] ?? '').toLowerCase();
  const { required, optional } = phraseWords(meaning);
  const list = rewrites.get(key) ?? [];
  list.push({ written, isCaseSensitive, words: [...required, ...optional] });
  list.sort((a, b) => b.written.length - a.written.length);
  rewrites.set(key, list);
}
const ambiguousForms = new Set(ambiguousAbbreviations.map(({ form }) => form));
const CUE_WINDOW = 400;

/** The note's words as the lexicon knows them, with abbreviations written out where the note leaves no doubt. */
export function readNoteWords(text: string, tokens: readonly Token[], specialty: string): { words: NoteWord[]; ambiguous: AmbiguousUse[] } {
  const words: NoteWord[] = [];
  const ambiguous: AmbiguousUse[] = [];
  let previous = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const extra = spelledOut(token.written);
    for (const word of extra) words.push({ word, from: at, to: at + 1 });
    if (extra.length > 0) continue;
    const person = wellVisit(token, tokens[at + 1]);
    if (person) {
      words.push({ word: person, from: at, to: at + 2 });
      at += 1;
      previous = '';
      continue;
    }
    if (deniesDisplacement(token, tokens[at + 1], tokens[at + 2])) {
      const length = tokens[at + 1]?.word === 'displacement' ? 2 : 3;
      words.push({ word: 'nondisplaced', from: at, to: at + length });
      at += length - 1;
      previous = '';
      continue;
    }
    const rewrite = findRewrite(tokens, at);
    if (rewrite) {
      for (const word of rewrite.words) words.push({ word, from: at, to: at + rewrite.written.length });
      at += rewrite.written.length - 1;
      previous = '';
      continue;
    }
    if (ambiguousForms.has(token.written)) {
      const meaning = senseOf(text, token, specialty);
      if (meaning) for (const word of phraseWords(meaning).required) words.push({ word, from: at, to: at + 1 });
      else ambiguous.push({ from: at, to: at + 1, form: token.written });
      previous = '';
      continue;
    }
    const isCause = token.word === 'secondary' && tokens[at + 1]?.word === 'to';
    const isCancer = token.written === 'Ca' && CANCER_OF.test(text.slice(token.end, token.end + 40));
    const word = isCause ? 'due' : isCancer ? 'cancer' : romanAfter(previous, sideForm(token));
    words.push({ word, from: at, to: at + 1 });
    previous = token.word;
  }
  return { words, ambiguous };
}

const DENYING = new Set(['without', 'no', 'not', 'w/o']);
const AMOUNTS = new Set(['significant', 'any', 'appreciable', 'evidence']);

/** "A fracture without displacement" is a nondisplaced one. */
function deniesDisplacement(token: Token, next: Token | undefined, afterNext: Token | undefined): boolean {
  if (!DENYING.has(token.word) || !next) return false;
  return next.word === 'displacement' || (AMOUNTS.has(next.word) && afterNext?.word === 'displacement');
}

/** "Well child" is the name of a visit; "well" alone says nothing. */
function wellVisit(token: Token, next: Token | undefined): string | null {
  if (token.word !== 'well' || !next) return null;
  const person = WELL_PERSONS.get(next.word);
  return person ?? null;
}
const WELL_PERSONS: ReadonlyMap<string, string> = new Map([
  ['child', 'wellchild'],
  ['baby', 'wellchild'],
  ['infant', 'wellchild'],
  ['teen', 'wellchild'],
  ['adolescent', 'wellchild'],
  // Whose visit it is, the age says (CR-042).
  ['visit', 'wellchild'],
  ['check', 'wellchild'],
  ['woman', 'wellwoman'],
  ['adult', 'welladult'],
]);

/** "Ca L breast" is a cancer, "Ca 9.1" the calcium. */
const CANCER_OF =
  /^\s+(?:of\s+)?(?:the\s+)?(?:(?:L|R|left|right|Lt|Rt)\s+)?(?:breast|lung|colon|rectum|prostate|bladder|kidney|liver|pancreas|stomach|thyroid|tongue|larynx|ovary|uterus|cervix|endometrium|skin|esophagus|testis)\b/i;

/** Vertebral levels name their region; "s/p" is "status post". */
function spelledOut(written: string): readonly string[] {
  if (/^s\/p$/i.test(written)) return ['status', 'post'];
  if (/^L[1-5]$/.test(written)) return ['lumbar'];
  if (/^C[2-7]$/.test(written)) return ['cervical'];
  if (/^T(?:[1-9]|1[0-2])$/.test(written)) return ['thoracic'];
  return written === 'S1' ? ['lumbosacral'] : [];
}

function sideForm(token: Token): string {
  if (token.written === 'R' || token.written === 'Rt' || token.written === 'RT' || token.written === 'OD') return 'right';
  if (token.written === 'L' || token.written === 'Lt' || token.written === 'LT' || token.written === 'OS') return 'left';
  if (token.written === 'ca' || token.written === 'CA') return 'cancer';
  if (token.written === 'OU' || token.written === 'AU' || token.written === 'both') return 'bilateral';
  return token.word;
}

function findRewrite(tokens: readonly Token[], at: number): Rewrite | undefined {
  const first = tokens[at]?.written ?? '';
  const candidates = rewrites.get(first.toLowerCase()) ?? rewrites.get(first.toLowerCase().replace(/s$/, '').replace(/['’]$/, ''));
  return candidates?.find(({ written, isCaseSensitive }) =>
    written.every((part, offset) => {
      const token = tokens[at + offset]?.written ?? '';
      if (isCaseSensitive) return token === part || token === `${part}s`;
      return token.toLowerCase() === part.toLowerCase() || token === `${part}s`;
    }),
  );
}

function senseOf(text: string, token: Token, specialty: string): string | null {
  const before = text.slice(Math.max(0, token.start - CUE_WINDOW), token.start);
  const after = text.slice(token.end, token.end + CUE_WINDOW);
  const around = `${before} ${after} ${specialty}`;
  if (token.written === 'RA' && /SpO2|sat|%\s*(on)?\s*$/i.test(text.slice(Math.max(0, token.start - 20), token.start))) return null;
  if ((token.written === 'PE' || token.written === 'MS') && after.startsWith(':')) return null;
  if (token.written === 'ASA' && text.slice(token.start - 2, token.start) === '5-') return null;
  if (token.written === 'AD' && /ear/i.test(around.slice(0, 80)) && !/eczema|derm|memory/i.test(around)) return null;
  return ambiguousAbbreviations.find(({ form, cue }) => form === token.written && cue.test(around))?.meaning ?? null;
}

export { canonicalWord };
