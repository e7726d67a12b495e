import { runSteps, type Steps } from '../steps.js';
import { searchCodes } from './search-codes.js';
import type { SearchIndex } from './search-index.js';

const QUERIES = 150;

/** Runs some of our own words through a new index, so that the first coder does not wait for compilation. */
export function warmUp(index: SearchIndex, dateOfService: string): void {
  runSteps(warmUpSteps(index, dateOfService));
}

export function* warmUpSteps(index: SearchIndex, dateOfService: string): Steps<void> {
  const { lines } = index.ownWords;
  const step = Math.max(1, Math.floor(lines.length / QUERIES));
  for (let at = 0; at < lines.length; at += step) {
    searchCodes(index, { text: lines[at]?.typed ?? '', dateOfService, limit: 10 });
    yield;
  }
}
