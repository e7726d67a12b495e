import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const fixtures = readdirSync(join(root, 'tools', 'lint-fixtures'));

type Report = { filePath: string; messages: { ruleId: string }[] };

function lintFixtures(): Report[] {
  const output = execFileSync(process.execPath, ['-e', LINT, join(root, 'tools', 'lint-fixtures')], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return JSON.parse(output);
}
const LINT = `import('eslint').then(async ({ ESLint }) => {
  const eslint = new ESLint({ ignore: false });
  const results = await eslint.lintFiles([process.argv[1] + '/*.ts']);
  console.log(JSON.stringify(results.map(({ filePath, messages }) => ({ filePath, messages }))));
})`;

describe('fences between projects', () => {
  const reports = lintFixtures();
  it.each(fixtures)('reports %s', (fixture) => {
    const report = reports.find(({ filePath }) => filePath.endsWith(`/${fixture}`));
    expect(report?.messages.map(({ ruleId }) => ruleId)).toContain('chartwright/import-fences');
  });
});
