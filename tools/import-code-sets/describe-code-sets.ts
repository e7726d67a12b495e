import { performance } from 'node:perf_hooks';
import { readCodeSets } from './read-code-sets.js';

// Prints what a folder of code sets holds; a quick check before an import.
const started = performance.now();
const codeBook = await readCodeSets(process.argv[2]);
const elapsedMs = Math.round(performance.now() - started);
const view = codeBook.newest();
const ptpStarted = performance.now();
view.findPtp('99213', '36415');
console.log(
  JSON.stringify(
    {
      elapsedMs,
      ptpMs: Math.round(performance.now() - ptpStarted),
      heapMb: Math.round(process.memoryUsage().heapUsed / 2 ** 20),
      releases: codeBook.releases,
      codes: view.codes.length,
      billable: view.codes.filter((entry) => entry.billable).length,
      indexEntries: view.indexEntries.length,
      neoplasmRows: view.neoplasmRows.length,
      drugRows: view.drugRows.length,
      hcpcs: [...view.hcpcsEntries].length,
      missing: codeBook.missing,
    },
    null,
    2,
  ),
);
