import { type Side, withoutSide } from '../release/laterality.js';
import type { SearchIndex } from './search-index.js';
import type { PhraseMatch } from './phrase-matcher.js';
import type { Reading } from './read-query.js';
import type { Validity } from './validity.js';
import { pickVariant } from './pick-variant.js';
import { stemOf, wordsOf } from './words-of.js';

/** A code with the best way a reading of the query led to it. */
export interface RankedCode {
  position: number;
  score: number;
  /** The phrase that matched. */
  phrase: number;
}

const MOST_PHRASES = 160;
const MOST_EXPANDED_HEADERS = 40;
const DENIAL = 0.25;
// The name of a drug alone asks for the drug, not for its poisoning.
const DRUG_ALONE = 0.8;
const POISONING = new Set(
  'poisoning poison overdose adverse effect reaction toxicity toxic underdosing ingestion ingested suicide accidental side'
    .split(' ')
    .map(stemOf),
);
const INTENDED = new Set('suicide suicidal intentional intentionally assault undetermined'.split(' ').map(stemOf));
const ACCIDENTAL = stemOf('accidental');
const COMBINED_QUALITY = 0.95;
// A misspelled word leaves a little of a phrase open, a word that is not there much more.
const MOST_UNASKED = 0.2;
// The long sentences of services share some word with every query: one that answers a part of it says little.
const SERVICE_IN_PART = 0.75;
const ANSWERED = 0.9;

