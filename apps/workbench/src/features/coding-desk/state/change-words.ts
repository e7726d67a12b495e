import type { DraftContent } from '@chartwright/lifecycle';
import type { DeskChange } from './edit-queue.js';

/** A change as its coder would say it. */
export function changeWords(change: DeskChange): string {
  if (change.kind === 'edits') return change.words;
  return change.kind === 'undo' ? 'Undo the last step' : 'Redo the last step';
}

/** "I12.9 added, I10 removed": what became of the draft between two looks at it. */
export function differenceWords(before: DraftContent, after: DraftContent): string {
  const codes = ({ diagnoses, lines }: DraftContent): string[] => [...diagnoses, ...lines].map(({ code }) => code);
  const [had, has] = [codes(before), codes(after)];
  const added = has.filter((code) => !had.includes(code)).map((code) => `${code} added`);
  const removed = had.filter((code) => !has.includes(code)).map((code) => `${code} removed`);
  return [...added, ...removed].join(', ');
}
