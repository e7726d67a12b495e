import type { Lexicon } from '../mentions/lexicon.js';
import type { Mention } from '../mentions/find-mentions.js';
import type { Note } from '../note.js';
import type { Statement } from '../sections/find-statements.js';
import { abnormalSide } from './abnormal-side.js';
import { BODY_PARTS } from '../vocabulary/body-parts.js';
import { type ProblemText, sideOfProblem } from './problem-text.js';
import { isOtherThanBody } from './note-sentences.js';
import { isBoth, majoritySide, type NoteSide, sideAmong, sideNear, sideOfBodyPart } from './find-sides.js';

/** Side of the problem: its own words, then its heading, its block, the body part anywhere, the chief complaint, the majority. */
export type SideTask = { mention: Mention; statement: Statement | null; about: ProblemText };

export function sideForMention(note: Note, lexicon: Lexicon, { mention, statement, about }: SideTask): NoteSide | null {
  const first = note.words[mention.positions[0] ?? 0];
  const sentence = first ? note.sentenceOfToken(first.from) : undefined;
  const from = statement ? note.wordAt(statement.start) : note.wordAt(note.tokens[sentence?.from ?? 0]?.start ?? 0);
  const to = statement ? note.wordAt(statement.end) : note.wordAt(note.tokens[(sentence?.to ?? 1) - 1]?.end ?? 0);
  const near = sideNear(note.words, mention.positions, from, to) ?? sideInHeading(note, from, to);
  if (near) return near;
  if (statement) {
    const blockSide = sideInHeading(note, to, note.wordAt(statement.blockEnd));
    if (blockSide) return blockSide;
  }
  const parts = new Set(mention.entry.required.map((id) => lexicon.wordOf(id)).filter((word) => BODY_PARTS.has(word)));
  for (let at = from; at < to && parts.size === 0; at += 1)
    if (BODY_PARTS.has(note.words[at]?.word ?? '')) parts.add(note.words[at]?.word ?? '');
  if (parts.size > 0) {
    const side = sideOfBodyPart(note.words, parts);
    if (side) return side;
  }
  const told = sideOfProblem(about);
  if (told) return told;
  const isOpen = parts.size > 0 && isOneOfSeveral(note);
  if (!isOpen || !namesSides(note)) {
    const ill = abnormalSide(note);
    if (ill) return ill;
  }
  return isOpen ? null : majoritySide(note.words);
}

/** With several problems the side of another one proves nothing about this one: it stays open (CR-006). */
const isOneOfSeveral = (note: Note): boolean => note.statements.filter(({ kind }) => kind === 'heading').length > 1;

/** Where one problem is named with its side, the side of the examination may be that problem's. */
const namesSides = (note: Note): boolean =>
  note.statements.some(
    ({ start, end, kind }) => kind === 'heading' && sideAmong(note.words, note.wordAt(start), note.wordAt(end)) !== null,
  );

function sideInHeading(note: Note, from: number, to: number): NoteSide | null {
  let found: NoteSide | null = null;
  for (let at = from; at < to; at += 1) {
    const word = note.words[at]?.word;
    if (isBoth(note.words, at, to)) return 'bilateral';
    if ((word !== 'right' && word !== 'left' && word !== 'bilateral') || isOtherThanBody(note, at)) continue;
    if (found !== null && found !== word) return null;
    found = word;
  }
  return found;
}

const HEALING =
  /\b(?:(?:concussion|sprain|strain|contusion|hematoma|dislocation)\b[^.\n]{0,40}\b(?:resolving|resolved|healed|nearly resolved)|(?:concussion|sprain|strain|contusion|fracture|fx|laceration|burn|dislocation) (?:follow[- ]?up|f\/u|recheck)|cast (?:check|removal|change|recheck)|(?:cont(?:inue)?|remain\w*) (?:in )?(?:the |her |his )?(?:cast|splint|boot|brace)\b[^.\n]{0,20}\b(?:wks?|weeks)|(?:fx|fracture)s?,?\s*(?:[-–:]\s*)?(?:is |are )?healing|routine healing|healing (?:on schedule|on track|routinely|normally|satisfactorily|well|appropriately|fracture|nicely|as expected)|fracture (?:is )?healing|interval healing|(?<!(?:return|back|rtc|f\/u|follow[- ]?up|come in|recheck) (?:\w+ ){0,3}for (?:a )?)(?:suture|staple) removal(?!\s*,?\s*(?:in|at|after|on|by|due|planned|scheduled|~|\d))|post-?op(?:erative)? (?:visit|check|follow)|callus formation|(?:follow[- ]?up|f\/u|recheck) (?:of|for|on|visit for)? ?(?:the |his |her |a )?(?:\w+ ){0,4}(?:fracture|fx|sprain|laceration|wound|orif)|s\/p (?:\w+ ){0,3}(?:orif|fixation)|status post (?:\w+ ){0,4}(?:fixation|orif)|weeks (?:out|post|s\/p|since) |wks (?:out|post|s\/p|since))/i;
const SEQUELA = /(?<!\b(?:no|without|any|w\/o)\s)\b(?:sequela(?:e)?|late effect|residual (?:of|from))\b/i;
const OPEN = /\b(?:open|compound) (?:\w+ ){0,3}(?:fracture|fx)|gustilo/i;

/** CR-005: A is active treatment, D the healing phase, S what remains; not stated, an injury is under active treatment. */
export function episodeOf(note: Note): { episode: 'A' | 'D' | 'S'; isOpenWound: boolean } {
  const known = episodes.get(note);
  if (known) return known;
  const episode = SEQUELA.test(note.text) ? 'S' : HEALING.test(note.text) ? 'D' : 'A';
  const answer = { episode, isOpenWound: OPEN.test(note.text) } as const;
  episodes.set(note, answer);
  return answer;
}

const episodes = new WeakMap<Note, { episode: 'A' | 'D' | 'S'; isOpenWound: boolean }>();
