import type { MouseEventHandler } from 'react';

/** draft = in the draft · thread = the one selected now · suggested · blocked · header = not billable · plain = named in passing. */
export type CodePillState = 'draft' | 'thread' | 'suggested' | 'blocked' | 'header' | 'plain';
const STATE_CLASS: Record<CodePillState, string> = {
  draft: 'on',
  thread: 'sel',
  suggested: 'out',
  blocked: 'bad',
  header: 'cat',
  plain: '',
};
const STATE_WORDS: Record<CodePillState, string> = {
  draft: 'in the draft',
  thread: 'selected',
  suggested: 'suggested',
  blocked: 'blocked',
  header: 'header, not billable',
  plain: '',
};

/** The same object wherever a code is named. Headers show their dash: "S62.66-". */
export function CodePill({
  code,
  state = 'plain',
  onClick,
  label,
}: {
  code: string;
  state?: CodePillState;
  onClick?: MouseEventHandler;
  label?: string;
}) {
  const shown = state === 'header' && !code.endsWith('-') && !code.includes('–') ? `${code}-` : code;
  const words = STATE_WORDS[state];
  const className = `code ${STATE_CLASS[state]}`.trim();
  if (onClick) {
    return (
      <button
        type="button"
        tabIndex={-1}
        className={className}
        onClick={onClick}
        aria-label={label ?? `${shown}${words ? `, ${words}` : ''}, show its words`}
      >
        {shown}
      </button>
    );
  }
  return (
    <span className={className}>
      {shown}
      {words && <span className="sr">, {words}</span>}
    </span>
  );
}

/** Where a diagnosis stands in the claim: A to L. */
export function PointerLetter({ letter }: { letter: string }) {
  return <span className="ltr">{letter}</span>;
}
