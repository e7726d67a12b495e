import type { ReactNode } from 'react';
import { Icon } from '../controls/icon.js';
import type { IconName } from '../controls/icon-paths.js';

export type FindingTone = 'hard' | 'soft' | 'hint';
const GLYPH: Record<FindingTone, IconName> = { hard: 'octagon', soft: 'triangle', hint: 'hint' };
const SEVERITY_WORDS: Record<FindingTone, string> = { hard: 'Blocks.', soft: 'Needs a reason.', hint: 'Hint.' };

type FindingCardProps = {
  severity: FindingTone;
  message: ReactNode;
  /** The instructional note itself, as the code book has it. */
  note?: string;
  /** "Guidelines I.C.9.a.2" */
  source: string;
  ruleId: string;
  /** The fix and, for SOFT, "Keep…". Keys belong on the current line only. */
  actions?: ReactNode;
  /** Kept with a reason: what was said, and by whom. */
  keptReason?: string | null;
  /** Where F lands. */
  id?: string;
};

/** One sentence, then where it comes from, then the fix; directly under the line it concerns. */
export function FindingCard({ severity, message, note, source, ruleId, actions, keptReason, id }: FindingCardProps) {
  return (
    <div
      id={id}
      className={`find ${severity === 'hint' ? '' : severity} ${keptReason ? 'kept' : ''}`}
      role="note"
      tabIndex={-1}
      data-finding={ruleId}
    >
      <Icon name={GLYPH[severity]} />
      <div className="say">
        <span className="sev">{keptReason ? 'Kept with a reason.' : SEVERITY_WORDS[severity]}</span> {message}
        {keptReason && <span className="t2"> “{keptReason}”</span>}
      </div>
      {note && <div className="src note-text">{note}</div>}
      <div className="src">
        {source} · <span className="nowrap">{ruleId}</span>
      </div>
      {actions && <div className="act">{actions}</div>}
    </div>
  );
}

const COUNT_WORDS: Record<FindingTone, (count: number) => string> = {
  hard: (count) => `${count} ${count === 1 ? 'blocks' : 'block'}`,
  soft: (count) => `${count} ${count === 1 ? 'needs' : 'need'} a reason`,
  hint: (count) => `${count} ${count === 1 ? 'hint' : 'hints'}`,
};

/** In a pane's header: pressing one goes to the next finding of its kind. */
export function FindingCounts({
  counts,
  onGo,
  short = false,
}: {
  counts: Record<FindingTone, number>;
  onGo: (severity: FindingTone) => void;
  short?: boolean;
}) {
  const severities: readonly FindingTone[] = ['hard', 'soft', 'hint'];
  return (
    <>
      {severities
        .filter((severity) => counts[severity] > 0 && !(short && severity === 'hint'))
        .map((severity) => (
          <button
            key={severity}
            type="button"
            className={`badge ${severity}`}
            aria-label={`${COUNT_WORDS[severity](counts[severity])}, go to the next`}
            onClick={() => onGo(severity)}
          >
            <Icon name={GLYPH[severity]} size="xs" />
            {short && severity === 'soft' ? counts[severity] : COUNT_WORDS[severity](counts[severity])}
          </button>
        ))}
    </>
  );
}
