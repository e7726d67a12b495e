import type { ClaimFilter } from '@chartwright/contracts';
import { useSlowed } from '@chartwright/ui';
import { useState } from 'react';

/** What the list shows; a text counts once its typing rests. */
export function useClaimFilter(batchId: string | null) {
  const [base, setBase] = useState<ClaimFilter>(batchId === null ? { tab: 'toWork' } : { tab: 'all', batchId });
  const [text, setText] = useState('');
  const settled = useSlowed(text.trim());
  const filter: ClaimFilter = settled === '' ? base : { ...base, text: settled };
  return {
    base,
    setBase,
    text,
    setText,
    filter,
    isFiltered: settled !== '' || Object.keys(base).length > 1,
    clear: (): void => {
      setText('');
      setBase({ tab: base.tab });
    },
  };
}
