import type { ReactNode, Ref } from 'react';
import { ActionButton } from '../controls/action-button.js';
import { Icon } from '../controls/icon.js';
import { CodePill } from './code-pill.js';
import { Meter } from './meter.js';

export type SuggestionFact = { sign: '+' | '-'; text: string };
export type SuggestionQuote = { text: string; section: string };
export type SuggestionRowProps = {
  code: string;
  title: string;
  state: 'open' | 'accepted' | 'rejected';
  /** Where it stands once accepted: "A", "Line 1". */
  place?: string;
  /** "Not documented", once rejected. */
  rejectedBecause?: string;
  confidence: number;
  quotes: readonly SuggestionQuote[];
  facts: readonly SuggestionFact[];
  /** The current row of the list: opens in place. */
  current: boolean;
  /** The list has the keys: they are shown, and the current row carries the thread. There is one thread on the screen. */
  showKeys?: boolean;
  onSelect: () => void;
  onAccept: () => void;
  onReject: () => void;
  onShowWords: () => void;
  onWhy: () => void;
  /** The reject reasons, while open. */
  children?: ReactNode;
  /** A reader's view: no Accept, no Reject. */
  readOnly?: boolean;
  ref?: Ref<HTMLDivElement>;
};

function StateGlyph({ state, current }: { state: SuggestionRowProps['state']; current: boolean }) {
  if (state === 'accepted') return <Icon name="check" size="s" />;
  if (state === 'rejected') return <Icon name="close" size="s" />;
  return current ? <Icon name="chevron-right" size="s" /> : <span className="ring" />;
}

function Actions(props: SuggestionRowProps) {
  const key = (keys: string) => (props.showKeys ? keys : undefined);
  return (
    <div className="acts">
      {props.state === 'open' && !props.readOnly && (
        <>
          <ActionButton tone="primary" size="small" keys={key('a')} onClick={props.onAccept} tabIndex={-1}>
            Accept
          </ActionButton>
          <ActionButton size="small" keys={key('r')} onClick={props.onReject} tabIndex={-1}>
            Reject…
          </ActionButton>
        </>
      )}
      <span className="grow" />
      <ActionButton tone="quiet" size="small" icon="quotes" keys={key('e')} onClick={props.onShowWords} tabIndex={-1}>
        Show words
      </ActionButton>
      <ActionButton tone="quiet" size="small" keys={key('w')} onClick={props.onWhy} tabIndex={-1}>
        Why
      </ActionButton>
    </div>
  );
}

/** One row of a `role="grid"`: a line until it is current, then it opens where it stands. */
export function SuggestionRow(props: SuggestionRowProps) {
  const { code, title, state, current, confidence, quotes, facts, place } = props;
  const stateClass = state === 'accepted' ? 'acc' : state === 'rejected' ? 'rej' : '';
  const hasThread = current && props.showKeys !== false;
  const pill = hasThread ? 'thread' : state === 'accepted' ? 'draft' : 'suggested';
  const words = state === 'accepted' ? 'accepted' : state === 'rejected' ? `rejected, ${props.rejectedBecause ?? ''}` : 'open';
  return (
    <div
      ref={props.ref}
      role="row"
      aria-selected={current}
      tabIndex={current ? 0 : -1}
      className={current ? `sel-card sg-wrap ${stateClass} ${hasThread ? '' : 'idle'}` : 'sg-wrap'}
      onClick={props.onSelect}
    >
      <div className={`sg ${stateClass}`} role="gridcell">
        <span className="st">
          <StateGlyph state={state} current={current} />
          <span className="sr">{words}</span>
        </span>
        <CodePill code={code} state={pill} />
        <span className={current ? 'ttl' : 'ttl clip'}>{title}</span>
        {state === 'open' ? (
          <Meter confidence={confidence} withWord={current} />
        ) : (
          <span className="fs12 t3 nowrap">{state === 'accepted' ? place : props.rejectedBecause}</span>
        )}
        {!current && state === 'open' && quotes[0] && (
          <span className="q clip">
            “{quotes[0].text}” · {quotes[0].section}
          </span>
        )}
      </div>
      {current && (
        <div role="gridcell">
          <ul className="qt">
            {quotes.map((quote) => (
              <li key={`${quote.section} ${quote.text}`}>
                <span>“{quote.text}”</span>
                <span className="src">{quote.section}</span>
              </li>
            ))}
          </ul>
          <ul className="ing">
            {facts.map((fact) => (
              <li key={fact.text} className={fact.sign === '-' ? 'minus' : undefined}>
                <Icon name={fact.sign === '+' ? 'plus' : 'minus'} size="xs" />
                {fact.sign === '-' && <span className="sr">against: </span>}
                {fact.text}
              </li>
            ))}
          </ul>
          {props.children}
          <Actions {...props} />
        </div>
      )}
    </div>
  );
}
