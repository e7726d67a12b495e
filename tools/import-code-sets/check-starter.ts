import { starterCodes, starterServices } from '@chartwright/terminology';
import { readCodeSets } from './read-code-sets.js';

// npm run codesets:check-starter -- DIR: every bundled code and title against the official releases of a folder.
const folder = process.argv[2];
if (!folder) throw new Error('Give the folder of the official releases: npm run codesets:check-starter -- DIR');
const codeBook = await readCodeSets(folder);
if (codeBook.isStarterSet) throw new Error(`There is nothing to compare with: ${codeBook.missing.join(' ')}`);
const view = codeBook.newest();
const codes = starterCodes();
const services = starterServices();
const unknown = codes.filter((row) => view.find(row.code) === null).map((row) => row.code);
const notBillable = codes.filter((row) => row.billable && view.find(row.code)?.billable === false).map((row) => row.code);
const otherTitles = codes.flatMap((row) => {
  const official = view.find(row.code);
  return official && official.title !== row.title ? [{ code: row.code, ours: row.title, official: official.title }] : [];
});
const unknownServices = services.filter((entry) => view.findHcpcs(entry.code) === null).map((entry) => entry.code);
console.log(
  JSON.stringify(
    {
      billable: codes.filter((row) => row.billable).length,
      headers: codes.filter((row) => !row.billable).length,
      services: services.length,
      unknown,
      notBillable,
      unknownServices,
      otherTitles,
    },
    null,
    1,
  ),
);
if (unknown.length + notBillable.length + unknownServices.length > 0) process.exitCode = 1;
