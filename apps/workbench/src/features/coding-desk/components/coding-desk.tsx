import { useSession } from '@chartwright/api-client';
import type { CodingDesk, DeskFinding, RevealedIdentity } from '@chartwright/contracts';
import type { DraftContent } from '@chartwright/lifecycle';
import { ClaimStrip, useAnnounce } from '@chartwright/ui';
import { useEffect, useState, type ReactNode } from 'react';
import type { QueueState } from '../state/edit-queue.js';
import { suggestionState } from '../state/suggestion-states.js';
import { useDeskEdits, type ChosenCode } from '../state/use-desk-edits.js';
import { useDeskKeys } from '../state/use-desk-keys.js';
import { useDeskSession } from '../state/use-desk-session.js';
import { useDeskView, type DeskView } from '../state/use-desk-view.js';
import { useSubmit } from '../state/use-submit.js';
import { CaseBar } from './case-bar.js';
import { ChartPane } from './chart-pane.js';
import { ClaimPane, countFindings, totalWords } from './claim-pane.js';
import { DeskDialogs, type OpenDialog } from './desk-dialogs.js';
import { StatusBar } from './status-bar.js';
import { SuggestionPane } from './suggestion-pane.js';
import { WhyPanel } from './why-panel.js';

export type SearchSlot = {
  dateOfService: string;
  onAdd: (chosen: ChosenCode, isFirstListed: boolean) => void;
  onClose: () => void;
};

type CodingDeskProps = {
  desk: CodingDesk;
  onWorklist: () => void;
  onDesk: (caseId: string) => void;
  /** The code search belongs to another feature; the route puts it in. */
  renderSearch: (slot: SearchSlot) => ReactNode;
};

