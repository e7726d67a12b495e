import { useQuery } from '@tanstack/react-query';
import { askWhyNot } from '../api/desk-commands.js';

/** "Why?", answered by the engine that made the suggestion. */
export function WhyPanel({ caseId, code }: { caseId: string; code: string }) {
  const answer = useQuery({
    queryKey: ['why-not', caseId, code],
    queryFn: ({ signal }) => askWhyNot(caseId, code, signal),
    staleTime: Infinity,
  });
  return (
    <p className="pad t2" role="status">
      {answer.data ? answer.data.explanation : answer.isError ? 'The reason could not be read. Press W to try again.' : 'Asking'}
    </p>
  );
}
