import { ActionButton, EmptyState, SkeletonRows, StatusBadge, useMoments } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { FailedRegion } from '../../error-words.js';
import { failedJobsQuery, useRetryJob } from './oversight-queries.js';

/** What a job does, for people who have never seen its name. */
const JOB_WORDS: Readonly<Record<string, string>> = {
  'read-document': 'Read the text of a document',
  'prepare-case': 'Prepare a case for coding',
  'suggest-again': 'Suggest codes anew after the note was changed',
  'build-claim': 'Build and check a claim',
  'recheck-claims': 'Check claims again after a correction',
  'expire-leases': 'Give back cases that nobody works on',
  'purge-live-events': 'Remove old notices',
};

export function FailedJobsSection() {
  const jobs = useQuery(failedJobsQuery);
  const retry = useRetryJob();
  const { moment } = useMoments();
  if (jobs.isPending) return <SkeletonRows />;
  if (jobs.isError) return <FailedRegion what="The failed jobs" error={jobs.error} onRetry={() => void jobs.refetch()} />;
  if (jobs.data.jobs.length === 0) {
    return (
      <EmptyState icon="check-circle" title="No job has failed">
        Reading documents, suggesting codes and building claims all went through. A job that keeps failing appears here by itself.
      </EmptyState>
    );
  }
  return (
    <section className="card">
      <table className="tb">
        <thead>
          <tr>
            <th>Job</th>
            <th>Since</th>
            <th className="num">Tries</th>
            <th>Next try</th>
            <th>What it said</th>
            <th>
              <span className="sr">Try again</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {jobs.data.jobs.map((job) => (
            <tr key={job.id}>
              <td>
                {JOB_WORDS[job.name] ?? job.name}
                <div className="mono fs12 t3">{job.name}</div>
              </td>
              <td className="nowrap sentence">{moment(job.createdAt)}</td>
              <td className="num">
                {job.attempts} of {job.maxAttempts}
              </td>
              <td className="sentence">
                {job.isGivenUp ? (
                  <StatusBadge tone="hard" icon="octagon">
                    Given up
                  </StatusBadge>
                ) : (
                  moment(job.nextTryAt)
                )}
              </td>
              <td className="t2">{job.lastError}</td>
              <td className="num">
                <ActionButton size="small" busy={retry.isPending && retry.variables === job.id} onClick={() => retry.mutate(job.id)}>
                  Try again
                </ActionButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
