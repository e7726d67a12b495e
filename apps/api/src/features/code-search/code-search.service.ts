import type {
  CodeDetail,
  CodeHistory,
  CodeSearchHit,
  RecentCodes,
  RecentCodesRequest,
  SearchCodesAnswer,
  SearchCodesRequest,
} from '@chartwright/contracts';
import { dotted, undotted } from '@chartwright/primitives';
import { type CodeBookView, type CodeHit, searchCodes, wordMatcher } from '@chartwright/terminology';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { CodeSetsService } from '../../platform/code-sets/code-sets.service.js';
import { AppError } from '../../platform/errors/app-error.js';
import { diagnosisDetail } from './code-detail.js';
import { CodeHistoryService, type CodeHistories } from './code-history.service.js';
import { FeeLabelsService } from './fee-labels.service.js';
import { serviceDetail } from './service-detail.js';

const DEFAULT_LIMIT = 12;
const MOST_RECENT = 12;
const SYSTEMS = { all: 'all', diagnosis: 'icd10cm', procedure: 'hcpcs' } as const;

@Injectable()
export class CodeSearchService implements OnApplicationBootstrap {
  constructor(
    private readonly codeSets: CodeSetsService,
    private readonly history: CodeHistoryService,
    private readonly fees: FeeLabelsService,
  ) {}

  /** Before the first coder types, not while. */
  onApplicationBootstrap(): void {
    this.codeSets.searchIndex();
  }

  /** Official titles by our search; procedure codes without a published title by the practices' own fee labels. */
  async search(actor: Actor, request: SearchCodesRequest): Promise<SearchCodesAnswer> {
    const startedAt = performance.now();
    const { text, dateOfService, system, limit = DEFAULT_LIMIT, caseId } = request;
    const fees = system === 'diagnosis' ? [] : await this.fees.matching(actor, text);
    const histories = await this.history.historiesFor(actor, caseId);
    const index = this.codeSets.searchIndex();
    const view = index.codeBook.on(dateOfService);
    const lifts = new Map([...histories].map(([code, { lift }]) => [code, lift]));
    const { hits, release } = searchCodes(index, { text, dateOfService, limit, system: SYSTEMS[system], history: lifts });
    const found = hits.map((hit) => toHit(view, hit, histories));
    const known = new Set(found.map(({ code }) => code));
    const ofPractice = fees.filter(({ code }) => !known.has(code)).map(({ code, label }) => feeHit(code, label, histories));
    const isCode = /^\d{2,5}$/.test(text.trim());
    const ordered =
      isCode || system === 'procedure' ? [...ofPractice, ...found] : [...found.slice(0, limit - ofPractice.length), ...ofPractice];
    const matchedIn = wordMatcher(index, text);
    return {
      hits: ordered.slice(0, limit).map((hit) => ({ ...hit, matched: matchedIn(hit.title) })),
      releaseName: release?.name ?? null,
      isStarterSet: index.codeBook.isStarterSet,
      tookMs: Math.round((performance.now() - startedAt) * 10) / 10,
    };
  }

  /** What this coder used last, what this patient had, then what this practice has often, as far as it can be billed on that day. */
  async recent(actor: Actor, { dateOfService, caseId }: RecentCodesRequest): Promise<RecentCodes> {
    const histories = await this.history.historiesFor(actor, caseId);
    const book = this.codeSets.codeBook();
    const view = book.on(dateOfService);
    const labels = await this.fees.all(actor);
    const often = ({ why, lift }: { why: CodeHistory; lift: number }): number => (why === 'practice' ? 1 - lift : 0);
    const hits = [...histories]
      .toSorted(([, one], [, other]) => often(one) - often(other))
      .flatMap(([code]): CodeSearchHit[] => {
        const entry = view.find(code);
        if (entry) return entry.billable ? [toHit(view, { ...entry, system: 'icd10cm', via: null, score: 0 }, histories)] : [];
        const title = view.findHcpcs(code)?.longDescription ?? labels.get(code);
        return title === undefined ? [] : [{ ...feeHit(code, title, histories), via: null }];
      });
    const ended = !book.isStarterSet && view.release?.isBeyondNewest ? view.release : null;
    return { hits: hits.slice(0, MOST_RECENT), endedRelease: ended && { name: ended.name, endedOn: ended.effectiveTo } };
  }

  async detail(actor: Actor, code: string, dateOfService: string): Promise<CodeDetail> {
    const book = this.codeSets.codeBook();
    const view = book.on(dateOfService);
    const entry = view.find(undotted(code));
    if (entry) return diagnosisDetail(view, entry, book.isStarterSet);
    const named = code.trim().toUpperCase();
    const title = view.findHcpcs(named)?.longDescription;
    const label = title ?? (await this.fees.all(actor)).get(named);
    if (label === undefined) throw new AppError('code_not_found', `${code} is in no code set at hand on that date.`);
    return serviceDetail(view, { code: named, title: label, isOfficial: title !== undefined }, book.isStarterSet);
  }
}

function feeHit(code: string, title: string, histories: CodeHistories): CodeSearchHit {
  const history = histories.get(code)?.why ?? null;
  return { kind: 'procedure', code, title, isBillable: true, billableBelow: 0, via: 'fee schedule', matched: [], history };
}

function toHit(view: CodeBookView, hit: CodeHit, histories: CodeHistories): CodeSearchHit {
  const isDiagnosis = hit.system === 'icd10cm';
  return {
    kind: isDiagnosis ? 'diagnosis' : 'procedure',
    code: isDiagnosis ? dotted(hit.code) : hit.code,
    title: hit.title,
    isBillable: hit.billable,
    billableBelow: hit.billable ? 0 : view.billableDescendants(hit.code).length,
    via: hit.via?.text ?? null,
    matched: [],
    history: histories.get(hit.code)?.why ?? null,
  };
}
