import type { CodingDesk, DeskFinding, VisitHistory, VisitReading } from '@chartwright/contracts';
import { isLeveledVisit, type DraftContent, type VisitJustification } from '@chartwright/lifecycle';
import { ClaimStrip, RowMenu, TabTrack, useTitle } from '@chartwright/ui';
import { useRef, type ReactNode } from 'react';
import { hideQuote, showQuote } from '../state/show-quote.js';
import { suggestionState } from '../state/suggestion-states.js';
import { useDesk, type Desk } from '../state/use-desk.js';
import type { ChosenCode } from '../state/use-desk-edits.js';
import type { DeskView, Pane } from '../state/use-desk-view.js';
import { CaseBar } from './case-bar.js';
import { ClaimFoot } from './claim-foot.js';
import { ChartPane } from './chart-pane.js';
import { ClaimPane, countFindings, totalWords } from './claim-pane.js';
import { DeskDialogs } from './desk-dialogs.js';
import { NewerNote } from './newer-note.js';
import { PaneSplitters } from './pane-splitters.js';
import { StatusBar } from './status-bar.js';
import { SuggestionPane } from './suggestion-pane.js';
import { TakeUp } from './take-up.js';
import { WhyPanel } from './why-panel.js';

export type SearchSlot = {
  dateOfService: string;
  onAdd: (chosen: ChosenCode, isFirstListed: boolean) => void;
  onClose: () => void;
  renderWhy: (code: string) => ReactNode;
};

export type VisitLevelSlot = {
  reading: VisitReading | null;
  kept: VisitJustification | null;
  history: VisitHistory;
  lineCode: string | null;
  readOnly: boolean;
  onPut: (visit: VisitJustification) => void;
  onShowWords: (quote: string) => void;
  onClose: () => void;
};
export type VisitLevelParts = {
  renderPanel: (slot: VisitLevelSlot) => ReactNode;
  renderNote: (slot: { visit: VisitJustification | null; keys: boolean; onOpen: () => void }) => ReactNode;
};

type CodingDeskProps = {
  desk: CodingDesk;
  onWorklist: () => void;
  onReviews: () => void;
  onDesk: (caseId: string) => void;
  /** The code search and the level helper belong to other features; the route puts them in. */
  renderSearch: (slot: SearchSlot) => ReactNode;
  visitLevel: VisitLevelParts;
};

const PANES: readonly { value: Pane; label: string }[] = [
  { value: 'chart', label: 'Chart' },
  { value: 'suggest', label: 'Suggestions' },
  { value: 'claim', label: 'Claim' },
];

/** One screen with the coder's whole job: chart, suggestions, claim. */
export function CodingDeskScreen({ desk: read, onWorklist, onReviews, onDesk, renderSearch, visitLevel }: CodingDeskProps) {
  const all = useDesk(read, { onWorklist, onReviews, onDesk });
  const { desk, state, view, open, submit, menu } = all;
  const panes = useRef<HTMLDivElement>(null);
  useTitle(`Case ${desk.header.caseNumber}`);
  return (
    <div className="main desk" id="desk">
      <CaseBar
        header={desk.header}
        identity={open.identity}
        onBack={all.leave}
        isReview={all.isReview}
        onOpen={open.setDialog}
        mayTakeOver={all.mayTakeOver}
        mayRelease={!all.readOnly}
      />
      <div className="pane-tabs">
        <TabTrack
          label="Part of the desk"
          tabs={PANES}
          value={view.pane}
          onChange={(tab) => view.goTo(PANES.find(({ value }) => value === tab)?.value ?? 'suggest')}
        />
      </div>
      <div className="panes" data-tab={view.pane} ref={panes} onContextMenu={menu.onContextMenu}>
        <Chart {...all} />
        <Suggestions {...all} />
        <Claim {...all} onDesk={onDesk} renderNote={visitLevel.renderNote} />
        <PaneSplitters panes={panes} />
        {open.isLeveling && visitLevel.renderPanel(visitSlot(all))}
        {open.isSearching &&
          renderSearch({
            dateOfService: desk.header.dateOfService,
            onAdd: all.edits.addChosen,
            renderWhy: (code) => (
              <WhyPanel caseId={desk.header.id} code={code} runId={desk.suggestions?.runId ?? ''} onShow={view.showSpan} isInCard />
            ),
            onClose: () => {
              open.setIsSearching(false);
              view.goTo(view.pane);
            },
          })}
      </div>
      <StatusBar
        header={desk.header}
        state={state}
        readOnly={all.readOnly}
        renewedAt={all.renewedAt}
        refusal={submit.refusal ?? state.refusal}
      />
      {menu.place && <RowMenu at={menu.place} commands={all.commands} onClose={menu.close} />}
      <DeskDialogs
        open={open.dialog}
        desk={desk}
        state={state}
        queue={all.queue}
        onClose={() => {
          open.setDialog(null);
          view.goTo(view.pane);
        }}
        onKeep={all.edits.keep}
        onRevealed={open.setIdentity}
        onWorklist={all.leave}
        onDesk={onDesk}
      />
    </div>
  );
}

