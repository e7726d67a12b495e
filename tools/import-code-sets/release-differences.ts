import type { CodeBook } from '@chartwright/terminology';

export interface ReleaseDifference {
  from: string;
  to: string;
  added: number;
  deleted: number;
  revisedTitles: number;
  billableToHeader: string[];
  headerToBillable: string[];
}

/** What each newly imported ICD-10-CM release changes against the one before it. */
export function releaseDifferences(codeBook: CodeBook, added: ReadonlyMap<string, number>): ReleaseDifference[] {
  const editions = codeBook.parts.icd10cm.toSorted((a, b) => a.release.effectiveFrom.localeCompare(b.release.effectiveFrom));
  return editions.flatMap(({ release, content }, at) => {
    const before = editions[at - 1];
    if (!before || !added.has(`icd10cm ${release.name}`)) return [];
    const difference: ReleaseDifference = {
      from: before.release.name,
      to: release.name,
      added: 0,
      deleted: before.content.entries.filter((entry) => !content.find(entry.code)).length,
      revisedTitles: 0,
      billableToHeader: [],
      headerToBillable: [],
    };
    for (const entry of content.entries) {
      const old = before.content.find(entry.code);
      if (!old) difference.added += 1;
      else {
        if (old.title !== entry.title) difference.revisedTitles += 1;
        if (old.billable && !entry.billable) difference.billableToHeader.push(entry.code);
        if (!old.billable && entry.billable) difference.headerToBillable.push(entry.code);
      }
    }
    return [difference];
  });
}
