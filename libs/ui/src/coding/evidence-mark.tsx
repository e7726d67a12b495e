import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.js';
import type { IconName } from '../controls/icon-paths.js';

export type EvidenceState = 'draft' | 'suggested' | 'negated' | 'uncertain' | 'family' | 'history' | 'value';
type Drawing = { className: string; glyph?: IconName; words: string };
const DRAWINGS: Record<EvidenceState, Drawing> = {
  draft: { className: '', words: 'in the draft' },
  suggested: { className: 'open', words: 'suggested' },
  negated: { className: 'neg', glyph: 'negated', words: 'negated' },
  uncertain: { className: 'unc', glyph: 'question', words: 'uncertain' },
  family: { className: 'fam', glyph: 'people', words: 'family' },
  history: { className: 'his', glyph: 'history', words: 'history' },
  value: { className: 'oth', glyph: 'flask', words: 'value only' },
};

type EvidenceMarkProps = {
  state: EvidenceState;
  /** The thread: the words of the code that is selected now. */
  selected?: boolean;
  /** Focusable only inside "Show words". */
  focusable?: boolean;
  markId?: string;
  onActivate?: () => void;
  children: ReactNode;
};

/** Line style, glyph and tint, never colour alone; the state is text for screen readers. */
export function EvidenceMark({ state, selected = false, focusable = false, markId, onActivate, children }: EvidenceMarkProps) {
  const { className, glyph, words } = DRAWINGS[state];
  return (
    <mark
      id={markId}
      className={[className, selected ? 'sel' : ''].filter(Boolean).join(' ') || undefined}
      data-click={onActivate ? '' : undefined}
      role={focusable ? 'link' : undefined}
      tabIndex={focusable ? 0 : undefined}
      onClick={onActivate}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onActivate?.();
      }}
    >
      <span className="sr">{selected ? 'selected words' : words}: </span>
      {glyph && (
        <span className="g">
          <Icon name={glyph} />
        </span>
      )}
      {children}
    </mark>
  );
}

const LEGEND: readonly EvidenceState[] = ['draft', 'suggested', 'negated', 'uncertain', 'family', 'history'];

/** What the lines and glyphs mean, at the foot of the chart. */
export function EvidenceLegend() {
  return (
    <div className="legend" aria-label="What the marks mean" role="note">
      {LEGEND.map((state) => {
        const { className, glyph, words } = DRAWINGS[state];
        return (
          <span key={state}>
            <mark className={className || undefined}>
              {glyph && (
                <span className="g">
                  <Icon name={glyph} />
                </span>
              )}
              {words}
            </mark>
          </span>
        );
      })}
    </div>
  );
}
