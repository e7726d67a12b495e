import { type CodeBookParts, NO_PARTS } from '@chartwright/terminology';

export function starterParts(reason: string): CodeBookParts {
  return { ...NO_PARTS, isStarterSet: true, missing: [reason] };
}
