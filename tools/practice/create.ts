// The first practice and administrators of an installation without the demo: npm run practice:create -- PRACTICE.json
// OWNER_DATABASE_URL or DATABASE_URL says where; FIRST_PASSWORD is what both administrators sign in with once.
import { readFile } from 'node:fs/promises';
import { createDataSource, Database } from '@chartwright/database';
import { createPractice } from './create-practice.js';
import { readPracticeFile } from './read-practice-file.js';

const [, , path] = process.argv;
const url = process.env.OWNER_DATABASE_URL ?? process.env.DATABASE_URL;
if (!path || !url || !process.env.FIRST_PASSWORD)
  throw new Error('usage: practice:create PRACTICE.json, with OWNER_DATABASE_URL and FIRST_PASSWORD in the environment');

const file = readPracticeFile(await readFile(path, 'utf8'));
const dataSource = await createDataSource({ url, poolSize: 1 }).initialize();
const { isNewFirm } = await createPractice(new Database(dataSource), file, process.env.FIRST_PASSWORD).finally(() => dataSource.destroy());
console.log(`${file.practice.name} is there. Its administrator signs in as ${file.practiceAdministrator.email}.`);
console.log(
  isNewFirm
    ? `${file.firm.name} is new: its administrator signs in as ${file.firmAdministrator.email}.`
    : `${file.firm.name} was there already: its own administrators clear coders for the practice.`,
);
