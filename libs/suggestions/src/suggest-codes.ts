import type { CodeBook } from '@chartwright/terminology';
import { applyConventions } from './conventions/apply-conventions.js';
import { ENGINE_VERSION } from './engine-version.js';
import { findCandidates, type Terms } from './find-candidates.js';
import { findGaps } from './specificity/find-gaps.js';
import { readExternalCauseIndex } from './injury-story/external-cause-index.js';
import { ambiguousMentions } from './mentions/ambiguous-mentions.js';
import { buildLexicon } from './mentions/build-lexicon.js';
import { MAX_NOTE_CHARACTERS, Note } from './note.js';
import { suggestProcedures } from './procedures/suggest-procedures.js';
import { chooseProposed } from './ranking/choose-proposed.js';
import { rankSuggestions } from './ranking/rank-suggestions.js';
import { LeafChooser } from './specificity/choose-leaf.js';
import type { SuggestionEngine, SuggestionRequest, SuggestionResult } from './suggestion-types.js';
import { readVisit } from './visit-level/read-visit.js';
import { explainWhyNot } from './why-not/explain-why-not.js';

/** The words of the newest release are read once; each request is answered with the codes in force on its date of service. */
export function buildSuggestionEngine(codeBook: CodeBook): SuggestionEngine {
  const newest = codeBook.newest();
  const lexicon = buildLexicon(newest);
  const causes = readExternalCauseIndex(newest);
  const termsByRelease = new Map<string, Terms>();

  function termsOn(dateOfService: string): Terms {
    const view = codeBook.on(dateOfService);
    const name = view.release?.name ?? 'none';
    const terms = termsByRelease.get(name) ?? { lexicon, view, leaves: new LeafChooser(view), causes };
    termsByRelease.set(name, terms);
    return terms;
  }

  const noteOf = ({ text, encounter }: SuggestionRequest): Note => new Note(text, encounter, lexicon);

  function suggest(request: SuggestionRequest, note = noteOf(request)): SuggestionResult {
    const terms = termsOn(request.encounter.dateOfService);
    const found = findCandidates(note, terms);
    const proposal = chooseProposed(note, found);
    const coded = applyConventions(note, terms, proposal);
    const { proposed, ranked } = rankSuggestions(note, terms, coded.candidates);
    const visit = readVisit(note, proposed);
    return {
      engineVersion: ENGINE_VERSION,
      releases: {
        icd10cm: terms.view.release?.name ?? 'none',
        hcpcs: terms.view.releaseOf('hcpcs')?.name ?? null,
        books: terms.view.books,
      },
      proposed,
      ranked,
      procedures: suggestProcedures(note, terms.view, proposed, visit),
      visit,
      seenNotSuggested: [...coded.seen, ...ambiguousMentions(note, terms.view)],
      gaps: findGaps(note, terms.view, proposed, coded.candidates),
      unreadCharacters: Math.max(0, request.text.length - MAX_NOTE_CHARACTERS),
    };
  }

  return {
    engineVersion: ENGINE_VERSION,
    suggest: (request) => suggest(request),
    whyNot: (request, asked) => {
      const note = noteOf(request);
      const { view } = termsOn(request.encounter.dateOfService);
      return explainWhyNot({ asked, note, view, codeBook, result: suggest(request, note) });
    },
  };
}
