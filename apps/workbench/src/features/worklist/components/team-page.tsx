import '../worklist.css';
import { isApiError } from '@chartwright/api-client';
import type { CodingDesk, TeamQueue, WorklistCase } from '@chartwright/contracts';
import { ActionButton, clockWords, ErrorState, Notice, Page, SkeletonRows, TakeOverDialog, useKeys, useNow } from '@chartwright/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { openCase, takeOverCase, teamQuery } from '../api/worklist-query.js';
import { CaseTable } from './case-table.js';
import { HolderCell, holderOf } from './holder-cell.js';

type TeamPageProps = {
  userId: string;
  mayTakeOver: boolean;
  onDesk: (desk: CodingDesk) => void;
  onRead: (caseId: string) => void;
};

/** Who has what, since when, and what nobody has yet. */
export function TeamPage(props: TeamPageProps) {
  const now = useNow();
  const team = useQuery(teamQuery);
  return (
    <Page title="Team" meta={`As of ${clockWords(now).slice(0, 5)}`}>
      {team.data ? (
        <TeamLists team={team.data} now={now} {...props} />
      ) : team.isError ? (
        <ErrorState
          title="The team’s cases could not be read"
          onRetry={() => void team.refetch()}
          requestId={isApiError(team.error) ? team.error.requestId : null}
        >
          Nothing was lost.
        </ErrorState>
      ) : (
        <SkeletonRows rows={8} />
      )}
    </Page>
  );
}

const failureWords = (error: Error | null): string | null =>
  error === null ? null : isApiError(error) ? error.message : 'That did not work. Try again.';

function useTeamCommands(onDesk: (desk: CodingDesk) => void) {
  const queryClient = useQueryClient();
  const opened = (desk: CodingDesk): void => {
    void queryClient.invalidateQueries({ queryKey: teamQuery.queryKey });
    onDesk(desk);
  };
  const takeOver = useMutation({
    mutationFn: ({ caseId, reason }: { caseId: string; reason: string }) => takeOverCase(caseId, reason),
    onSuccess: opened,
  });
  const open = useMutation({ mutationFn: openCase, onSuccess: opened });
  return { takeOver, open };
}

function TeamLists({ team, now, userId, mayTakeOver, onDesk, onRead }: TeamPageProps & { team: TeamQueue; now: Date }) {
  const { takeOver, open } = useTeamCommands(onDesk);
  const [chosen, setChosen] = useState<string | null>(null);
  const [taking, setTaking] = useState<WorklistCase | null>(null);
  const all = [...team.inWork, ...team.waiting];
  const current = all.some(({ id }) => id === chosen) ? chosen : (all[0]?.id ?? null);
  const canTake = (one: WorklistCase): boolean => mayTakeOver && holderOf(one)?.id !== userId;
  const ask = (one: WorklistCase): void => {
    takeOver.reset();
    setTaking(one);
  };
  const openOne = (caseId: string): void => {
    if (team.waiting.some(({ id }) => id === caseId)) open.mutate(caseId);
    else onRead(caseId);
  };
  const step = (by: 1 | -1): void => {
    const at = all.findIndex(({ id }) => id === current);
    const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    if (!next) return;
    setChosen(next.id);
    document.querySelector<HTMLElement>(`[data-case="${next.id}"]`)?.focus();
  };
  const askCurrent = (): void => {
    const one = team.inWork.find(({ id }) => id === current);
    if (one && canTake(one)) ask(one);
  };
  useKeys([
    { keys: ['j', 'ArrowDown'], label: 'Next case', group: 'Team', anywhere: true, run: () => step(1) },
    { keys: ['k', 'ArrowUp'], label: 'Previous case', group: 'Team', anywhere: true, run: () => step(-1) },
    { keys: 'Enter', label: 'Open', group: 'Team', run: () => current && openOne(current) },
    ...(mayTakeOver ? [{ keys: 'o', label: 'Take over with the draft', group: 'Team', run: askCurrent }] : []),
  ]);
  const table = { current, now, onSelect: setChosen, onOpen: openOne };
  const minutes = (one: WorklistCase): string => `${one.activeMinutes} min`;
  const lastCell = (one: WorklistCase): ReactNode => {
    if (!mayTakeOver) return minutes(one);
    if (!canTake(one)) return <span className="t3">Yours</span>;
    return (
      <ActionButton size="fix" tabIndex={-1} onClick={() => ask(one)}>
        Take over…
      </ActionButton>
    );
  };
  const refusal = failureWords(open.error);
  return (
    <div className="col g16">
      {refusal && (
        <Notice tone="soft" role="alert">
          {refusal}
        </Notice>
      )}
      <TeamCard title="Being worked on" count={team.inWork.length} empty="Nobody has a case open or parked.">
        <CaseTable
          {...table}
          label="Being worked on"
          cases={team.inWork}
          stateHead="Who has it"
          stateCell={(one) => <HolderCell one={one} now={now} isMine={holderOf(one)?.id === userId} />}
          lastHead={mayTakeOver ? 'Take over' : 'Active time'}
          lastCell={lastCell}
        />
      </TeamCard>
      <TeamCard title="Waiting" count={team.waiting.length} empty="Nothing is waiting. New cases appear here as practices send them.">
        <CaseTable
          {...table}
          label="Waiting"
          cases={team.waiting}
          stateHead="Draft"
          stateCell={(one) => (one.diagnosisCount + one.lineCount > 0 ? 'Begun, draft kept' : 'Not begun')}
          lastHead="Active time"
          lastCell={minutes}
        />
      </TeamCard>
      {taking && (
        <TakeOverDialog
          caseNumber={taking.caseNumber}
          holderName={holderOf(taking)?.name ?? null}
          isBusy={takeOver.isPending}
          refusal={failureWords(takeOver.error)}
          onTakeOver={(reason) => takeOver.mutate({ caseId: taking.id, reason })}
          onClose={() => setTaking(null)}
        />
      )}
    </div>
  );
}

function TeamCard({ title, count, empty, children }: { title: string; count: number; empty: string; children: ReactNode }) {
  return (
    <section className="card" aria-label={title}>
      <div className="hd">
        <h2>{title}</h2> <span className="badge">{count}</span>
      </div>
      {count === 0 ? <p className="t3 pad">{empty}</p> : children}
    </section>
  );
}
