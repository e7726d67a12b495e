import { listFindings, ruleCodeBook } from '@chartwright/coding-rules';
import type { CodeBook } from '@chartwright/terminology';
import { AUDIT_DRAFTS } from '../../libs/coding-rules/fixtures/audit-drafts.js';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const codeSetsFolder = process.env['CODESETS_DIR'];
const withCodeSets = codeSetsFolder ? describe : describe.skip;

withCodeSets('drafts as an auditor would try them, on the official releases', () => {
  let codeBook: CodeBook;
  beforeAll(async () => {
    codeBook = await readCodeSets(codeSetsFolder);
  }, 60_000);

  it.each(AUDIT_DRAFTS)('$words', ({ draft, findings }) => {
    const { dateOfService } = draft.encounter;
    const found = listFindings(draft, { codeBook: ruleCodeBook(codeBook.on(dateOfService), codeBook) })
      .filter(({ severity }) => severity !== 'hint')
      .map(({ severity, ruleId }) => `${severity} ${ruleId}`);
    expect([...new Set(found)].sort()).toEqual(findings);
  });
});
