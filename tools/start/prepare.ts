import { APP_ROLE, createDatabase, createDataSource, Database } from '@chartwright/database';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEMO_PASSWORD, DEMO_USERS } from '../seed-demo/demo-organisations.js';
import { noteDemoEntered, seedOrganisations, type DemoState } from '../seed-demo/seed-organisations.js';

type Wishes = { ownerUrl: string; codeSetsFolder: string | null; dataFolder: string; withDemo?: boolean };
type Voice = { step: (number: number, text: string) => void; detail: (text: string) => void };
type Prepared = { env: Record<string, string>; signIns: string[]; hasCasesToEnter: boolean; noteEntered: () => Promise<void> };

/** The serving role's password is made once and kept beside the data, readable by its owner only. */
async function appPassword(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'app-database-password');
  if (!existsSync(file)) {
    await mkdir(dataFolder, { recursive: true });
    await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  return (await readFile(file, 'utf8')).trim();
}

async function appUrlFor(ownerUrl: string, dataFolder: string): Promise<string> {
  if (process.env.APP_DATABASE_URL) return process.env.APP_DATABASE_URL;
  const url = new URL(ownerUrl);
  url.username = APP_ROLE;
  url.password = await appPassword(dataFolder);
  return url.href;
}

function databaseOf(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  if (url.pathname === '' || url.pathname === '/' || url.pathname === '/postgres') url.pathname = '/chartwright';
  return url.href;
}

const width = Math.max(...DEMO_USERS.map(({ email }) => email.length));
const signInLines = (): string[] => [
  `Demo sign-ins, all with the password "${DEMO_PASSWORD}":`,
  ...DEMO_USERS.map(({ email, role, displayName }) => `  ${email.padEnd(width)}  ${role.replaceAll('_', ' ')} (${displayName})`),
];

async function withDatabase<T>(appUrl: string, work: (database: Database) => Promise<T>): Promise<T> {
  const dataSource = await createDataSource({ url: appUrl, poolSize: 2 }).initialize();
  return work(new Database(dataSource)).finally(() => dataSource.destroy());
}

const DEMO_WORDS: Record<DemoState, string> = {
  absent: 'not wanted: this database has people of its own',
  begun: 'one practice, one firm, nine people',
  entered: 'already there',
};

const demoSignIns = DEMO_USERS.map(({ email, role, displayName }) => ({ label: displayName, email, password: DEMO_PASSWORD, role }));

/** Migrates, loads code sets and seeds the demo into an empty database; returns the environment of API and worker. */
export async function prepare(
  { ownerUrl, codeSetsFolder, dataFolder, withDemo = true }: Wishes,
  { step, detail }: Voice,
): Promise<Prepared> {
  const owner = databaseOf(ownerUrl);
  const app = await appUrlFor(owner, dataFolder);
  step(4, 'Migrations');
  const ran = await createDatabase({ ownerUrl: owner, appUrl: app });
  detail(ran.length === 0 ? 'up to date' : `${ran.length} applied`);

  step(5, 'Code sets');
  detail(
    codeSetsFolder ? `releases in ${codeSetsFolder}` : 'bundled starter set; put releases into ./codesets or set CODESETS_DIR for more',
  );

  step(6, 'Demo');
  const demo = withDemo ? await withDatabase(app, seedOrganisations) : null;
  detail(demo ? DEMO_WORDS[demo] : 'not wanted');

  const hasDemo = demo !== null && demo !== 'absent';
  const env = {
    OWNER_DATABASE_URL: owner,
    APP_DATABASE_URL: app,
    ...(hasDemo ? { DEMO_SIGN_INS: JSON.stringify(demoSignIns) } : {}),
    ...(codeSetsFolder ? { CODESETS_DIR: codeSetsFolder } : {}),
  };
  const noteEntered = () => withDatabase(app, noteDemoEntered);
  return { env, signIns: hasDemo ? signInLines() : [], hasCasesToEnter: demo === 'begun', noteEntered };
}
