import { ActionButton, EmptyState, momentWords, SkeletonRows, StatusBadge, useNow } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { FailedRegion } from '../error-words.js';
import { failedJobsQuery, useRetryJob } from './account-queries.js';

export function FailedJobsSection() {
  const jobs = useQuery(failedJobsQuery);
  const retry = useRetryJob();
  const now = useNow();
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
              <td className="mono">{job.name}</td>
              <td className="nowrap">{momentWords(new Date(job.createdAt), now)}</td>
              <td className="num">
                {job.attempts} of {job.maxAttempts}
              </td>
              <td>
                {job.isGivenUp ? (
                  <StatusBadge tone="hard" icon="octagon">
                    Given up
                  </StatusBadge>
                ) : (
                  momentWords(new Date(job.nextTryAt), now)
                )}
              </td>
              <td className="t2">{job.lastError}</td>
              <td className="num">
                <ActionButton size="small" busy={retry.isPending} onClick={() => retry.mutate(job.id)}>
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
