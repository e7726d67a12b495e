import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const below = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const projects = [...below('libs'), ...below('apps'), 'tools'].filter(
  (path) => existsSync(join(root, path, 'project.json')) || existsSync(join(root, path, 'package.json')),
);

describe('project tags', () => {
  it.each(projects)('%s carries one layer tag and one runtime tag', (path) => {
    const { tags } = JSON.parse(readFileSync(join(root, path, 'project.json'), 'utf8')) as { tags: string[] };
    expect(tags.filter((tag) => tag.startsWith('layer:'))).toHaveLength(1);
    expect(tags.filter((tag) => tag.startsWith('runtime:'))).toHaveLength(1);
  });
});
