import type { WorklistCase } from '@chartwright/contracts';
import { useKeys } from '@chartwright/ui';
import { useState } from 'react';

type OpenCommand = { label: string; run: (caseId: string) => void };

/** The case tables of one screen are walked as one list; a row that left it gives its place to the first. */
export function useCaseRows(cases: readonly WorklistCase[], group: string, open: OpenCommand) {
  const [chosen, setChosen] = useState<string | null>(null);
  const current = cases.some(({ id }) => id === chosen) ? chosen : (cases[0]?.id ?? null);
  const step = (by: 1 | -1): void => {
    const at = cases.findIndex(({ id }) => id === current);
    const next = cases[Math.min(cases.length - 1, Math.max(0, at + by))];
    if (!next) return;
    setChosen(next.id);
    document.querySelector<HTMLElement>(`[data-case="${next.id}"]`)?.focus();
  };
  useKeys([
    { keys: ['j', 'ArrowDown'], label: 'Next case', group, anywhere: true, run: () => step(1) },
    { keys: ['k', 'ArrowUp'], label: 'Previous case', group, anywhere: true, run: () => step(-1) },
    { keys: 'Enter', label: open.label, group, run: () => current && open.run(current) },
  ]);
  return { current, onSelect: setChosen, onOpen: open.run };
}
