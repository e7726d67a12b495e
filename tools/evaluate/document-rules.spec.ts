import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRuleTable, rulesInForce } from '@chartwright/coding-rules';

describe('docs/rules.md', () => {
  it('is what the rules in force say (npm run rules:document)', () => {
    expect(readFileSync(join(process.cwd(), 'docs', 'rules.md'), 'utf8')).toBe(renderRuleTable());
  });
  it('has every rule once', () => {
    expect(new Set(rulesInForce.map(({ name }) => name)).size).toBe(rulesInForce.length);
  });
});
