import type { CodeDetail, CodeSearchHit, SearchCodesAnswer, SearchCodesRequest } from '@chartwright/contracts';
import { Database } from '@chartwright/database';
import { dotted, undotted } from '@chartwright/primitives';
import { searchCodes, type CodeHit } from '@chartwright/terminology';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { CodeSetsService } from '../../platform/code-sets/code-sets.service.js';
import { AppError } from '../../platform/errors/app-error.js';
import { diagnosisDetail } from './code-detail.js';

const DEFAULT_LIMIT = 12;
const FEES_SHOWN = 5;
const SYSTEMS = { all: 'all', diagnosis: 'icd10cm', procedure: 'hcpcs' } as const;

type FeeRow = { code: string; label: string };

@Injectable()
export class CodeSearchService implements OnApplicationBootstrap {
  constructor(
    private readonly codeSets: CodeSetsService,
    private readonly database: Database,
  ) {}

  /** Before the first coder types, not while. */
  onApplicationBootstrap(): void {
    this.codeSets.searchIndex();
  }

  /** Official titles by our search; procedure codes without a published title by the practices' own fee labels. */
  async search(actor: Actor, request: SearchCodesRequest): Promise<SearchCodesAnswer> {
    const startedAt = performance.now();
    const { text, dateOfService, system, limit = DEFAULT_LIMIT } = request;
    const fees = system === 'diagnosis' ? [] : await this.feesMatching(actor, text);
    const { hits, release } = searchCodes(this.codeSets.searchIndex(), { text, dateOfService, limit, system: SYSTEMS[system] });
    const found = hits.map(toHit);
    const known = new Set(found.map(({ code }) => code));
    const ofPractice = fees
      .filter(({ code }) => !known.has(code))
      .map(({ code, label }): CodeSearchHit => ({ kind: 'procedure', code, title: label, isBillable: true, via: 'fee schedule' }));
    const isCode = /^\d{2,5}$/.test(text.trim());
    return {
      hits: (isCode || system === 'procedure'
        ? [...ofPractice, ...found]
        : [...found.slice(0, limit - ofPractice.length), ...ofPractice]
      ).slice(0, limit),
      releaseName: release?.name ?? null,
      tookMs: Math.round((performance.now() - startedAt) * 10) / 10,
    };
  }

  async detail(actor: Actor, code: string, dateOfService: string): Promise<CodeDetail> {
    const view = this.codeSets.codeBook().on(dateOfService);
    const entry = view.find(undotted(code));
    if (entry) return diagnosisDetail(view, entry);
    const hcpcs = view.findHcpcs(code);
    const fee = hcpcs ? undefined : (await this.feesMatching(actor, code)).find((row) => row.code === code.toUpperCase());
    if (!hcpcs && !fee) throw new AppError('code_not_found', `${code} is in no code set at hand on that date.`);
    const release = view.releaseOf('hcpcs');
    return {
      kind: 'procedure',
      code: code.toUpperCase(),
      title: hcpcs?.longDescription ?? fee?.label ?? '',
      isBillable: true,
      releaseName: hcpcs ? (release?.name ?? null) : null,
      isReleaseInForce: !release?.isBeyondNewest && !release?.isBeforeOldest,
      ancestors: [],
      siblings: [],
      children: [],
      seventhCharacters: [],
      otherSides: [],
      notes: [],
      indexEntries: [],
    };
  }

  private feesMatching(actor: Actor, text: string): Promise<FeeRow[]> {
    const wanted = text.trim();
    if (wanted.length < 2) return Promise.resolve([]);
    const like = wanted.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
    return this.database.inTransaction(actor.scope, (tx) =>
      tx.query<FeeRow>(
        `SELECT code, min(label) AS label FROM fee_schedule_item
         WHERE code ILIKE $1 || '%' OR label ILIKE '%' || $1 || '%' GROUP BY code ORDER BY code LIMIT ${FEES_SHOWN}`,
        [like],
      ),
    );
  }
}

function toHit(hit: CodeHit): CodeSearchHit {
  const isDiagnosis = hit.system === 'icd10cm';
  return {
    kind: isDiagnosis ? 'diagnosis' : 'procedure',
    code: isDiagnosis ? dotted(hit.code) : hit.code,
    title: hit.title,
    isBillable: hit.billable,
    via: hit.via?.text ?? null,
  };
}
