import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const GOAL_KILOBYTES = 250;
const APPS = [
  { app: 'sign-in', base: '/' },
  { app: 'intake', base: '/intake/' },
  { app: 'workbench', base: '/workbench/' },
] as const;

export type InitialJavaScript = { app: string; kilobytesGzip: number; ratioToGoal: number };

/** What a browser fetches before the first screen stands: the scripts that the built page names, its preloads with them. */
export function initialJavaScript(): InitialJavaScript[] {
  return APPS.map(({ app, base }) => {
    const folder = join(process.cwd(), 'apps', app, 'dist');
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const files = new Set([...page.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => (path ?? '').slice(base.length)));
    if (files.size === 0) throw new Error(`The built page of ${app} names no script; build the apps first.`);
    const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 6 }).length, 0);
    const kilobytesGzip = Math.round(bytes / 100) / 10;
    return { app, kilobytesGzip, ratioToGoal: Math.round((kilobytesGzip / GOAL_KILOBYTES) * 100) / 100 };
  });
}
