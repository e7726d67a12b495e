import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const DECISIONS = readdirSync(join(ROOT, 'docs', 'decisions')).map((name) => `docs/decisions/${name}`);
const PAGES = readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : []));
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...PAGES, ...DECISIONS];
const textOf = (document: string): string => readFileSync(join(ROOT, document), 'utf8');

/** `libs/coding-rules/src/rules/<rule>.ts` → `libs/coding-rules/src/rules/`: what is named by example need not be there. */
const withoutExample = (path: string): string => path.replace(/[^/]*[<…*].*$/, '');

function namedPaths(text: string): string[] {
  const quoted = [...text.matchAll(/`((?:apps|libs|tools|docs|docker)\/[^`\s]+)/g)].flatMap(([, path]) => path ?? []);
  return quoted.map(withoutExample);
}

describe('the documents', () => {
  const scripts: unknown = JSON.parse(textOf('package.json')).scripts;

  it.each(DOCUMENTS)('%s names only files and folders that are there', (document) => {
    // What a build makes is not in the repository.
    const paths = namedPaths(textOf(document)).filter((path) => !path.includes('/dist/'));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each(DOCUMENTS)('%s names only commands that are there', (document) => {
    const names = [...textOf(document).matchAll(/npm run ([\w:-]+)/g)].flatMap(([, name]) => name ?? []);
    expect(names.filter((name) => !Object.hasOwn(Object(scripts), name))).toEqual([]);
  });

  it.each(DOCUMENTS)('%s links only to pages that are there', (document) => {
    const folder = join(ROOT, document, '..');
    const links = [...textOf(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].flatMap(([, link]) => link ?? []);
    expect(links.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });

  it.each(DECISIONS)('%s fits on a page', (document) => {
    expect(textOf(document).split('\n').length).toBeLessThanOrEqual(60);
  });
});
