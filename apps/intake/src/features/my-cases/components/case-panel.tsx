import { isApiError } from '@chartwright/api-client';
import type { CaseTrack } from '@chartwright/contracts';
import { ActionButton, dateWords, Dialog, Icon, JourneySteps, Notice, SkeletonRows, useMoments } from '@chartwright/ui';
import { FailedRegion } from '@chartwright/web-shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { HeldClaim } from './held-claim.js';
import { caseTrackQuery, useRecall } from '../api/tracker.query.js';

export function CasePanel({ caseId, mayRecall }: { caseId: string; mayRecall: boolean }) {
  const track = useQuery(caseTrackQuery(caseId));
  if (track.isError && !track.data) {
    return (
      <aside aria-label="Case">
        <FailedRegion what="The case" error={track.error} onRetry={() => void track.refetch()} />
      </aside>
    );
  }
  if (!track.data) {
    return (
      <aside className="card" aria-label="Case">
        <SkeletonRows rows={5} kind="tall" />
      </aside>
    );
  }
  return <CaseDetail track={track.data} mayRecall={mayRecall} />;
}

function CaseDetail({ track, mayRecall }: { track: CaseTrack; mayRecall: boolean }) {
  const title = track.dateOfService ? `${track.patientName}, ${dateWords(track.dateOfService)}` : track.patientName;
  return (
    <aside className="card" aria-label={title}>
      <div className="hd">
        <span className="any-break">{title}</span>
        <span className="grow" />
        <span className="fs12 t3 nowrap">Case {track.caseNumber}</span>
        <Link className="btn quiet sm icon" to="/cases" aria-label="Close this case">
          <Icon name="close" size="s" />
        </Link>
      </div>
      <div className="pad">
        <p className="b">{track.headline}</p>
        <p className="fs12 t2 mb12">{track.detail}</p>
        <OpenQuestion track={track} />
        <HeldClaim track={track} />
        {track.action === 'settle' && (
          <Notice icon="pause" className="mb12">
            A coder cannot go on. Take the case back, put it right and send it again.
          </Notice>
        )}
        <JourneySteps
          steps={track.steps.map(({ title: step, detail, status }) => ({
            title: step,
            detail,
            state: status === 'later' ? 'ahead' : status,
          }))}
        />
        {track.clockSentence && <p className="help mt4">{track.clockSentence}</p>}
        <Commands track={track} mayRecall={mayRecall} />
        <History track={track} />
      </div>
    </aside>
  );
}

function OpenQuestion({ track }: { track: CaseTrack }) {
  const { moment } = useMoments();
  const question = track.questions.find(({ isOpen }) => isOpen);
  if (!question) return null;
  return (
    <Notice icon="ask" className="mb12">
      <b>The coder asks {question.providerName ?? 'the provider'}</b>
      <p className="mt4">{question.question}</p>
      {question.choices.length > 0 && <p className="t2 fs12 mt4">Choices: {question.choices.join(', ')}.</p>}
      <div className="fs12 mt8">
        Sent {moment(question.askedAt)}. {question.viewedAt ? 'Opened.' : 'Not opened yet.'}
      </div>
      <div className="row mt8">
        {track.allowedCommands.includes('answer') ? (
          <Link className="btn sm" to="/questions">
            Answer
          </Link>
        ) : (
          <span className="t3 fs12">Only clinicians can answer</span>
        )}
      </div>
    </Notice>
  );
}

function Commands({ track, mayRecall }: { track: CaseTrack; mayRecall: boolean }) {
  const recall = useRecall(track.id);
  const [isAsking, setIsAsking] = useState(false);
  const canRecall = mayRecall && track.allowedCommands.includes('recall');
  const canEdit = track.allowedCommands.includes('edit');
  return (
    <div className="row mt12">
      {canEdit && (
        <Link className="btn primary" to={`/new/${track.id}`}>
          {track.state === 'recalled' ? 'Change and send again' : 'Complete'}
        </Link>
      )}
      {canRecall && <ActionButton onClick={() => setIsAsking(true)}>Take back…</ActionButton>}
      {recall.isError && (
        <Notice tone="hard" role="alert">
          {isApiError(recall.error) ? recall.error.message : 'It could not be taken back. Nothing was changed.'}
        </Notice>
      )}
      {isAsking && (
        <Dialog
          title={`Take back case ${track.caseNumber}?`}
          onClose={() => setIsAsking(false)}
          footer={
            <>
              <ActionButton tone="quiet" onClick={() => setIsAsking(false)}>
                Leave it
              </ActionButton>
              <ActionButton
                tone="primary"
                busy={recall.isPending}
                onClick={() => recall.mutate(undefined, { onSettled: () => setIsAsking(false) })}
              >
                Take back
              </ActionButton>
            </>
          }
        >
          <p className="t2 mt4">It leaves the coders’ queue. You can change it and send it again; the promised time then starts anew.</p>
        </Dialog>
      )}
    </div>
  );
}

function History({ track }: { track: CaseTrack }) {
  const { moment } = useMoments();
  if (track.history.length === 0) return null;
  return (
    <details className="raw mt12">
      <summary>
        <Icon name="chevron-down" size="xs" />
        What happened so far ({track.history.length})
      </summary>
      <ul className="fs12">
        {track.history.map((entry) => (
          <li key={`${entry.at}${entry.words}`} className="mt4">
            <span className="m">{entry.words}</span>{' '}
            <span className="t3">
              {moment(entry.at)}
              {entry.actor && ` · ${entry.actor}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
