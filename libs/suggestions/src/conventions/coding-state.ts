import { type Candidate, candidateFromRule, type RuleBase } from '../candidates.js';
import type { Terms } from '../find-candidates.js';
import type { Note } from '../note.js';
import { noteStyle, type NoteStyle } from '../ranking/note-style.js';
import type { EvidenceSpan, NotSuggestedReason, SeenNotSuggested } from '../suggestion-types.js';

/** The working set that the convention rules add to and take from, one after the other. */
export class CodingState {
  readonly style: NoteStyle;
  readonly candidates: Candidate[];

  constructor(
    readonly note: Note,
    readonly terms: Terms,
    candidates: readonly Candidate[],
    readonly seen: SeenNotSuggested[],
  ) {
    this.style = noteStyle(note);
    this.candidates = [...candidates];
  }

  proposed(pattern: RegExp): Candidate | undefined {
    return this.candidates.filter((each) => each.isProposed && pattern.test(each.code)).sort((a, b) => a.at - b.at)[0];
  }

  allProposed(pattern: RegExp): Candidate[] {
    return this.candidates.filter((each) => each.isProposed && pattern.test(each.code));
  }

  /** Named anywhere as the patient's present condition, proposed or not. */
  present(pattern: RegExp): Candidate | undefined {
    return this.candidates.find((each) => each.assertion === 'present' && pattern.test(each.code));
  }

  exists(code: string): boolean {
    return this.terms.view.isBillable(code);
  }

  /** Gives the code of a proposed candidate another, more telling one. */
  recode(candidate: Candidate, code: string, rule: string): void {
    const plain = code.replace('.', '');
    if (candidate.code === plain || !this.exists(plain)) return;
    this.recordRejected(candidate, 'replaced_by_combination', `replaced by ${code} (${rule})`);
    candidate.code = plain;
    candidate.rules = [...candidate.rules, rule];
  }

  drop(candidate: Candidate, reason: NotSuggestedReason, why: string): void {
    if (!candidate.isProposed) return;
    candidate.isProposed = false;
    candidate.score *= 0.5;
    this.recordRejected(candidate, reason, why);
  }

  add(base: RuleBase, code: string, rule: string, why: string): void {
    const isProposed = base.isRankedOnly !== true;
    const plain = code.replace('.', '');
    if (!this.exists(plain)) return;
    const known = this.candidates.find((each) => each.code === plain && each.isProposed === isProposed);
    if (known) {
      known.rules = [...known.rules, rule];
      return;
    }
    this.candidates.push(candidateFromRule(base, plain, rule, why));
  }

  /** The first place where the pattern stands in the note outside family history and boilerplate, and is the patient's. */
  find(
    pattern: RegExp,
    accept: (match: RegExpMatchArray, span: EvidenceSpan) => boolean = () => true,
  ): { match: RegExpMatchArray; span: EvidenceSpan } | null {
    const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
    for (const match of this.note.text.matchAll(global)) {
      const span = this.note.spanOf(match.index, match.index + match[0].length);
      if (span.section === 'family_history' || span.section === 'boilerplate' || span.quote.trim() === '') continue;
      if (accept(match, span)) return { match, span };
    }
    return null;
  }

  private recordRejected(candidate: Candidate, reason: NotSuggestedReason, why: string): void {
    const span = candidate.evidence[0];
    if (span) this.seen.push({ mention: span.quote, span, reason, trigger: why, codes: [candidate.code] });
  }
}
