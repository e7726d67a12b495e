import type { Lexicon, LexiconEntry } from '../mentions/lexicon.js';
import type { Mention } from '../mentions/find-mentions.js';
import { BODY_PARTS, LIMBS_AND_REGIONS } from '../vocabulary/body-parts.js';
import type { NoteSide } from './find-sides.js';
import type { ProblemText } from './problem-text.js';

export type SiteContext = { title: string; about: ProblemText; side: NoteSide | null };

const LEAVES_THE_SITE_OPEN = /\bunspecified\b/i;

/** Names of tissue say what, not where. */
const NOT_A_PLACE = new Set('joint bone muscle skin limb extremity tendon ligament artery vein nerve head heart liver'.split(' '));

/**
 * "Cellulitis." with the left lower leg under examination: the concept that says the same and names the place, where the note ties one
 * place to the problem more often than any other. Null where the problem names its place itself or the note names none.
 */
export function completeSite(lexicon: Lexicon, mention: Mention, { title, about, side }: SiteContext): LexiconEntry | null {
  const own = mention.entry.required.map((id) => lexicon.wordOf(id));
  if (own.some((word) => BODY_PARTS.has(word) && !NOT_A_PLACE.has(word)) || /^[A-EZ]/.test(mention.entry.code)) return null;
  // An arthritis of no type stays one of no site, an osteoarthritis unless films show the joint: pain today does not say which are diseased.
  if (own.includes('arthritis') || own.includes('gout') || !LEAVES_THE_SITE_OPEN.test(title)) return null;
  const votes = votesOf(own.includes('osteoarthritis') ? onlyResults(about) : about);
  let best: { entry: LexiconEntry; votes: number } | null = null;
  let isTied = false;
  for (const [part, count] of votes) {
    const entry = entryWith(lexicon, mention.entry, part, side);
    if (!entry) continue;
    if (best && best.entry.code.slice(0, 4) !== entry.code.slice(0, 4) && count === best.votes) isTied = true;
    if (!best || count > best.votes) {
      if (best && count > best.votes) isTied = false;
      best = { entry, votes: count };
    }
  }
  return best && !isTied ? best.entry : null;
}

const onlyResults = ({ strong, weak, ...others }: ProblemText): ProblemText => ({
  ...others,
  strong: strong.filter(({ section }) => section === 'results'),
  weak: weak.filter(({ section }) => section === 'results'),
});

function votesOf({ strong, weak, elsewhere }: ProblemText): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const add = (word: string, weight: number): void => {
    if (isPlace(word) && !elsewhere.has(word)) votes.set(word, (votes.get(word) ?? 0) + weight);
  };
  for (const { words, isNormal, section } of strong)
    if (!isNormal && section !== 'review_of_systems') for (const word of words) add(word, 2);
  for (const { words, isNormal, section } of weak) if (!isNormal && section !== 'review_of_systems') for (const word of words) add(word, 1);
  return votes;
}

const isPlace = (word: string): boolean => (LIMBS_AND_REGIONS.has(word) || word === 'ear' || word === 'eyelid') && !NOT_A_PLACE.has(word);

function entryWith(lexicon: Lexicon, known: LexiconEntry, part: string, side: NoteSide | null): LexiconEntry | null {
  const id = lexicon.wordId(part);
  if (id === undefined) return null;
  let best: LexiconEntry | null = null;
  for (const at of lexicon.entriesWith(id)) {
    const entry = lexicon.entries[at];
    if (!entry || entry.isResidual || entry.code.charAt(0) !== known.code.charAt(0) || entry.forbidden.length > 0) continue;
    if (!known.required.every((word) => entry.required.includes(word))) continue;
    const added = entry.required.filter((word) => !known.required.includes(word) && word !== id).map((word) => lexicon.wordOf(word));
    if (!added.every((word) => word === side || word === 'lower' || word === 'upper' || word === 'limb')) continue;
    if (!best || entry.required.length < best.required.length) best = entry;
  }
  return best;
}
