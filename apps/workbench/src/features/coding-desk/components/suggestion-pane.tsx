import type {
  DeskDocument,
  DeskFinding,
  DeskGap,
  DeskQuery,
  DeskRemark,
  DeskSpan,
  DeskSuggestion,
  DeskSuggestions,
} from '@chartwright/contracts';
import type { DraftContent, RejectReason } from '@chartwright/lifecycle';
import {
  ActionButton,
  CodePill,
  EmptyState,
  Icon,
  Keycap,
  Notice,
  PaneHeader,
  SkeletonRows,
  SuggestionRow,
  TabTrack,
} from '@chartwright/ui';
import type { ReactNode, Ref } from 'react';
import { quotesOf, sentence, suggestionState } from '../state/suggestion-states.js';
import { QueryList } from './query-list.js';
import { RemarkList } from './remark-list.js';
import { RejectReasons } from './reject-reasons.js';
import { SeenList } from './seen-list.js';
import { UnreadText } from './unread-text.js';
import { WhyNotForm } from './why-not-form.js';

export type SuggestionActions = {
  onSelect: (code: string) => void;
  onAccept: (suggestion: DeskSuggestion) => void;
  onStartReject: (suggestion: DeskSuggestion) => void;
  onReject: (suggestion: DeskSuggestion, reason: RejectReason) => void;
  onCancelReject: () => void;
  onShowWords: () => void;
  onWhy: (suggestion: DeskSuggestion) => void;
  onShowSpan: (span: DeskSpan) => void;
  onToggleSeen: () => void;
  onAsk: ((gap: DeskGap) => void) | null;
  onSearch: () => void;
  onTab: (tab: 'suggest' | 'claim') => void;
};

type SuggestionPaneProps = {
  caseId: string;
  documents: readonly DeskDocument[];
  found: DeskSuggestions | null;
  queries: readonly DeskQuery[];
  /** Where Q asks now; its row shows the key. */
  askableGap: DeskGap | null;
  remarks: readonly DeskRemark[];
  /** A bar above the list: the note has new text. */
  news: ReactNode;
  shown: readonly DeskSuggestion[];
  /** The end of the ranked list, which is seldom billed. */
  listEnd: { count: number; isOpen: boolean; toggle: () => void };
  content: DraftContent;
  findings: readonly DeskFinding[];
  current: string | null;
  rejecting: string | null;
  why: ReactNode;
  isSeenOpen: boolean;
  isActive: boolean;
  readOnly: boolean;
  onFocus: () => void;
  rowRef: Ref<HTMLDivElement>;
  strip: ReactNode;
  actions: SuggestionActions;
};

export function SuggestionPane(props: SuggestionPaneProps) {
  const { found, shown, content, actions, isActive } = props;
  const open = shown.filter((suggestion) => suggestionState(suggestion, content).state === 'open').length;
  const blocking = props.findings.filter(({ severity }) => severity === 'hard').length;
  return (
    <section
      className={isActive ? 'pane suggest active' : 'pane suggest'}
      aria-label="Suggestions and search"
      onFocus={props.onFocus}
      // Its buttons outside of the lists, such as the one for the end of the list, keep the keys too.
      data-key-surface=""
    >
      <PaneHeader
        title="Suggestions"
        meta={
          <span className="t3 fs12 wide">
            {open} open of {shown.length}
          </span>
        }
      >
        <TabTrack
          label="Suggestions or claim"
          className="seg narrow"
          value="suggest"
          onChange={(tab) => actions.onTab(tab === 'claim' ? 'claim' : 'suggest')}
          tabs={[
            { value: 'suggest', label: 'Suggestions', count: open },
            { value: 'claim', label: 'Claim', ...(blocking > 0 ? { blocking } : {}) },
          ]}
        />
        {props.isActive && (
          <span className="row g6 fs12 t3 nowrap">
            <span className="wide">Next, previous</span>
            <span className="keys">
              <Keycap keys="j" />
              <Keycap keys="k" />
            </span>
          </span>
        )}
      </PaneHeader>
      <div className="sbox">
        <button type="button" className="in ph w100" onClick={actions.onSearch} disabled={props.readOnly}>
          <Icon name="search" />
          <span className="grow search-words">
            {props.readOnly ? 'Read only. Codes can be looked up under Codes.' : 'Code, words or abbreviation'}
          </span>
          {!props.readOnly && <Keycap keys="/" />}
        </button>
      </div>
      {props.news}
      <div className="bd">
        <RemarkList remarks={props.remarks} />
        <QueryList caseId={props.caseId} queries={props.queries} />
        {found && <UnreadText characters={found.unreadCharacters} />}
        {found === null ? <Reading /> : found.isFailed ? <NotRead /> : <Groups {...props} />}
        {found && <MadeBy found={found} />}
      </div>
      {found && (
        <SeenList seen={found.seen} isOpen={props.isSeenOpen} onToggle={actions.onToggleSeen} onShow={actions.onShowSpan}>
          <WhyNotForm caseId={props.caseId} runId={found.runId} onShow={actions.onShowSpan} onLeave={() => actions.onTab('suggest')} />
        </SeenList>
      )}
      {props.strip}
    </section>
  );
}

function Reading() {
  return (
    <div className="pad">
      <p className="t2 mb8">The note is still being read. You can search and code meanwhile.</p>
      <SkeletonRows rows={5} />
    </div>
  );
}

/** A note that the engine cannot read does not keep anybody from coding it. */
function NotRead() {
  return (
    <div className="pad">
      <Notice>
        The note could not be read for suggestions. Nothing of the case is lost: read it yourself and search for its codes. It is read again
        when the note changes, or when a newer engine is there.
      </Notice>
    </div>
  );
}

