import type { CodeFamily } from '@chartwright/contracts';
import { undotted } from '@chartwright/primitives';
import type { CodeBookView } from '@chartwright/terminology';

export type NamedFamily = { family: string; label: string };

/** Ranges of procedure codes in our own words. */
const PROCEDURE_RANGES: readonly (readonly [from: string, to: string, label: string])[] = [
  ['001', '019', 'Anesthesia'],
  ['100', '699', 'Surgery and procedures'],
  ['700', '799', 'Imaging'],
  ['800', '899', 'Laboratory and pathology'],
  ['900', '918', 'Vaccines, injections, psychiatry, digestive tests'],
  ['919', '991', 'Medicine, other tests and treatments'],
  ['992', '994', 'Visits'],
  ['995', '999', 'Care management and other services'],
];

/** A code's family as people know it: the category or the chapter of a diagnosis, the range of a procedure. */
export function familyOf(
  view: CodeBookView,
  { kind, category }: { kind: 'diagnosis' | 'procedure'; category: string },
  by: CodeFamily,
): NamedFamily {
  if (kind === 'procedure') return procedureFamily(category, by);
  if (by === 'category') return { family: category, label: view.find(undotted(category))?.title ?? '' };
  const chapter = view.chapterOf(undotted(category));
  return chapter ? { family: chapter.name, label: withoutRange(chapter.title) } : { family: category.slice(0, 1), label: '' };
}

function procedureFamily(category: string, by: CodeFamily): NamedFamily {
  const range = PROCEDURE_RANGES.find(([from, to]) => category >= from && category <= to);
  const label = range?.[2] ?? `HCPCS ${category.slice(0, 1)} codes`;
  if (by === 'category') return { family: category, label };
  return { family: range ? `${range[0]}–${range[1]}` : category.slice(0, 1), label };
}

/** "Neoplasms (C00-D49)" → "Neoplasms" */
const withoutRange = (title: string): string => title.replace(/\s*\([A-Z]\d.*\)$/, '');
