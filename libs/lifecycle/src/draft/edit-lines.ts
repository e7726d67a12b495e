import { isVisit } from '@chartwright/primitives';
import { MAX_CHARGE_CENTS, MAX_LINES, MAX_MODIFIERS, MAX_POINTERS, MAX_UNITS, type DraftContent, type DraftLine } from './draft-content.js';
import type { DraftEdit, EditOutcome } from './draft-edit.js';
import { movedTo } from './edit-diagnoses.js';

type LineEdit = Extract<
  DraftEdit,
  { kind: 'addLine' | 'removeLine' | 'replaceLineCode' | 'moveLine' | 'setModifiers' | 'setUnits' | 'setPointers' | 'setCharge' }
>;

const MODIFIER_SHAPE = /^[A-Z0-9]{2}$/;

export function editLines(content: DraftContent, edit: LineEdit): EditOutcome<DraftContent> {
  switch (edit.kind) {
    case 'addLine':
      return addLine(content, edit);
    case 'removeLine':
      return { changed: { ...content, lines: content.lines.filter((line) => line.id !== edit.id) } };
    case 'moveLine': {
      const lines = movedTo(content.lines, edit.id, edit.position);
      return lines ? { changed: { ...content, lines } } : { refused: 'That line is no longer in the draft.' };
    }
    case 'replaceLineCode':
      return changeLine(content, edit.id, (line) => ({ ...unpriced(line), code: edit.code, origin: edit.origin }));
    case 'setModifiers':
      return setModifiers(content, edit.id, edit.modifiers);
    case 'setUnits':
      return isUnitCount(edit.units)
        ? changeLine(content, edit.id, (line) => ({ ...unpriced(line), units: edit.units }))
        : { refused: `Units are a whole number from 1 to ${MAX_UNITS}.` };
    case 'setPointers':
      return setPointers(content, edit.id, edit.pointers);
    case 'setCharge':
      return setCharge(content, edit.id, edit.chargeCents);
  }
}

/**
 * Prices each line that nobody priced by hand; `feeOf` is for one unit and null when the schedule has no fee. What is more than a
 * line can carry has no price either: claims say so (CL-04).
 */
export function priceLines(content: DraftContent, feeOf: (line: DraftLine) => number | null): DraftContent {
  const lines = content.lines.map((line): DraftLine => {
    if (line.chargeOrigin === 'hand') return line;
    const feeCents = feeOf(line);
    const chargeCents = feeCents === null ? null : feeCents * line.units;
    return chargeCents === null || chargeCents > MAX_CHARGE_CENTS
      ? { ...line, chargeCents: null, chargeOrigin: 'none' }
      : { ...line, chargeCents, chargeOrigin: 'schedule' };
  });
  return { ...content, lines };
}

function addLine(content: DraftContent, edit: Extract<DraftEdit, { kind: 'addLine' }>): EditOutcome<DraftContent> {
  if (content.lines.some((line) => line.id === edit.id)) return { changed: content };
  if (content.lines.length >= MAX_LINES) return { refused: `A claim carries at most ${MAX_LINES} lines.` };
  const named = content.diagnoses.filter(({ code }) => edit.about?.includes(code));
  // An office or other visit is about everything that was dealt with; a procedure is about one thing.
  const pointed = named.length > 0 ? named.slice(0, MAX_POINTERS) : content.diagnoses.slice(0, isVisit(edit.code) ? MAX_POINTERS : 1);
  const line: DraftLine = {
    id: edit.id,
    code: edit.code,
    origin: edit.origin,
    modifiers: [],
    units: 1,
    pointers: pointed.map(({ id }) => id),
    chargeCents: null,
    chargeOrigin: 'none',
  };
  const rejected = content.rejected.filter((entry) => entry.code !== edit.code);
  let outcome: EditOutcome<DraftContent> = { changed: { ...content, lines: [...content.lines, line], rejected } };
  if (edit.modifiers) outcome = then(outcome, (next) => setModifiers(next, edit.id, edit.modifiers ?? []));
  if (edit.units !== undefined)
    outcome = then(outcome, (next) => editLines(next, { kind: 'setUnits', id: edit.id, units: edit.units ?? 1 }));
  if (edit.pointers) outcome = then(outcome, (next) => setPointers(next, edit.id, edit.pointers ?? []));
  return outcome;
}

function then(outcome: EditOutcome<DraftContent>, next: (content: DraftContent) => EditOutcome<DraftContent>): EditOutcome<DraftContent> {
  return outcome.refused === undefined ? next(outcome.changed) : outcome;
}

function setModifiers(content: DraftContent, id: string, typed: readonly string[]): EditOutcome<DraftContent> {
  const modifiers = [...new Set(typed.map((modifier) => modifier.trim().toUpperCase()).filter((modifier) => modifier !== ''))];
  const malformed = modifiers.find((modifier) => !MODIFIER_SHAPE.test(modifier));
  if (malformed !== undefined) return { refused: `A modifier has two characters; "${malformed}" has not.` };
  if (modifiers.length > MAX_MODIFIERS) return { refused: `A line carries at most ${MAX_MODIFIERS} modifiers.` };
  return changeLine(content, id, (line) => ({ ...line, modifiers }));
}

function setPointers(content: DraftContent, id: string, wanted: readonly string[]): EditOutcome<DraftContent> {
  const pointers = [...new Set(wanted)];
  if (pointers.length > MAX_POINTERS) return { refused: `A line points to at most ${MAX_POINTERS} diagnoses.` };
  const known = new Set(content.diagnoses.map((diagnosis) => diagnosis.id));
  if (pointers.some((pointer) => !known.has(pointer))) return { refused: 'A pointer names a diagnosis that is not in the draft.' };
  return changeLine(content, id, (line) => ({ ...line, pointers }));
}

function setCharge(content: DraftContent, id: string, chargeCents: number | null): EditOutcome<DraftContent> {
  if (chargeCents === null) return changeLine(content, id, unpriced);
  if (!Number.isInteger(chargeCents) || chargeCents < 0 || chargeCents > MAX_CHARGE_CENTS)
    return { refused: 'A charge is an amount from 0.00 to 999,999.99.' };
  return changeLine(content, id, (line) => ({ ...line, chargeCents, chargeOrigin: 'hand' }));
}

function changeLine(content: DraftContent, id: string, change: (line: DraftLine) => DraftLine): EditOutcome<DraftContent> {
  if (!content.lines.some((line) => line.id === id)) return { refused: 'That line is no longer in the draft.' };
  return { changed: { ...content, lines: content.lines.map((line) => (line.id === id ? change(line) : line)) } };
}

/** A price typed for other units or another code no longer holds. */
function unpriced(line: DraftLine): DraftLine {
  return { ...line, chargeCents: null, chargeOrigin: 'none' };
}

function isUnitCount(units: number): boolean {
  return Number.isInteger(units) && units >= 1 && units <= MAX_UNITS;
}