function Groups(props: SuggestionPaneProps) {
  const { shown, found, actions, readOnly } = props;
  const diagnoses = shown.filter(({ kind }) => kind === 'diagnosis');
  const procedures = shown.filter(({ kind }) => kind === 'procedure');
  if (shown.length === 0) {
    return (
      <>
        <EmptyState icon="search" title="Nothing was found to suggest" bare>
          Search for the codes that the note supports. What was read and left out is listed below.
        </EmptyState>
        <ListEnd {...props.listEnd} />
      </>
    );
  }
  return (
    <>
      <Group {...props} title="Diagnoses" label="Suggested diagnoses" suggestions={diagnoses} />
      <ListEnd {...props.listEnd} />
      {found?.gaps.map((gap) => (
        <GapRow
          key={`${gap.kind} ${gap.statement}`}
          gap={gap}
          asked={askedAbout(gap, props.queries)}
          hasKey={props.isActive && gap === props.askableGap}
          onAsk={readOnly ? null : actions.onAsk}
        />
      ))}
      <Group {...props} title="Procedures" label="Suggested procedures" suggestions={procedures} />
    </>
  );
}

/** Other readings of the words, and what stands only in the history: below the list until somebody asks for it. */
function ListEnd({ count, isOpen, toggle }: SuggestionPaneProps['listEnd']) {
  if (count === 0) return null;
  return (
    <div className="pad">
      <ActionButton size="small" tone="quiet" aria-expanded={isOpen} onClick={toggle}>
        {isOpen ? 'Hide what is seldom billed' : `${count} more, seldom billed`}
      </ActionButton>
    </div>
  );
}

type GroupProps = SuggestionPaneProps & { title: string; label: string; suggestions: readonly DeskSuggestion[] };

function Group({ title, label, suggestions, ...props }: GroupProps) {
  if (suggestions.length === 0) return null;
  const states = suggestions.map((suggestion) => suggestionState(suggestion, props.content).state);
  const accepted = states.filter((state) => state === 'accepted').length;
  const open = states.filter((state) => state === 'open').length;
  return (
    <>
      <h3 className="gh">
        {title}{' '}
        <span className="cnt">
          {accepted} accepted · {open} open
        </span>
      </h3>
      <div role="grid" aria-label={label}>
        {suggestions.map((suggestion) => (
          <Row key={suggestion.code} suggestion={suggestion} {...props} />
        ))}
      </div>
    </>
  );
}

/** The arguments for and against a visit level, and what decisions here taught. */
const MOST_FACTS = 10;

function Row({ suggestion, ...props }: SuggestionPaneProps & { suggestion: DeskSuggestion }) {
  const { actions, content, rowRef, isActive, readOnly } = props;
  const isCurrent = suggestion.code === props.current;
  const { state, place, rejectedBecause } = suggestionState(suggestion, content);
  return (
    <SuggestionRow
      code={suggestion.code}
      title={sentence(suggestion.label)}
      state={state}
      place={place}
      rejectedBecause={rejectedBecause}
      confidence={suggestion.confidence}
      quotes={quotesOf(suggestion, props.documents)}
      facts={suggestion.ingredients.slice(0, MOST_FACTS).map(({ sign, fact }) => ({ sign, text: sentence(fact).replace(/\.$/, '') }))}
      current={isCurrent}
      showKeys={isActive}
      readOnly={readOnly}
      {...(isCurrent ? { ref: rowRef } : {})}
      onSelect={() => actions.onSelect(suggestion.code)}
      onAccept={() => actions.onAccept(suggestion)}
      onReject={() => actions.onStartReject(suggestion)}
      onShowWords={actions.onShowWords}
      onWhy={() => actions.onWhy(suggestion)}
    >
      {props.rejecting === suggestion.code && (
        <RejectReasons onChoose={(reason) => actions.onReject(suggestion, reason)} onCancel={actions.onCancelReject} />
      )}
      {isCurrent && props.why}
    </SuggestionRow>
  );
}

/** A gap that was asked about, with the quote of the query still in its words. */
function askedAbout(gap: DeskGap, queries: readonly DeskQuery[]): DeskQuery | null {
  const quote = gap.span?.quote.replaceAll(/\s+/g, ' ');
  if (!quote) return null;
  return queries.find(({ state, indicators }) => state !== 'retracted' && indicators.some((one) => one.includes(quote))) ?? null;
}

type GapRowProps = { gap: DeskGap; asked: DeskQuery | null; hasKey: boolean; onAsk: ((gap: DeskGap) => void) | null };

function GapRow({ gap, asked, hasKey, onAsk }: GapRowProps) {
  return (
    <div className="gap">
      <Icon name="ask" />
      <div>
        <span className="m">{gap.statement}</span> {gap.code && <CodePill code={gap.code} />}
        {gap.span && <div className="fs12 t3">“{gap.span.quote}”</div>}
      </div>
      {asked ? (
        <span className="fs12 t2 nowrap">{asked.answer ? 'Answered' : 'Asked'}</span>
      ) : (
        onAsk && (
          <ActionButton size="small" {...(hasKey ? { keys: 'q' } : {})} onClick={() => onAsk(gap)}>
            Draft query
          </ActionButton>
        )
      )}
    </div>
  );
}

/** Each suggestion can be traced to the engine and the code sets that made it. */
function MadeBy({ found }: { found: DeskSuggestions }) {
  const { icd10cm, hcpcs } = found.releases;
  return (
    <p className="fs12 t3 pad">
      Read by engine {found.engineVersion} with ICD-10-CM {icd10cm}
      {hcpcs && ` and HCPCS ${hcpcs}`}.
    </p>
  );
}
