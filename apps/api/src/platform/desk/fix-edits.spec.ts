import { readCodeSets } from '@chartwright/code-set-files';
import { checkDraft, ruleCodeBook, type Draft, type RuleFinding } from '@chartwright/coding-rules';
import { applyEdits, type DraftContent, emptyDraftContent } from '@chartwright/lifecycle';
import type { CodeBook } from '@chartwright/terminology';
import { AUDIT_DRAFTS } from '../../../../../libs/coding-rules/fixtures/audit-drafts.js';
import { fixEdits } from './fix-edits.js';

const codeSetsFolder = process.env['CODESETS_DIR'];
const withCodeSets = codeSetsFolder ? describe : describe.skip;

function contentOf({ diagnoses, lines }: Draft): DraftContent {
  return {
    ...emptyDraftContent,
    diagnoses: diagnoses.map((code, index) => ({ id: `d${index + 1}`, code, origin: 'search' })),
    lines: lines.map(({ code, modifiers, units, pointers }, index) => ({
      id: `l${index + 1}`,
      code,
      origin: 'search',
      modifiers: [...modifiers],
      units,
      pointers: [...new Set(pointers.map((pointer) => `d${pointer}`))],
      chargeCents: null,
      chargeOrigin: 'none',
    })),
  };
}

function draftOf({ diagnoses, lines }: DraftContent, before: Draft): Draft {
  return {
    encounter: before.encounter,
    diagnoses: diagnoses.map(({ code }) => code),
    lines: lines.map(({ code, modifiers, units, pointers }, index) => ({
      ...before.lines[index],
      code,
      modifiers,
      units,
      pointers: pointers.map((pointer) => diagnoses.findIndex(({ id }) => id === pointer) + 1),
    })),
  };
}

const keyOf = ({ ruleId, rule, targets }: RuleFinding): string => `${ruleId} ${rule} ${targets.join(' ')}`;
const hardRules = (findings: readonly RuleFinding[]): Set<string> =>
  new Set(findings.filter(({ severity }) => severity === 'hard').map(({ ruleId, rule }) => `${ruleId} ${rule}`));

withCodeSets('the repair of every finding of the audited drafts, on the official releases', () => {
  let codeBook: CodeBook;
  beforeAll(async () => {
    codeBook = await readCodeSets(codeSetsFolder);
  }, 60_000);

  it.each(AUDIT_DRAFTS)('settles it and brings no new block: $words', ({ draft }) => {
    const context = { codeBook: ruleCodeBook(codeBook.on(draft.encounter.dateOfService), codeBook) };
    const content = contentOf(draft);
    const before = checkDraft(draftOf(content, draft), context);
    let added = 0;
    for (const finding of before) {
      if (!finding.fix) continue;
      const edits = fixEdits(finding.fix, finding.targets, content, () => `new-${(added += 1)}`);
      const { changed, refused } = applyEdits(content, edits ?? []);
      expect({ finding: keyOf(finding), edits: edits?.length ?? 0, refused }).toEqual({
        finding: keyOf(finding),
        edits: expect.any(Number),
        refused: undefined,
      });
      expect(edits?.length).toBeGreaterThan(0);
      const after = checkDraft(draftOf(changed ?? content, draft), context);
      expect(after.map(keyOf)).not.toContain(keyOf(finding));
      expect([...hardRules(after)].filter((rule) => !hardRules(before).has(rule))).toEqual([]);
    }
  });
});