export function rankCodes(index: SearchIndex, reading: Reading, validity: Validity): RankedCode[] {
  const matches = index.matcher.match(reading.words, MOST_PHRASES);
  const best = new Map<number, RankedCode>();
  const offer = (code: RankedCode): void => {
    const known = best.get(code.position);
    if (!known || known.score < code.score) best.set(code.position, code);
  };
  const ranking = new Ranking(index, reading, validity, offer);
  let expanded = 0;
  const isPoisoningAsked = reading.typed.some((stem) => POISONING.has(stem));
  for (const found of matches) {
    const isDrugAlone = !isPoisoningAsked && index.phrases.source(found.phrase) === 'drug table';
    const match = isDrugAlone ? { ...found, score: found.score * DRUG_ALONE } : found;
    const position = index.phrases.targets[match.phrase] ?? 0;
    const document = index.documents[position];
    if (!document) {
      const doubt = index.serviceDoubts[position - index.documents.length] ?? 0;
      offer({ position, score: match.score * (match.queryShare < ANSWERED ? SERVICE_IN_PART : 1) - doubt, phrase: match.phrase });
    } else if (index.phrases.source(match.phrase) === 'synonym') ranking.offerSynonym(position, match);
    else if (document.isVariant) ranking.offerVariant(document.parent, match.mask, match);
    else if (validity.isBillable(position) || document.hasVariants) ranking.offerSided(position, match);
    else if (expanded < MOST_EXPANDED_HEADERS) {
      expanded += 1;
      ranking.offerHeader(position, match);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

class Ranking {
  private readonly total: number;
  /** "Overdose, suicide": no accident. */
  private readonly isIntended: boolean;
  /** What stands right behind a "without" or "no" of the query. */
  private readonly deniedByQuery: readonly string[];

  constructor(
    private readonly index: SearchIndex,
    private readonly reading: Reading,
    private readonly validity: Validity,
    private readonly offer: (code: RankedCode) => void,
  ) {
    this.deniedByQuery = reading.typed.filter((_, at) => reading.typed[at - 1] === 'without');
    this.isIntended = reading.typed.some((stem) => INTENDED.has(stem));
    this.total = reading.words.reduce((sum, word) => sum + word.weight, 0) || 1;
  }

  /** What speaks for a code before the query does counts the less, the less of the query it answers. */
  prior(position: number, queryShare: number): number {
    return (this.index.priors[position] ?? 0) * queryShare * queryShare - this.denial(position);
  }

  /** "Migraine with aura" is not answered by "migraine without aura", nor "without aura, intractable" by "with aura" or "not intractable". */
  private denial(position: number): number {
    const parts = this.index.denied[position] ?? [];
    const isAffirmed = (stem: string): boolean => !parts.some((part) => part.includes(stem)) && this.titleSays(position, stem);
    const isOtherIntent = this.isIntended && this.titleSays(position, ACCIDENTAL);
    return this.isDenied(position) || this.deniedByQuery.some(isAffirmed) || isOtherIntent ? DENIAL : 0;
  }

  /** Whether the title is without what the query asks for. */
  private isDenied(position: number): boolean {
    const { typed } = this.reading;
    const parts = this.index.denied[position] ?? [];
    return parts.some((part) => typed.some((stem) => part.includes(stem)) && !this.deniedByQuery.some((stem) => part.includes(stem)));
  }

  private titleSays(position: number, stem: string): boolean {
    return wordsOf(this.index.documents[position]?.title ?? '').includes(stem);
  }

  /** Our own words lead to one code; a side in the query leads on to the same condition on that side. */
  offerSynonym(position: number, match: PhraseMatch): void {
    const document = this.index.documents[position];
    const base = document?.isVariant ? document.parent : position;
    this.offerComplete(base, match.mask, match);
    const { right, left, bilateral } = this.reading.sides;
    if ((right | left | bilateral) === 0 || this.index.matcher.unaskedShare(match.phrase) > MOST_UNASKED) return;
    for (const other of otherSidesOf(this.index, base)) {
      const bit = other.side === 'unspecified' ? 0 : this.reading.sides[other.side];
      if (bit === 0) continue;
      const share = match.queryShare + this.weightOf(bit & ~match.mask) / this.total;
      this.offerComplete(other.position, match.mask | bit, {
        ...match,
        score: match.score * (share / match.queryShare) ** 2,
        queryShare: share,
      });
    }
  }

  /** Where no code says "bilateral", both sides are reported by the code of each, and each answers the word (CR-006). */
  offerSided(position: number, match: PhraseMatch): void {
    const bit = this.reading.sides.bilateral === 0 ? 0 : this.sideBit(position) & ~match.mask;
    const share = match.queryShare + (this.weightOf(bit) * COMBINED_QUALITY) / this.total;
    const score = match.score * (share / match.queryShare) ** 2;
    this.offerComplete(position, match.mask | bit, bit === 0 ? match : { score, phrase: match.phrase, queryShare: share });
  }

  private offerComplete(position: number, mask: number, match: { score: number; phrase: number; queryShare: number }): void {
    if (this.index.documents[position]?.hasVariants) this.offerVariant(position, mask, match);
    else this.offer({ position, score: match.score + this.prior(position, match.queryShare), phrase: match.phrase });
  }

  /** The complete code of a base with 7th characters; words such as "subsequent" choose it and count as found. */
  offerVariant(base: number, mask: number, match: { score: number; phrase: number; queryShare: number }): void {
    const asked = { meanings: this.reading.meanings, isDenied: (at: number) => this.isDenied(at) };
    const picked = pickVariant(this.index.documents, base, asked, this.validity);
    if (!picked) return;
    const share = match.queryShare + this.weightOf(picked.mask & ~mask) / this.total;
    const grown = match.queryShare > 0 ? (share / match.queryShare) ** 2 : 1;
    this.offer({
      position: picked.position,
      score: match.score * grown + Math.max(this.prior(base, share), this.prior(picked.position, share)),
      phrase: match.phrase,
    });
  }

  /** A header leads to its billable codes: those whose own titles answer more of the query and add the least to it. */
  offerHeader(header: number, match: PhraseMatch): void {
    const { documents, matcher } = this.index;
    this.offer({ position: header, score: match.score, phrase: match.phrase });
    const headerUnasked = matcher.unaskedWeight(header);
    for (let position = header + 1; position < (documents[header]?.end ?? 0);) {
      const document = documents[position];
      const isBase = document?.hasVariants === true;
      if (isBase || this.validity.isBillable(position)) {
        const added = (matcher.maskOf(position) | this.sideBit(position)) & ~match.mask;
        const share = match.queryShare + (this.weightOf(added) * COMBINED_QUALITY) / this.total;
        const grown = match.queryShare > 0 ? (share / match.queryShare) ** 2 : 1;
        const extra = Math.max(0, matcher.unaskedWeight(position) - headerUnasked);
        const score = match.score * grown * (1 - (0.5 * extra) / (extra + 1.2)) - 0.002;
        if (isBase) this.offerVariant(position, match.mask | added, { score, phrase: match.phrase, queryShare: share });
        else this.offer({ position, score: score + this.prior(position, share), phrase: match.phrase });
      }
      position = isBase ? (document?.end ?? position + 1) : position + 1;
    }
  }

  private sideBit(position: number): number {
    const side = this.index.sides[position];
    const { sides } = this.reading;
    if (!side || side === 'unspecified') return 0;
    if (sides[side] !== 0 || sides.bilateral === 0) return sides[side];
    return otherSidesOf(this.index, position).some((other) => other.side === 'bilateral') ? 0 : sides.bilateral;
  }

  private weightOf(mask: number): number {
    let weight = 0;
    this.reading.words.forEach((word, at) => {
      if ((mask & (1 << at)) !== 0) weight += word.weight;
    });
    return weight;
  }
}

/** Positions of the same condition on other sides, among the codes up to two levels above. */
function otherSidesOf(index: SearchIndex, position: number): readonly { side: Side; position: number }[] {
  const known = index.otherSides.get(position);
  if (known) return known;
  const { documents, sides } = index;
  const parent = documents[position]?.parent ?? -1;
  const top = documents[parent]?.parent ?? -1;
  const [start, end] = [top >= 0 ? top : parent, documents[top >= 0 ? top : parent]?.end ?? 0];
  const key = withoutSide(documents[position]?.title ?? '');
  const found: { side: Side; position: number }[] = [];
  for (let at = start + 1; start >= 0 && at < end; at += 1) {
    const document = documents[at];
    const side = sides[at];
    if (!document || document.isVariant || !side || at === position) continue;
    if (withoutSide(document.title) === key) found.push({ side, position: at });
  }
  index.otherSides.set(position, found);
  return found;
}
