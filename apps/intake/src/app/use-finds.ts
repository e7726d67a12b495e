import { useMay } from '@chartwright/api-client';
import { dateWords } from '@chartwright/ui';
import type { FoundGroup } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { trackerQuery } from '../features/my-cases/api/tracker.query.js';

const SHOWN = 6;

/** Ctrl K in Intake: the practice's cases by patient or number, wherever they are on their way. */
export function useFinds(text: string): readonly FoundGroup[] {
  const enabled = useMay()('case.track') && text !== '';
  const open = useQuery({ ...trackerQuery({ tab: 'open', text, page: 1 }), enabled });
  const sent = useQuery({ ...trackerQuery({ tab: 'sent', text, page: 1 }), enabled });
  const finished = useQuery({ ...trackerQuery({ tab: 'finished', text, page: 1 }), enabled });
  const asked = [open, sent, finished];
  const isAsking =
    enabled && asked.some(({ isFetching, isPlaceholderData, data }) => isFetching && (data === undefined || isPlaceholderData));
  const cases = enabled && !isAsking ? asked.flatMap(({ data }) => data?.cases ?? []) : [];
  return [
    {
      title: 'Cases',
      state: asked.some(({ isPaused, isPlaceholderData, data }) => isPaused && (data === undefined || isPlaceholderData))
        ? 'offline'
        : isAsking
          ? 'asking'
          : asked.some(({ isError }) => isError)
            ? 'failed'
            : 'answered',
      tryAgain: () => asked.filter(({ isError }) => isError).forEach((one) => void one.refetch()),
      entries: cases.slice(0, SHOWN).map((one) => ({
        id: one.id,
        label: one.patientName,
        detail: [one.caseNumber, one.dateOfService && dateWords(one.dateOfService), one.headline].filter(Boolean).join(' · '),
        to: `/cases/${one.id}`,
      })),
    },
  ];
}
