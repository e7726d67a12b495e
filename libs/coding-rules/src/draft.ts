import type { CalendarDate } from '@chartwright/primitives';

/** Administrative sex for claims (CR-205), kept apart from gender identity; U = not stated. */
export type AdministrativeSex = 'F' | 'M' | 'U';

export type DraftEncounter = {
  dateOfService: CalendarDate;
  sex: AdministrativeSex;
  /** Null when not stated; age edits then keep silent. */
  ageInYears: number | null;
  /** Two digits, '11' = office. */
  placeOfService: string;
  dateOfBirth?: CalendarDate;
  dateOfDeath?: CalendarDate;
};

/** What was given, for drug lines: 40 of 10 mg → 4 units (coding-rules §3.7). */
export type DrugAmount = { amount: number; unit: string };

export type DraftLine = {
  code: string;
  modifiers: readonly string[];
  units: number;
  /** Positions in `diagnoses`, the first is 1. */
  pointers: readonly number[];
  /** Only where a line differs from the encounter. */
  dateOfService?: CalendarDate;
  placeOfService?: string;
  chargeCents?: number;
  administered?: DrugAmount;
  discarded?: DrugAmount;
  ndc?: string;
};

/** The coder's working codes, in claim order; codes with or without the dot. */
export type Draft = {
  encounter: DraftEncounter;
  diagnoses: readonly string[];
  lines: readonly DraftLine[];
};
