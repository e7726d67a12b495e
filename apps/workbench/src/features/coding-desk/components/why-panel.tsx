import type { DeskSpan } from '@chartwright/contracts';
import { CodePill } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { askWhyNot } from '../api/desk-commands.js';
import { sectionWords } from '../state/suggestion-states.js';

type WhyPanelProps = {
  caseId: string;
  code: string;
  runId: string;
  onShow: (span: DeskSpan) => void;
  /** Inside its suggestion, which names the code already. */
  isInCard?: boolean;
};
const MAX_QUOTES = 4;

/** "Why?" and "why not?", answered by the engine that made the suggestions, from the words of the note. */
export function WhyPanel({ caseId, code, runId, onShow, isInCard = false }: WhyPanelProps) {
  const answer = useQuery({
    queryKey: ['why-not', caseId, runId, code],
    queryFn: ({ signal }) => askWhyNot(caseId, code, signal),
    staleTime: Infinity,
    retry: false,
  });
  if (!answer.data) {
    return (
      <p className="pad t2" role="status">
        {answer.isError ? 'The reason could not be read. Ask again in a moment.' : 'Asking'}
      </p>
    );
  }
  const { label, explanation, spans } = answer.data;
  return (
    <div className="why pad" role="status">
      {label && !isInCard && (
        <p className="row g6">
          <CodePill code={answer.data.code} /> <span className="clip">{label}</span>
        </p>
      )}
      <p className="t2">{explanation}</p>
      {spans.length > 0 && (
        <ul className="qt">
          {spans.slice(0, MAX_QUOTES).map((span) => (
            <li key={`${span.documentId} ${span.start}`}>
              <button type="button" className="btn link clip" onClick={() => onShow(span)}>
                “{span.quote}”
              </button>
              <span className="src">{sectionWords(span.section)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
