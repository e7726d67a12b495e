import { dotted } from '@chartwright/primitives';
import { STARTER_RELEASE_NAME } from '@chartwright/terminology';
import type { ChosenRelease, CodeBook, CodeBookView, InheritedNote } from '@chartwright/terminology';
import type { DiagnosisEdition, InstructionalNote, NoteKind, ReleaseLabel, RuleCodeBook, SeventhCharacter } from './rule-code-book.js';

const RATIONALES: Readonly<Record<number, string>> = {
  0: 'anesthesia belongs to the surgery',
  1: 'coding instruction',
  2: 'separate procedure',
  3: 'procedures for different sexes',
  4: 'definition of the codes',
  5: 'laboratory panel',
  6: 'misuse of the second code',
  7: 'the more extensive procedure includes the other',
  8: 'mutually exclusive procedures',
  9: 'the second procedure replaces the attempted first',
  10: 'monitoring belongs to anesthesia',
  11: 'part of the procedure by standard practice',
};

const AGE_GROUPS = { newborn: 'newborn', pediatric: 'pediatric', maternity: 'maternity', adult: 'adult' } as const;
type AgeGroup = keyof typeof AGE_GROUPS;
const isAgeGroup = (text: string): text is AgeGroup => text in AGE_GROUPS;

/** CR-053: Medicare Advantage pays by CMS-HCC V28 alone since 2026; RxHCC and older models do not count. */
const CMS_HCC = /V28/;

const books = new WeakMap<CodeBookView, RuleCodeBook>();

/**
 * The terminology's code book on one date of service, as the rules ask it. Remembered per view, with its answers. With the whole
 * code book at hand the rules can also say since when, or until when, a code was valid (CR-003).
 */
export function ruleCodeBook(view: CodeBookView, releases?: CodeBook): RuleCodeBook {
  const known = books.get(view);
  if (known) return known;
  const book = fromView(view, releases?.parts.icd10cm ?? []);
  books.set(view, book);
  return book;
}

type DiagnosisReleases = CodeBook['parts']['icd10cm'];

function fromView(view: CodeBookView, diagnosisReleases: DiagnosisReleases): RuleCodeBook {
  const notes = remembered((code: string) => view.notes(code).flatMap(toInstructionalNote));
  const sevenths = remembered((code: string): readonly SeventhCharacter[] => view.sevenCharacters(code));
  const below = remembered((code: string) => view.billableDescendants(code).map((entry) => entry.code));
  return {
    findDiagnosis: (code) => {
      const entry = view.find(code);
      return entry && { code: entry.code, title: entry.title, isBillable: entry.billable };
    },
    otherEditions: (code) => editions(diagnosisReleases, view.releaseOf('icd10cm')?.name ?? '', code),
    notesFor: notes,
    seventhCharactersFor: sevenths,
    sideSiblings: remembered((code: string) => view.lateralitySiblings(code).map(({ side, entry }) => ({ side, code: entry.code }))),
    billableBelow: below,
    isListedManifestation: (code) => (view.mce.manifestationNotPrincipal.size === 0 ? null : view.mce.manifestationNotPrincipal.has(code)),
    etiologiesFor: remembered((code: string) => bracketed(view, code)),
    ageLimitsFor: (code) =>
      (view.mce.ageRanges.get(code) ?? []).flatMap(({ category, minimumYears, maximumYears }) =>
        isAgeGroup(category) ? [{ group: category, from: minimumYears, to: maximumYears }] : [],
      ),
    sexLimitFor: (code) => view.mce.allowedSex.get(code) ?? null,
    ...procedureAnswers(view),
    releases: {
      diagnoses: labelled('ICD-10-CM FY', view.releaseOf('icd10cm')),
      procedures: labelled('HCPCS ', view.releaseOf('hcpcs')),
      edits: labelled('NCCI ', view.releaseOf('ncci')),
      feeSchedule: labelled('Medicare fee schedule ', view.releaseOf('mpfs')),
    },
  };
}

function editions(releases: DiagnosisReleases, chosen: string, code: string): DiagnosisEdition[] {
  return releases
    .filter(({ release }) => release.name !== chosen)
    .flatMap(({ release, content }): DiagnosisEdition[] => {
      const entry = content.find(code);
      const { name, effectiveFrom, effectiveTo } = release;
      return entry ? [{ release: name, validFrom: effectiveFrom, validTo: effectiveTo, isBillable: entry.billable }] : [];
    })
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
}

const indexPairs = new WeakMap<CodeBookView, readonly (readonly [etiology: string, manifestation: string])[]>();

