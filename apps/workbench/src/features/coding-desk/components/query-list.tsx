import type { CloseQueryRequest, DeskQuery } from '@chartwright/contracts';
import { ActionButton, Icon, useMoments, type IconName, type Moments } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { closeQuery } from '../api/desk-commands.js';
import { deskQuery } from '../api/desk-query.js';

const GLYPHS: Record<DeskQuery['state'], IconName> = {
  draft: 'edit',
  sent: 'ask',
  viewed: 'ask',
  answered: 'check-circle',
  closed: 'close',
  retracted: 'close',
};

/** Questions to the provider and what came back, above what the engine found. */
export function QueryList({ caseId, queries }: { caseId: string; queries: readonly DeskQuery[] }) {
  const sent = queries.filter(({ state }) => state !== 'draft').toReversed();
  if (sent.length === 0) return null;
  return (
    <section aria-label="Queries to the provider">
      <h3 className="gh">
        Queries <span className="cnt">{sent.length}</span>
      </h3>
      {sent.map((query) => (
        <QueryRow key={query.id} caseId={caseId} query={query} />
      ))}
    </section>
  );
}

function QueryRow({ caseId, query }: { caseId: string; query: DeskQuery }) {
  const moments = useMoments();
  const queryClient = useQueryClient();
  const close = useMutation({
    mutationFn: (outcome: CloseQueryRequest['outcome']) => closeQuery(caseId, query.id, outcome),
    onSuccess: (desk) => queryClient.setQueryData(deskQuery(caseId).queryKey, desk),
  });
  const isOpen = query.state === 'sent' || query.state === 'viewed';
  const isOver = query.dueAt !== null && new Date(query.dueAt) <= moments.now;
  return (
    <div className={`gap query ${query.state}`}>
      <Icon name={GLYPHS[query.state]} />
      <div>
        <div className="m">{query.answer ? query.answer.choice : query.title}</div>
        {query.answer?.text && <div>“{query.answer.text}”</div>}
        <div className="fs12 t3">{stateWords(query, moments)}</div>
        <div className="fs12 t2">{query.answer ? `${query.title}. ${query.question}` : query.question}</div>
        {close.error && (
          <p className="help err" role="alert">
            {errorWords(close.error)}
          </p>
        )}
      </div>
      {isOpen && (
        <ActionButton size="small" busy={close.isPending} onClick={() => close.mutate(isOver ? 'no_response' : 'retracted')}>
          {isOver ? 'Code without an answer' : 'Take back'}
        </ActionButton>
      )}
    </div>
  );
}

function stateWords({ state, answer, sentAt, viewedAt, dueAt }: DeskQuery, { moment: at }: Moments): string {
  if (answer) return `Answered by ${answer.answeredByName}, ${at(answer.answeredAt)}`;
  if (state === 'retracted') return 'Taken back';
  if (state === 'closed') return 'Closed without an answer';
  return [sentAt && `Asked ${at(sentAt)}`, viewedAt ? `seen ${at(viewedAt)}` : 'not seen yet', dueAt && `answer due ${at(dueAt)}`]
    .filter(Boolean)
    .join(' · ');
}
