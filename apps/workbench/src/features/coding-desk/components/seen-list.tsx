import type { DeskSeen, DeskSpan } from '@chartwright/contracts';
import { CodePill, Icon, Keycap, type IconName } from '@chartwright/ui';
import type { ReactNode } from 'react';
import type { MarkKind } from '../state/note-lines.js';
import { seenKind } from '../state/desk-marks.js';

const GLYPHS: Partial<Record<MarkKind, IconName>> = { negated: 'negated', uncertain: 'question', family: 'people', history: 'history' };
const REASONS: Readonly<Record<string, string>> = {
  negated: 'Negated',
  uncertain: 'Uncertain, outpatient',
  hypothetical: 'Only if it should happen',
  planned: 'Planned, not done',
  family: 'Family',
  other_person: 'Another person',
  historical: 'History, not active',
  integral: 'Part of a diagnosis that is coded',
  ambiguous_abbreviation: 'Abbreviation with several meanings',
  replaced_by_combination: 'In a combination code',
  low_weight_section: 'Not in the assessment',
};

function summary(seen: readonly DeskSeen[]): string {
  const negated = seen.filter((one) => seenKind(one) === 'negated').length;
  const family = seen.filter((one) => seenKind(one) === 'family').length;
  const rest = seen.length - negated - family;
  return [negated && `${negated} negated`, family && `${family} family`, rest && `${rest} more`].filter(Boolean).join(' · ');
}

/** What made it so: words of the note in quotes, or the code that says it already. */
function triggerWords({ reason, trigger }: DeskSeen): string {
  return reason === 'replaced_by_combination'
    ? (trigger ?? '').replace(/^replaced by /, '').replace(/\b([A-Z]\d\w)(\w+)\b/, '$1.$2')
    : `“${trigger}”`;
}

type SeenListProps = {
  seen: readonly DeskSeen[];
  isOpen: boolean;
  onToggle: () => void;
  onShow: (span: DeskSpan) => void;
  /** "Why not another code?" belongs to what was left out. */
  children: ReactNode;
};

/** What the engine read and left out, each with its words and the reason. */
export function SeenList({ seen, isOpen, onToggle, onShow, children }: SeenListProps) {
  return (
    <details className="seen" open={isOpen}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          onToggle();
        }}
      >
        <Icon name="chevron-right" size="s" />
        <span className="b nowrap">Seen, not suggested</span>
        <span className="badge">{seen.length}</span>
        <span className="t3 clip">{summary(seen)}</span>
        <span className="grow" />
        <Keycap keys="s" />
      </summary>
      <ul>
        {seen.map((one) => (
          <li key={`${one.span.documentId} ${one.span.start} ${one.mention}`}>
            <span className="t3">
              <Icon name={GLYPHS[seenKind(one)] ?? 'flask'} size="xs" />
            </span>
            <button type="button" className="btn link clip" onClick={() => onShow(one.span)}>
              “{one.span.quote}”
            </button>
            <span className="t2 clip">
              {REASONS[one.reason] ?? 'Left out'}
              {one.trigger && `: ${triggerWords(one)}`}
            </span>
            {one.codes[0] ? <CodePill code={one.codes[0]} state="suggested" /> : <span />}
          </li>
        ))}
      </ul>
      {children}
    </details>
  );
}