function bracketed(view: CodeBookView, code: string): string[] {
  const pairs =
    indexPairs.get(view) ??
    view.indexEntries.flatMap(({ code: etiology, manifestation }) =>
      etiology && manifestation ? [[etiology, manifestation] as const] : [],
    );
  indexPairs.set(view, pairs);
  return [...new Set(pairs.filter(([, manifestation]) => code.startsWith(manifestation)).map(([etiology]) => etiology))];
}

function procedureAnswers(
  view: CodeBookView,
): Pick<
  RuleCodeBook,
  'findProcedure' | 'isKnownModifier' | 'findProcedurePair' | 'findUnitLimit' | 'findAddOn' | 'isPlaceOfService' | 'isRiskAdjusting'
> {
  return {
    findProcedure: rememberedFound((code: string) => {
      const rows = view.feeIndicators(code);
      const row = rows.find(({ modifier }) => modifier === '') ?? rows[0];
      const hcpcs = view.findHcpcs(code);
      if (!row && !hcpcs && !view.findMue(code) && !view.addOns.find(code)) return null;
      return {
        code,
        label: hcpcs?.shortDescription ?? null,
        longLabel: hcpcs?.longDescription ?? null,
        globalDays: row?.globalPeriod ?? null,
        bilateral: row?.bilateral ?? null,
        professionalTechnical: row?.professionalTechnical ?? null,
        assistantSurgeon: row?.assistantSurgeon ?? null,
        coSurgeons: row?.coSurgeons ?? null,
        teamSurgery: row?.teamSurgery ?? null,
        status: row?.status ?? null,
      };
    }),
    isKnownModifier: (modifier) => (view.releaseOf('hcpcs') === null ? null : view.findModifier(modifier) !== null),
    findProcedurePair: (first, second) => {
      for (const [column1, column2] of [
        [first, second],
        [second, first],
      ] as const) {
        const edit = view.findPtp(column1, column2);
        if (edit)
          return { column1, column2, modifierIndicator: edit.modifierIndicator, rationale: RATIONALES[edit.rationaleId] ?? 'NCCI edit' };
      }
      return null;
    },
    findUnitLimit: rememberedFound((code: string) => {
      const mue = view.findMue(code);
      return mue && { units: mue.maximumUnits, adjudication: mue.adjudication };
    }),
    findAddOn: rememberedFound((code: string) => {
      const rule = view.addOns.find(code);
      return rule && { type: rule.type, primaries: [...rule.primaries] };
    }),
    isPlaceOfService: (code) => (view.findPlaceOfService(code)?.type ?? 'Unassigned') !== 'Unassigned',
    isRiskAdjusting: (code) => view.hccCategories(code).some(({ model }) => CMS_HCC.test(model)),
  };
}

const NOTE_KINDS = { excludes1: true, excludes2: true, codeFirst: true, useAdditionalCode: true, codeAlso: true } as const;
const isNoteKind = (kind: string): kind is NoteKind => kind in NOTE_KINDS;

function toInstructionalNote({ kind, from, fromLevel, text, targets, group }: InheritedNote): InstructionalNote[] {
  if (!isNoteKind(kind)) return [];
  const at = fromLevel === 'chapter' ? `chapter ${from}` : fromLevel === 'section' ? from : dotted(from);
  return [{ kind, at, text, targets, group }];
}

function labelled(prefix: string, release: ChosenRelease | null): ReleaseLabel {
  if (!release) return { name: `${prefix.trim()} (not loaded)`, validFrom: null, validTo: null, isInForce: false, isPartial: false };
  const isPartial = release.name === STARTER_RELEASE_NAME;
  return {
    name: isPartial ? `the ${release.name}` : `${prefix}${release.name}`,
    isPartial,
    validFrom: release.effectiveFrom,
    validTo: release.effectiveTo,
    isInForce: !release.isBeyondNewest && !release.isBeforeOldest,
  };
}

function remembered<Answer>(answer: (code: string) => Answer): (code: string) => Answer {
  const answers = new Map<string, Answer>();
  return (code) => {
    const known = answers.get(code);
    if (known !== undefined) return known;
    const found = answer(code);
    answers.set(code, found);
    return found;
  };
}

/** The same for codes as coders type them: only what exists is kept, so that mistyped codes do not pile up. */
function rememberedFound<Answer>(answer: (code: string) => Answer | null): (code: string) => Answer | null {
  const answers = new Map<string, Answer>();
  return (code) => {
    const known = answers.get(code);
    if (known !== undefined) return known;
    const found = answer(code);
    if (found !== null) answers.set(code, found);
    return found;
  };
}
