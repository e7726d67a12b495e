import type { CodeOrigin, RejectReason } from './draft-content.js';
import type { VisitJustification } from './visit-justification.js';

/** One small change of the draft. New rows carry the id that the sender chose, so a repeated send changes nothing twice. */
export type DraftEdit =
  | { kind: 'addDiagnosis'; id: string; code: string; origin: CodeOrigin; isFirstListed?: boolean }
  | { kind: 'removeDiagnosis'; id: string }
  | { kind: 'replaceDiagnosis'; id: string; code: string; origin: CodeOrigin }
  | { kind: 'moveDiagnosis'; id: string; position: number }
  | {
      kind: 'addLine';
      id: string;
      code: string;
      origin: CodeOrigin;
      modifiers?: string[];
      units?: number;
      pointers?: string[];
      /** Codes of the diagnoses that the note speaks of beside the service: the line points to those of them in the draft. */
      about?: string[];
    }
  | { kind: 'removeLine'; id: string }
  | { kind: 'replaceLineCode'; id: string; code: string; origin: CodeOrigin }
  | { kind: 'moveLine'; id: string; position: number }
  | { kind: 'setModifiers'; id: string; modifiers: string[] }
  | { kind: 'setUnits'; id: string; units: number }
  | { kind: 'setPointers'; id: string; pointers: string[] }
  | { kind: 'setCharge'; id: string; chargeCents: number | null }
  | { kind: 'rejectSuggestion'; code: string; reason: RejectReason }
  | { kind: 'reconsiderSuggestion'; code: string }
  | { kind: 'keepFinding'; findingKey: string; reason: string }
  | { kind: 'reopenFinding'; findingKey: string }
  | { kind: 'setVisitLevel'; visit: VisitJustification | null };

export const DRAFT_EDIT_KINDS = [
  'addDiagnosis',
  'removeDiagnosis',
  'replaceDiagnosis',
  'moveDiagnosis',
  'addLine',
  'removeLine',
  'replaceLineCode',
  'moveLine',
  'setModifiers',
  'setUnits',
  'setPointers',
  'setCharge',
  'rejectSuggestion',
  'reconsiderSuggestion',
  'keepFinding',
  'reopenFinding',
  'setVisitLevel',
] as const satisfies readonly DraftEdit['kind'][];

/** The changed draft, or a sentence that says why the change cannot be made. */
export type EditOutcome<T> = { changed: T; refused?: undefined } | { changed?: undefined; refused: string };
