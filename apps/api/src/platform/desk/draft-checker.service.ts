import { checkDraft, isEstablished, lastVisitOn, ruleCodeBook, type RuleCodeBook } from '@chartwright/coding-rules';
import type { DeskFinding, DeskSuggestions, VisitHistory } from '@chartwright/contracts';
import { newId } from '@chartwright/database';
import type { DraftContent } from '@chartwright/lifecycle';
import { ageInYears, undotted } from '@chartwright/primitives';
import type { CodeBook, CodeBookView } from '@chartwright/terminology';
import { Injectable } from '@nestjs/common';
import { CodeSetsService } from '../code-sets/code-sets.service.js';
import { deskFindings } from './desk-findings.js';
import type { DeskRow, FeeRow } from './desk-rows.js';
import type { RuleFacts } from '../rules/rule-facts.js';
import { noteEvidence } from './note-evidence.js';
import { documentation, ruleDraft, visitDocumentation } from './rule-draft.js';

/** Judges drafts by the code sets in force on the date of service, and names the codes on it. */
@Injectable()
export class DraftChecker {
  constructor(private readonly codeSets: CodeSetsService) {}

  findings(content: DraftContent, row: DeskRow, suggestions: DeskSuggestions | null, facts: RuleFacts): DeskFinding[] {
    const dateOfService = row.dateOfService ?? '';
    const draft = ruleDraft(content, {
      dateOfService,
      sex: row.sex === 'F' || row.sex === 'M' ? row.sex : 'U',
      ageInYears: row.dateOfBirth ? ageInYears(row.dateOfBirth, dateOfService) : null,
      placeOfService: row.placeOfService ?? '',
      ...(row.dateOfBirth ? { dateOfBirth: row.dateOfBirth } : {}),
    });
    const found = checkDraft(draft, {
      codeBook: this.ruleBook(dateOfService),
      ...documentation(content, suggestions),
      ...noteEvidence(content, suggestions),
      ...visitDocumentation(content, suggestions),
      ...facts,
    });
    return deskFindings(found, content, newId);
  }

  visitHistory({ history }: RuleFacts, dateOfService: string): VisitHistory {
    const lastSeenOn = lastVisitOn(history, dateOfService);
    return { lastSeenOn, isEstablished: isEstablished(lastSeenOn, dateOfService) };
  }

  /** One small draft, so that the rules' tables of this date stand before the first edit; two lines ask for the pair edits. */
  warmUp(dateOfService: string): void {
    const encounter = { dateOfService, sex: 'F' as const, ageInYears: 40, placeOfService: '11' };
    const lines = ['99213', '20610'].map((code) => ({ code, modifiers: [], units: 1, pointers: [1] }));
    const draft = { encounter, diagnoses: ['R05.9'], lines };
    checkDraft(draft, { codeBook: this.ruleBook(dateOfService), documentedCodes: [] });
  }

  /** Official titles for diagnoses and HCPCS; the practice's own fee labels for everything that CMS does not publish. */
  titles(
    content: DraftContent,
    dateOfService: string,
    fees: readonly FeeRow[],
    suggestions: DeskSuggestions | null,
  ): Record<string, string> {
    const view = this.view(dateOfService);
    const titles: Record<string, string> = {};
    for (const { code } of content.diagnoses) titles[code] = view.find(undotted(code))?.title ?? '';
    for (const { code } of content.lines) {
      titles[code] =
        fees.find((fee) => fee.code === code)?.label ??
        view.findHcpcs(code)?.shortDescription ??
        suggestions?.suggestions.find((suggestion) => suggestion.code === code)?.label ??
        '';
    }
    return titles;
  }

  get codeBook(): CodeBook {
    return this.codeSets.codeBook();
  }

  releases(dateOfService: string): { diagnoses: string; procedures: string } {
    const { diagnoses, procedures } = this.ruleBook(dateOfService).releases;
    return { diagnoses: diagnoses.name, procedures: procedures.name };
  }

  /** As the desk says them: a release that does not serve the day is the nearest at hand, and the coder has to know. */
  releaseWords(dateOfService: string): { diagnoses: string; procedures: string } {
    const { diagnoses, procedures } = this.ruleBook(dateOfService).releases;
    const words = ({ name, isInForce }: typeof diagnoses) => (isInForce ? name : `${name}, the nearest loaded`);
    return { diagnoses: words(diagnoses), procedures: words(procedures) };
  }

  /** With every loaded release, so that a finding can say since when a code is valid. */
  private ruleBook(dateOfService: string): RuleCodeBook {
    return ruleCodeBook(this.view(dateOfService), this.codeSets.codeBook());
  }

  private view(dateOfService: string): CodeBookView {
    return this.codeSets.codeBook().on(dateOfService);
  }
}
