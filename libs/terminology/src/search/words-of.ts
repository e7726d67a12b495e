import { americanSpelling } from '../words/british-spelling.js';

/** Words that say nothing about the condition. "Without" and "no" do, and stay. */
const EMPTY_WORDS = new Set(
  'the of in on at to for by from and or with as is are was has have had my his her their your pt patient due an into that this be been being nos nec elsewhere classified its it who which during'.split(
    ' ',
  ),
);

const REPLACED: readonly [pattern: RegExp, text: string][] = [
  [/\bw\/o\b/g, ' without '],
  [/\bw\//g, ' with '],
  [/\bs\/p\b/g, ' status post '],
  [/\b(\d{1,2}) ?wks?\b|\b(\d{1,2})w\b/g, ' $1$2 weeks '],
  [/\bfam(?:ily)? (?:h\/o|hx of|hx)\b/g, ' family history '],
  [/\b(?:h\/o|hx of|hx)\b/g, ' history of '],
  [/\b(?:f\/u)\b/g, ' follow up '],
  [/\b(?:d\/t|2\/2)\b/g, ' due to '],
  [/['’`]s\b/g, ''],
  [/['’`]/g, ''],
];

// "Type II" and "type 2", "stage IIIb" and "stage 3b".
const ROMAN = /\b(type|stage|grade|class|cin|ckd|mobitz|dm)\s+(i{1,3}|iv|v)([ab]?)\b/g;
const ROMAN_DIGIT: Record<string, string | undefined> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5' };

const SAME: Record<string, string | undefined> = {
  no: 'without',
  not: 'without',
  r: 'right',
  rt: 'right',
  l: 'left',
  lt: 'left',
  bl: 'bilateral',
  bilat: 'bilateral',
  both: 'bilateral',
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
  '5th': 'fifth',
  '6th': 'sixth',
  '7th': 'seventh',
  '8th': 'eighth',
  '9th': 'ninth',
  '10th': 'tenth',
  '11th': 'eleventh',
  '12th': 'twelfth',
};

/** Lower case without accents, in American spelling, cut into words and reduced to their stems. */
export function wordsOf(text: string): string[] {
  return writtenWords(text).map((word) => formsOf(word).stem);
}

/** As `wordsOf`, with the words as written: for prefixes and for spelling. */
export function rawWordsOf(text: string): string[] {
  return writtenWords(text).map((word) => formsOf(word).american);
}

function writtenWords(text: string): string[] {
  let plain = isAscii(text) ? text.toLowerCase() : withoutAccents(text).toLowerCase();
  // Almost no title holds a slash, an apostrophe or "hx"; the patterns are slow enough to ask first.
  if (/[/'’`]|\bhx\b|\dw\b|\bwks?\b|\dwks?\b/.test(plain))
    for (const [pattern, replacement] of REPLACED) plain = plain.replace(pattern, replacement);
  if (/ (?:i|v)/.test(plain))
    plain = plain.replace(
      ROMAN,
      (_whole, kind: string, digits: string, letter: string) => `${kind} ${ROMAN_DIGIT[digits] ?? digits}${letter}`,
    );
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  // "Hepatitis A" keeps its letter; "a cold" loses it.
  return words.filter((word, position) => !EMPTY_WORDS.has(word) && (word !== 'a' || position === words.length - 1));
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

interface WordForms {
  american: string;
  stem: string;
}

const forms = new Map<string, WordForms>();
const FORM_MEMORY = 60_000;

function formsOf(word: string): WordForms {
  const known = forms.get(word);
  if (known) return known;
  const american = americanSpelling(SAME[word] ?? word);
  const made = { american, stem: stemOf(american) };
  if (forms.size < FORM_MEMORY) forms.set(word, made);
  return made;
}

/** Joins plural, -ed and -ing forms: sprained, sprains → sprain. Both sides of a comparison go through it. */
export function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 6 && stem.endsWith('ing')) stem = undoubled(stem.slice(0, -3));
  else if (stem.length > 5 && stem.endsWith('ed')) stem = undoubled(stem.slice(0, -2));
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

function undoubled(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
