import type { CalendarDate } from '@chartwright/primitives';
import type { NoteTarget, Side } from '@chartwright/terminology';

/** What the rules ask of the code sets in force on the date of service. Codes are undotted, upper case. */
export type RuleCodeBook = {
  findDiagnosis(code: string): DiagnosisEntry | null;
  /** The code in the other releases that are loaded, oldest first (CR-003). */
  otherEditions(code: string): readonly DiagnosisEdition[];
  /** Notes at the code's own node and every ancestor, section and chapter (CR-010), nearest first. */
  notesFor(code: string): readonly InstructionalNote[];
  /** 7th characters defined for the node or inherited by it; empty when none (CR-004). */
  seventhCharactersFor(code: string): readonly SeventhCharacter[];
  /** Billable codes below the node, in tabular order. */
  billableBelow(code: string): readonly string[];
  /** The same condition on other sides (CR-006). */
  sideSiblings(code: string): readonly SideSibling[];
  /** On the published list of manifestations never first-listed (Medicare Code Editor); null when no list is loaded. */
  isListedManifestation(code: string): boolean | null;
  /** Underlying conditions the index brackets with this manifestation, "K74.6- [I85.1-]": the condition is sequenced first. */
  etiologiesFor(code: string): readonly string[];
  ageLimitsFor(code: string): readonly AgeLimit[];
  /** Null when the list has no edit for the code. */
  sexLimitFor(code: string): 'F' | 'M' | null;
  findProcedure(code: string): ProcedureEntry | null;
  isKnownModifier(modifier: string): boolean | null;
  /** The edit in either direction, or null. */
  findProcedurePair(first: string, second: string): ProcedurePairEdit | null;
  findUnitLimit(code: string): UnitLimit | null;
  /** Primaries an add-on code may follow; null when it is no add-on. */
  findAddOn(code: string): AddOnEdit | null;
  isPlaceOfService(code: string): boolean;
  isRiskAdjusting(code: string): boolean;
  /** Which releases answer, so that a finding can say so. */
  releases: { diagnoses: ReleaseLabel; procedures: ReleaseLabel; edits: ReleaseLabel; feeSchedule: ReleaseLabel };
};

/** `isInForce` false: the nearest release had to stand in for the date of service. */
export type ReleaseLabel = {
  name: string;
  validFrom: CalendarDate | null;
  validTo: CalendarDate | null;
  isInForce: boolean;
  /** Everyday codes alone: a code may well exist and be missing here. */
  isPartial: boolean;
};

export type DiagnosisEntry = { code: string; title: string; isBillable: boolean };

export type DiagnosisEdition = { release: string; validFrom: CalendarDate; validTo: CalendarDate; isBillable: boolean };

export type NoteKind = 'excludes1' | 'excludes2' | 'codeFirst' | 'useAdditionalCode' | 'codeAlso';

/** One note as printed. `at` is the code (with the dot), section (J40-J4A) or chapter ("chapter 10") that carries it. */
export type InstructionalNote = {
  kind: NoteKind;
  at: string;
  text: string;
  /** Codes named by the note; empty for prose. */
  targets: readonly NoteTarget[];
  /** Notes under one heading ("code first …:") share it. */
  group: number;
};

export type SideSibling = { side: Side; code: string };

export type SeventhCharacter = { character: string; meaning: string };

export type AgeLimit = { group: 'newborn' | 'pediatric' | 'maternity' | 'adult'; from: number; to: number };

export type ProcedureEntry = {
  code: string;
  /** Plain label; never a CPT descriptor. */
  label: string | null;
  longLabel: string | null;
  globalDays: string | null;
  bilateral: string | null;
  professionalTechnical: string | null;
  /** Payment of an assistant at surgery, of two surgeons, of a team: 0, 1, 2 or 9. */
  assistantSurgeon: string | null;
  coSurgeons: string | null;
  teamSurgery: string | null;
  status: string | null;
};

export type ProcedurePairEdit = { column1: string; column2: string; modifierIndicator: 0 | 1 | 9; rationale: string };

export type UnitLimit = { units: number; adjudication: 1 | 2 | 3 };

/** `primaries` empty for type 2, where the contractor decides; type 3 has some of each. */
export type AddOnEdit = { type: 1 | 2 | 3; primaries: readonly string[] };
