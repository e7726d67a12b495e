import '../worklist.css';
import { MAX_TEAM_FIND, MAX_TEAM_ROWS, TEAM_ROWS, type CodingDesk, type TeamQueue, type WorklistCase } from '@chartwright/contracts';
import {
  ActionButton,
  Keycap,
  Notice,
  Page,
  SearchField,
  SkeletonRows,
  TakeOverDialog,
  useKeys,
  useMoments,
  useSlowed,
  type Moments,
} from '@chartwright/ui';
import { errorWords, FailedRegion } from '@chartwright/web-shell';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { openCase, takeOverCase, TEAM_KEY, teamQuery } from '../api/worklist-query.js';
import { useCaseRows } from '../state/use-case-rows.js';
import { HolderCell, holderOf } from './holder-cell.js';
import { TeamCard } from './team-card.js';

type TeamPageProps = {
  userId: string;
  mayTakeOver: boolean;
  onDesk: (desk: CodingDesk) => void;
  onRead: (caseId: string) => void;
};

/** Who has what, since when, and what nobody has yet. */
export function TeamPage(props: TeamPageProps) {
  const moments = useMoments();
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(TEAM_ROWS);
  const find = useSlowed(typed.trim());
  const team = useQuery(teamQuery({ find, shown }));
  const field = useRef<HTMLInputElement>(null);
  useKeys([{ keys: '/', label: 'Filter', group: 'Team', anywhere: true, run: () => field.current?.focus() }]);
  const clear = useCallback((): void => setTyped(''), []);
  const more = useCallback((): void => setShown((rows) => Math.min(MAX_TEAM_ROWS, rows * 4)), []);
  const { data } = team;
  // Up to thousands of rows: not drawn anew for every letter that is typed above them.
  const lists = useMemo(
    () => data && <TeamLists team={data} find={find} onClear={clear} onMore={more} moments={moments} {...props} />,
    [data, find, clear, more, moments, props],
  );
  return (
    <Page
      title="Team"
      meta={`As of ${moments.minute(moments.now)}`}
      actions={
        <SearchField
          ref={field}
          className="team-find"
          label="Filter by case, practice, visit or person"
          placeholder="Case, practice, visit or person"
          maxLength={MAX_TEAM_FIND}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && clear()}
          trailing={<Keycap keys="/" />}
        />
      }
    >
      {team.data ? (
        lists
      ) : team.isError ? (
        <FailedRegion what="The team’s cases" error={team.error} onRetry={() => void team.refetch()} />
      ) : (
        <SkeletonRows rows={8} />
      )}
    </Page>
  );
}

function useTeamCommands(onDesk: (desk: CodingDesk) => void) {
  const queryClient = useQueryClient();
  const opened = (desk: CodingDesk): void => {
    void queryClient.invalidateQueries({ queryKey: TEAM_KEY });
    onDesk(desk);
  };
  const takeOver = useMutation({
    mutationFn: ({ caseId, reason }: { caseId: string; reason: string }) => takeOverCase(caseId, reason),
    onSuccess: opened,
  });
  const open = useMutation({ mutationFn: openCase, onSuccess: opened });
  return { takeOver, open };
}

type TeamListsProps = TeamPageProps & { team: TeamQueue; find: string; onClear: () => void; onMore: () => void; moments: Moments };

function TeamLists({ team, find, onClear, onMore, moments, userId, mayTakeOver, onDesk, onRead }: TeamListsProps) {
  const { takeOver, open } = useTeamCommands(onDesk);
  const [taking, setTaking] = useState<WorklistCase | null>(null);
  const all = [...team.inWork, ...team.waiting];
  const canTake = (one: WorklistCase): boolean => mayTakeOver && holderOf(one)?.id !== userId && one.state !== 'awaiting_provider';
  const ask = (one: WorklistCase): void => {
    takeOver.reset();
    setTaking(one);
  };
  const openOne = (caseId: string): void => {
    if (team.waiting.some(({ id }) => id === caseId)) open.mutate(caseId);
    else onRead(caseId);
  };
  const rows = useCaseRows(all, 'Team', { label: 'Open', run: openOne });
  const askCurrent = (): void => {
    const one = team.inWork.find(({ id }) => id === rows.current);
    if (one && canTake(one)) ask(one);
  };
  useKeys(mayTakeOver ? [{ keys: 'o', label: 'Take over with the draft', group: 'Team', run: askCurrent }] : []);
  const card = { ...rows, moments, isFiltered: find !== '', onClear, onMore };
  const minutes = (one: WorklistCase): string => `${one.activeMinutes} min`;
  const lastCell = (one: WorklistCase): ReactNode => {
    if (!mayTakeOver) return minutes(one);
    if (!canTake(one)) return <span className="t3">{one.state === 'awaiting_provider' ? 'Waits for an answer' : 'Yours'}</span>;
    return (
      <ActionButton size="fix" tabIndex={-1} onClick={() => ask(one)}>
        Take over…
      </ActionButton>
    );
  };
  return (
    <div className="col g16">
      {open.isError && (
        <Notice tone="soft" role="alert">
          {errorWords(open.error)}
        </Notice>
      )}
      <TeamCard
        {...card}
        title="Being worked on"
        cases={team.inWork}
        total={team.inWorkTotal}
        empty="Nobody has a case open or parked."
        stateHead="Who has it"
        stateCell={(one) => <HolderCell one={one} moments={moments} isMine={holderOf(one)?.id === userId} />}
        lastHead={mayTakeOver ? 'Take over' : 'Active time'}
        lastCell={lastCell}
      />
      <TeamCard
        {...card}
        title="Waiting"
        cases={team.waiting}
        total={team.waitingTotal}
        empty="Nothing is waiting. New cases appear here as practices send them."
        stateHead="Draft"
        stateCell={(one) => (one.diagnosisCount + one.lineCount > 0 ? 'Begun, draft kept' : 'Not begun')}
        lastHead="Active time"
        lastCell={minutes}
      />
      {taking && (
        <TakeOverDialog
          caseNumber={taking.caseNumber}
          holderName={holderOf(taking)?.name ?? null}
          isBusy={takeOver.isPending}
          refusal={takeOver.error && errorWords(takeOver.error)}
          onTakeOver={(reason) => takeOver.mutate({ caseId: taking.id, reason })}
          onClose={() => setTaking(null)}
        />
      )}
    </div>
  );
}