function Chart({ desk, content, view, open }: Desk) {
  return (
    <ChartPane
      documents={desk.documents}
      found={desk.suggestions}
      content={content}
      threadCode={view.threadCode}
      isActive={view.pane === 'chart'}
      isFinding={open.isFinding}
      onFind={(isOpen) => {
        open.setIsFinding(isOpen);
        if (!isOpen) view.goTo('chart');
      }}
      onFocus={() => view.enter('chart')}
      onCode={view.chooseCode}
      noteRef={view.note}
      documentId={view.documentId}
      onDocument={view.showDocument}
    />
  );
}

function Suggestions(all: Desk) {
  const { desk, content, findings, view, open, edits } = all;
  const caseId = desk.header.id;
  const { why } = open;
  return (
    <SuggestionPane
      caseId={caseId}
      queries={desk.queries}
      remarks={desk.remarks}
      askableGap={all.askableGap}
      news={all.hasNewer && <NewerNote onShow={all.showNewer} />}
      documents={desk.documents}
      found={desk.suggestions}
      shown={view.suggestions}
      listEnd={view.listEnd}
      content={content}
      findings={findings}
      current={view.currentCode}
      rejecting={view.rejecting}
      why={
        why !== null &&
        why === view.currentCode && (
          <WhyPanel caseId={caseId} code={why} runId={desk.suggestions?.runId ?? ''} onShow={view.showSpan} isInCard />
        )
      }
      isSeenOpen={open.isSeenOpen}
      isActive={view.pane === 'suggest'}
      readOnly={all.readOnly}
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
        onWhy: ({ code }) => open.toggleWhy(code),
        onShowSpan: view.showSpan,
        onToggleSeen: open.toggleSeen,
        onAsk: all.ask,
        onSearch: () => open.setIsSearching(true),
        onTab: view.goTo,
      }}
    />
  );
}

function visitSlot({ desk, state, content, view, open, edits, readOnly }: Desk): VisitLevelSlot {
  const close = (): void => {
    hideQuote();
    open.setIsLeveling(false);
    view.goTo('claim');
  };
  return {
    reading: desk.suggestions?.visit ?? null,
    kept: content.visit,
    history: state.work.visitHistory,
    lineCode: content.lines.find(({ code }) => isLeveledVisit(code))?.code ?? null,
    readOnly,
    onPut: (visit) => {
      edits.putVisitLevel(content, visit);
      close();
    },
    onShowWords: (quote) => showQuote(view.note.current, quote),
    onClose: close,
  };
}

type ClaimProps = Desk & { onDesk: (caseId: string) => void; renderNote: VisitLevelParts['renderNote'] };

function Claim({ onDesk, renderNote, ...all }: ClaimProps) {
  const { desk, state, content, findings, view, open, edits, submit } = all;
  const counts = countFindings(findings);
  /** The button goes with the taking: the keys go to where coding starts. */
  const takenUp = (caseId: string): void => {
    onDesk(caseId);
    view.goTo('suggest');
  };
  return (
    <ClaimPane
      content={content}
      titles={{ ...edits.titles, ...state.work.draft.titles }}
      findings={findings}
      current={view.currentRow}
      editing={view.editing}
      openSuggestions={view.suggestions.filter((one) => suggestionState(one, content).state === 'open').length}
      isActive={view.pane === 'claim'}
      readOnly={all.readOnly}
      foot={
        <ClaimFoot
          content={content}
          readOnly={all.readOnly}
          isReview={all.isReview}
          isBusy={submit.isBusy}
          isBlocked={counts.hard + counts.soft > 0 || content.diagnoses.length === 0 || content.lines.length === 0}
          takeUp={<TakeUp header={desk.header} work={state.work} isLost={state.lost !== null} onDesk={takenUp} />}
          onHold={() => open.setDialog({ kind: 'hold' })}
          onAsk={() => all.ask(all.askableGap)}
          onReturn={all.sendBack}
          onSubmit={() => submit.run(true)}
        />
      }
      visitNote={renderNote({ visit: content.visit, keys: view.pane === 'claim', onOpen: () => open.setIsLeveling(true) })}
      onFocus={() => view.enter('claim')}
      rowRef={view.claimRow}
      actions={{
        onSelect: view.chooseRow,
        onFix: edits.fix,
        onKeep: all.keep,
        onReopen: edits.reopen,
        onEdit: (edit) => edits.push([edit], 'Change a line'),
        onCellDone: () => view.setEditing(null),
        onGo: (severity) => view.goToFinding(1, severity),
        onSearch: () => open.setIsSearching(true),
        onTab: view.goTo,
      }}
    />
  );
}

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
