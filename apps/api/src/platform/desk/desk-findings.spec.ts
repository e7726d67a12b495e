import type { Fix, RuleFinding } from '@chartwright/coding-rules';
import type { DeskSuggestion } from '@chartwright/contracts';
import { applyEdits, emptyDraftContent, type DraftContent, type DraftEdit } from '@chartwright/lifecycle';
import { deskFindings, isOpen } from './desk-findings.js';
import { documentation, ruleDraft } from './rule-draft.js';

function content(...diagnoses: string[]): DraftContent {
  const edits: DraftEdit[] = diagnoses.map((code) => ({ kind: 'addDiagnosis', id: `d-${code}`, code, origin: 'search' }));
  edits.push({ kind: 'addLine', id: 'l-1', code: '99214', origin: 'search', pointers: diagnoses.slice(0, 4).map((code) => `d-${code}`) });
  const outcome = applyEdits(emptyDraftContent, edits);
  if (outcome.refused !== undefined) throw new Error(outcome.refused);
  return outcome.changed;
}
const finding = (targets: string[], fix?: Fix, change: Partial<RuleFinding> = {}): RuleFinding => ({
  ruleId: 'CR-020',
  rule: 'hypertension',
  severity: 'hard',
  targets,
  message: 'm',
  source: 's',
  override: 'none',
  ...(fix ? { fix } : {}),
  ...change,
});
let count = 0;
const newId = () => `new-${(count += 1)}`;
const codes = (draft: DraftContent) => draft.diagnoses.map((diagnosis) => diagnosis.code);

function fixed(draft: DraftContent, fix: Fix, targets: string[] = []): DraftContent {
  const shown = deskFindings([finding(targets, fix)], draft, newId)[0];
  const outcome = applyEdits(draft, shown?.fix?.edits ?? []);
  if (outcome.refused !== undefined) throw new Error(outcome.refused);
  return outcome.changed;
}

