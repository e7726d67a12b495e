// npm run rules:document : writes docs/rules.md from the rules in force.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderRuleTable } from '@chartwright/coding-rules';

await writeFile(join(process.cwd(), 'docs', 'rules.md'), renderRuleTable());
