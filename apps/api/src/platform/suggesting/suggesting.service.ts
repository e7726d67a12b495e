import type { DeskSpan, WhyNotAnswer } from '@chartwright/contracts';
import { newId, SuggestionRun, type Transaction } from '@chartwright/database';
import { ageInYears } from '@chartwright/primitives';
import { buildSuggestionEngine, type EvidenceSpan, type SuggestionEngine, type SuggestionRequest } from '@chartwright/suggestions';
import type { CodeBook } from '@chartwright/terminology';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { CodeSetsService } from '../code-sets/code-sets.service.js';
import { AppError } from '../errors/app-error.js';
import { joinedText } from './joined-text.js';
import { readNote } from './read-note.js';

type CaseKey = { practiceId: string; caseId: string };
type EncounterRow = {
  dateOfService: string | null;
  placeOfService: string | null;
  specialty: string | null;
  sex: string | null;
  dateOfBirth: string | null;
};

type ReadCase = { request: SuggestionRequest; toDeskSpan: (span: EvidenceSpan) => DeskSpan };

/** Runs the engine over the documents of a case and keeps what it said, with its version and releases. */
@Injectable()
export class SuggestingService {
  private engine: { of: CodeBook; engine: SuggestionEngine } | null = null;

  constructor(private readonly codeSets: CodeSetsService) {}

  /** For the job that prepares a case, inside its transaction. A case without readable text gets an empty run. */
  async suggestFor(tx: Transaction, { practiceId, caseId }: CaseKey): Promise<void> {
    const { request, toDeskSpan } = await this.readCase(tx, { practiceId, caseId });
    const startedAt = performance.now();
    const engine = this.currentEngine();
    const result = readNote(engine, request, { toDeskSpan, codeBook: this.codeSets.codeBook() });
    await tx.rows(SuggestionRun).insert({
      practiceId,
      id: newId(),
      caseId,
      engineVersion: engine.engineVersion,
      releases: result.releases,
      noteSha256: createHash('sha256').update(request.text).digest('hex'),
      result,
      durationMs: Math.round(performance.now() - startedAt),
    });
  }

  /** "Why not this code?", answered by the same engine from the same text. */
  async whyNot(tx: Transaction, key: CaseKey, code: string): Promise<WhyNotAnswer> {
    const { request, toDeskSpan } = await this.readCase(tx, key);
    const { spans, ...answer } = this.currentEngine().whyNot(request, code);
    return { ...answer, spans: spans.map(toDeskSpan) };
  }

  /** Builds the engine and has it read once, so that no coder waits for it. */
  warmUp(dateOfService: string): void {
    const encounter = { dateOfService, sex: 'F' as const, ageInYears: 40, placeOfService: '11', specialty: null };
    this.currentEngine().whyNot({ text: 'Assessment: cough.', encounter }, 'R05.9');
  }

  private async readCase(tx: Transaction, { practiceId, caseId }: CaseKey): Promise<ReadCase> {
    const encounters = await tx.query<EncounterRow>(
      `SELECT c.date_of_service AS "dateOfService", c.place_of_service AS "placeOfService", c.specialty, p.sex,
         p.date_of_birth AS "dateOfBirth"
       FROM intake_case c LEFT JOIN patient p ON p.practice_id = c.practice_id AND p.id = c.patient_id
       WHERE c.practice_id = $1 AND c.id = $2`,
      [practiceId, caseId],
    );
    const encounter = encounters[0];
    if (!encounter) throw new AppError('case_not_found', 'There is no such case.');
    const documents = await tx.query<{ documentId: string; text: string }>(
      `SELECT id AS "documentId", extracted_text AS text FROM case_document
       WHERE practice_id = $1 AND case_id = $2 AND state = 'ready' AND extracted_text IS NOT NULL ORDER BY created_at, id`,
      [practiceId, caseId],
    );
    const { text, toDeskSpan } = joinedText(documents);
    const dateOfService = encounter.dateOfService ?? new Date().toISOString().slice(0, 10);
    return {
      toDeskSpan,
      request: {
        text,
        encounter: {
          dateOfService,
          sex: encounter.sex === 'F' || encounter.sex === 'M' ? encounter.sex : 'U',
          ageInYears: encounter.dateOfBirth ? ageInYears(encounter.dateOfBirth, dateOfService) : 0,
          placeOfService: encounter.placeOfService ?? '11',
          specialty: encounter.specialty,
        },
      },
    };
  }

  /** Built once for each set of releases; a release that lands makes a new one. */
  private currentEngine(): SuggestionEngine {
    const codeBook = this.codeSets.codeBook();
    if (this.engine?.of !== codeBook) this.engine = { of: codeBook, engine: buildSuggestionEngine(codeBook) };
    return this.engine.engine;
  }
}