describe('findings on the desk', () => {
  it('stand under the diagnoses and lines that they name', () => {
    expect(deskFindings([finding(['I10', 'line:1', 'claim'])], content('I10'), newId)[0]?.rowIds).toEqual(['d-I10', 'l-1']);
  });

  it('replace a pair in place and keep what the lines point to', () => {
    const after = fixed(content('E11.22', 'I10', 'N18.31'), { kind: 'replace-codes', remove: ['I10'], add: ['I12.9'], label: 'Replace' });
    expect(codes(after)).toEqual(['E11.22', 'I12.9', 'N18.31']);
    expect(after.lines[0]?.pointers).toEqual(['d-E11.22', 'd-I10', 'd-N18.31']);
  });

  it('replace two codes by one, or one by two', () => {
    expect(
      codes(fixed(content('I10', 'N18.31', 'E78.2'), { kind: 'replace-codes', remove: ['I10', 'N18.31'], add: ['I12.9'], label: '' })),
    ).toEqual(['I12.9', 'E78.2']);
    expect(codes(fixed(content('I10', 'E78.2'), { kind: 'replace-codes', remove: ['I10'], add: ['I12.9', 'N18.9'], label: '' }))).toEqual([
      'I12.9',
      'N18.9',
      'E78.2',
    ]);
  });

  describe('leave no line pointing nowhere (CR-060)', () => {
    const pointing = (draft: DraftContent, ...pointers: string[]): DraftContent => {
      const outcome = applyEdits(draft, [{ kind: 'setPointers', id: 'l-1', pointers: pointers.map((code) => `d-${code}`) }]);
      return outcome.changed ?? draft;
    };
    const pointedTo = ({ diagnoses, lines }: DraftContent) =>
      lines[0]?.pointers.map((pointer) => diagnoses.find(({ id }) => id === pointer)?.code);

    it('when two codes become one', () => {
      const draft = pointing(content('I10', 'N18.31', 'E78.2'), 'N18.31', 'E78.2');
      expect(pointedTo(fixed(draft, { kind: 'replace-codes', remove: ['I10', 'N18.31'], add: ['I12.9'], label: '' }))).toEqual([
        'I12.9',
        'E78.2',
      ]);
    });
    it('when the code to use is in the draft already', () => {
      const draft = pointing(content('I10', 'I12.9', 'E78.2'), 'I10');
      expect(pointedTo(fixed(draft, { kind: 'replace-codes', remove: ['I10'], add: ['I12.9'], label: '' }))).toEqual(['I12.9']);
    });
    it('when the symptom of a disease goes: what was done for the symptom was done for the disease', () => {
      const draft = pointing(content('M25.561', 'M17.11', 'E78.2'), 'M25.561');
      expect(pointedTo(fixed(draft, { kind: 'remove-code', code: 'M25.561', label: '' }, ['M25.561', 'M17.11']))).toEqual(['M17.11']);
    });
    it('when one code is left', () => {
      expect(pointedTo(fixed(pointing(content('R05.9', 'J20.9'), 'R05.9'), { kind: 'remove-code', code: 'R05.9', label: '' }))).toEqual([
        'J20.9',
      ]);
    });
    it('but choose no reason themselves where several are left', () => {
      const draft = pointing(content('J18.9', 'I10', 'E78.2'), 'J18.9');
      expect(pointedTo(fixed(draft, { kind: 'remove-code', code: 'J18.9', label: '' }, ['J18.9']))).toEqual([]);
    });
  });

  it('add a code after the one that asks for it, once', () => {
    const draft = content('E11.9', 'E78.2');
    expect(codes(fixed(draft, { kind: 'add-code', code: 'Z79.84', after: 'E11.9', label: '' }))).toEqual(['E11.9', 'Z79.84', 'E78.2']);
    expect(deskFindings([finding([], { kind: 'add-code', code: 'E78.2', label: '' })], draft, newId)[0]?.fix).toBeNull();
  });

  it('reorder and swap diagnoses', () => {
    expect(codes(fixed(content('A', 'B', 'C'), { kind: 'reorder', order: ['C', 'A', 'B'], label: '' }))).toEqual(['C', 'A', 'B']);
    expect(codes(fixed(content('A', 'B', 'C'), { kind: 'swap', first: 'C', second: 'A', label: '' }))).toEqual(['C', 'B', 'A']);
  });

  it('repair a line by its number', () => {
    expect(fixed(content('I10'), { kind: 'add-modifier', line: 1, modifier: '25', label: '' }).lines[0]?.modifiers).toEqual(['25']);
    expect(fixed(content('I10', 'E78.2'), { kind: 'set-pointers', line: 1, pointers: [2], label: '' }).lines[0]?.pointers).toEqual([
      'd-E78.2',
    ]);
  });

  it('stay kept with their reason when lines are moved; a hard one cannot be kept', () => {
    const soft = finding(['line:1'], undefined, { severity: 'soft', override: 'reason' });
    const draft = content('I10');
    const key = deskFindings([soft], draft, newId)[0]?.key ?? '';
    const outcome = applyEdits(draft, [
      { kind: 'keepFinding', findingKey: key, reason: 'Separate problem' },
      { kind: 'addLine', id: 'l-0', code: '20610', origin: 'search' },
      { kind: 'moveLine', id: 'l-0', position: 0 },
    ]);
    const moved = deskFindings([{ ...soft, targets: ['line:2'] }], outcome.changed ?? draft, newId)[0];
    expect(moved?.keptReason).toBe('Separate problem');
    expect(moved && isOpen(moved)).toBe(false);
    expect(deskFindings([finding(['I10'])], draft, newId)[0]?.canKeep).toBe(false);
  });

  it('hand the rules positions for pointers', () => {
    const encounter = { dateOfService: '2026-02-11', sex: 'F' as const, ageInYears: 67, placeOfService: '11' };
    expect(ruleDraft(content('E11.22', 'I10'), encounter).lines[0]?.pointers).toEqual([1, 2]);
  });

  it('hand the rules what words of the note support, without what the coder rejected (CR-010)', () => {
    const suggestion = (code: string, change: Partial<DeskSuggestion> = {}): DeskSuggestion => ({
      kind: 'diagnosis',
      code,
      label: '',
      confidence: 0.9,
      isProposed: true,
      isFirstListed: false,
      evidence: [{ documentId: 'n', start: 0, end: 6, quote: 'asthma', section: 'assessment' }],
      ingredients: [],
      rulesApplied: [],
      alternatives: [],
      units: 1,
      modifiers: [],
      ...change,
    });
    const suggestions = [
      suggestion('J45.909'),
      suggestion('J44.89'),
      suggestion('Z79.51', { evidence: [] }),
      suggestion('R06.2', { isProposed: false }),
      suggestion('94640', { kind: 'procedure' }),
    ];
    const found = { runId: 'r', engineVersion: '1', releases: { icd10cm: 'FY2026', hcpcs: null }, suggestions, seen: [], gaps: [] };
    const rejecting: DraftContent = { ...content('I10'), rejected: [{ code: 'J44.89', reason: 1 }] };
    expect(documentation(rejecting, found)).toEqual({
      documentedCodes: ['J45.909'],
      proposedCodes: ['J45.909', 'J44.89', 'Z79.51'],
    });
    expect(documentation(rejecting, null)).toEqual({ documentedCodes: [], proposedCodes: [] });
  });
});