/** One screen with the coder's whole job: chart, suggestions, claim. */
export function CodingDeskScreen({ desk, onWorklist, onDesk, renderSearch }: CodingDeskProps) {
  const say = useAnnounce();
  const { queue, state, renewedAt } = useDeskSession(desk);
  const content = state.shown;
  const { findings } = state.work;
  const edits = useDeskEdits(queue, say);
  const view = useDeskView(desk, content, findings);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [isSearching, setIsSearching] = useState(false);
  const [isSeenOpen, setIsSeenOpen] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const [identity, setIdentity] = useState<RevealedIdentity | null>(null);
  const readOnly = !state.work.lease?.isYours || state.lost !== null;
  const submit = useSubmit({ caseId: desk.header.id, queue, onWorklist, onDesk, onBlocked: () => view.goToFinding(1) });
  const holder = state.lost?.details.holder?.name ?? state.work.lease?.ownerName;
  const mayTakeOver = useSession().permissions.includes('case.takeOver') && isHeldByOther(state);
  const onReadOnly = (): void => say(holder ? `Read only, now with ${holder}` : 'Read only');
  const keep = (finding: DeskFinding): void => setDialog({ kind: 'keep', finding });

  useSaid(state.refusal, say);
  useDeskKeys({
    view,
    edits,
    content,
    findings,
    readOnly,
    onReadOnly,
    onSearch: () => setIsSearching(true),
    onHold: () => setDialog({ kind: 'hold' }),
    onSubmit: submit.run,
    onSeen: () => setIsSeenOpen(!isSeenOpen),
    onWhy: () => setWhy(why === view.currentCode ? null : view.currentCode),
    onKeep: keep,
  });

  const titles = { ...edits.titles, ...state.work.draft.titles };
  const counts = countFindings(findings);
  const openSuggestions = view.suggestions.filter((one) => suggestionState(one, content).state === 'open').length;
  const isBlocked = counts.hard + counts.soft > 0 || content.diagnoses.length === 0 || content.lines.length === 0;
  return (
    <div className="main desk" id="desk">
      <CaseBar header={desk.header} identity={identity} onBack={onWorklist} onOpen={setDialog} mayTakeOver={mayTakeOver} />
      <div className="panes" data-tab={view.pane}>
        <ChartPane
          documents={desk.documents}
          found={desk.suggestions}
          content={content}
          threadCode={view.threadCode}
          isActive={view.pane === 'chart'}
          onFocus={() => view.enter('chart')}
          onCode={view.chooseCode}
          noteRef={view.note}
        />
        <SuggestionPane
          found={desk.suggestions}
          shown={view.suggestions}
          content={content}
          findings={findings}
          current={view.currentCode}
          rejecting={view.rejecting}
          why={why !== null && why === view.currentCode && <WhyPanel caseId={desk.header.id} code={why} />}
          isSeenOpen={isSeenOpen}
          isActive={view.pane === 'suggest'}
          readOnly={readOnly}
          onFocus={() => view.enter('suggest')}
          rowRef={view.suggestionRow}
          strip={<Strip content={content} findings={findings} view={view} />}
          actions={{
            onSelect: view.chooseSuggestion,
            onAccept: (suggestion) => {
              edits.accept(suggestion, false);
              view.nextOpen(suggestion.code);
            },
            onStartReject: ({ code }) => view.setRejecting(code),
            onReject: (suggestion, reason) => {
              edits.reject(suggestion, reason);
              view.nextOpen(suggestion.code);
            },
            onCancelReject: () => view.setRejecting(null),
            onShowWords: view.showWords,
            onWhy: ({ code }) => setWhy(why === code ? null : code),
            onShowSeen: (seen) => document.getElementById(`words-${seen.span.start}`)?.scrollIntoView({ block: 'center' }),
            onToggleSeen: () => setIsSeenOpen(!isSeenOpen),
            onAsk: null,
            onSearch: () => setIsSearching(true),
            onTab: view.goTo,
          }}
        />
        <ClaimPane
          content={content}
          titles={titles}
          findings={findings}
          current={view.currentRow}
          editing={view.editing}
          openSuggestions={openSuggestions}
          isActive={view.pane === 'claim'}
          readOnly={readOnly}
          isSubmitting={submit.isBusy}
          isBlocked={isBlocked}
          onFocus={() => view.enter('claim')}
          rowRef={view.claimRow}
          actions={{
            onSelect: view.chooseRow,
            onFix: edits.fix,
            onKeep: keep,
            onReopen: edits.reopen,
            onEdit: (edit) => edits.push([edit], 'Change a line'),
            onCellDone: () => view.setEditing(null),
            onGo: (severity) => view.goToFinding(1, severity),
            onSearch: () => setIsSearching(true),
            onHold: () => setDialog({ kind: 'hold' }),
            onRelease: () => setDialog({ kind: 'release' }),
            onAsk: null,
            onSubmit: () => submit.run(true),
            onBlockedSubmit: () => submit.run(true),
            onTab: view.goTo,
          }}
        />
        {isSearching &&
          renderSearch({
            dateOfService: desk.header.dateOfService,
            onAdd: edits.addChosen,
            onClose: () => {
              setIsSearching(false);
              view.goTo(view.pane);
            },
          })}
      </div>
      <StatusBar header={desk.header} state={state} renewedAt={renewedAt} refusal={submit.refusal ?? state.refusal} />
      <DeskDialogs
        open={dialog}
        desk={desk}
        state={state}
        queue={queue}
        onClose={() => {
          setDialog(null);
          view.goTo(view.pane);
        }}
        onKeep={edits.keep}
        onRevealed={setIdentity}
        onWorklist={onWorklist}
        onDesk={onDesk}
      />
    </div>
  );
}

function useSaid(refusal: string | null, say: ReturnType<typeof useAnnounce>): void {
  useEffect(() => {
    if (refusal) say(refusal, 'assertive');
  }, [refusal, say]);
}

const isHeldByOther = ({ work, lost }: QueueState): boolean => work.lease !== null && !work.lease.isYours && lost === null;

function Strip({ content, findings, view }: { content: DraftContent; findings: readonly DeskFinding[]; view: DeskView }) {
  return (
    <ClaimStrip
      codes={content.diagnoses.map(({ id, code }) => ({
        code,
        state: findings.some((one) => one.severity === 'hard' && one.rowIds[0] === id) ? 'blocked' : 'draft',
      }))}
      lineCount={content.lines.length}
      total={totalWords(content)}
      counts={countFindings(findings)}
      onOpenClaim={() => view.goTo('claim')}
      onGoToFinding={(severity) => view.goToFinding(1, severity)}
    />
  );
}
