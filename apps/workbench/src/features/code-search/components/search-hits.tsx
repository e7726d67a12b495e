import type { CodeHistory, CodeSearchHit } from '@chartwright/contracts';
import { CodePill } from '@chartwright/ui';
import { MatchedWords } from './matched-words.js';

export const optionId = (code: string): string => `hit-${code.replaceAll('.', '-')}`;

const HISTORY_WORDS: Readonly<Record<CodeHistory, string>> = {
  recent: 'You used it lately',
  patient: 'This patient had it before',
  practice: 'Often used for this practice',
};

type HitsProps = {
  hits: readonly CodeSearchHit[];
  text: string;
  currentCode: string | null;
  /** What is typed now is not answered yet. */
  isStale: boolean;
  onChoose: (code: string) => void;
  onTake: (code: string) => void;
};

/** Results, or the codes at hand before anything is typed. */
export function SearchHits({ hits, text, currentCode, isStale, onChoose, onTake }: HitsProps) {
  const isRecent = text === '';
  return (
    <ul className={isStale ? 'list stale' : 'list'} role="listbox" id="code-hits" aria-label={isRecent ? 'Recent codes' : 'Results'}>
      {isRecent && hits.length > 0 && (
        <li role="presentation" className="cap hits-cap">
          At hand
        </li>
      )}
      {hits.map((hit) => (
        <Hit
          key={hit.code}
          hit={hit}
          isCurrent={hit.code === currentCode}
          onChoose={() => onChoose(hit.code)}
          onTake={() => onTake(hit.code)}
        />
      ))}
    </ul>
  );
}

type HitProps = { hit: CodeSearchHit; isCurrent: boolean; onChoose: () => void; onTake: () => void };

function Hit({ hit, isCurrent, onChoose, onTake }: HitProps) {
  const pill = isCurrent && hit.isBillable ? 'thread' : hit.isBillable ? 'plain' : 'header';
  const below = `Header · opens to ${hit.billableBelow} billable ${hit.billableBelow === 1 ? 'code' : 'codes'}`;
  const words = [
    hit.isBillable ? null : below,
    hit.via === null ? null : hit.via === 'fee schedule' ? 'From the fee schedule' : `“${hit.via}”`,
    hit.history === null ? null : HISTORY_WORDS[hit.history],
  ].filter((one) => one !== null);
  return (
    <li
      id={optionId(hit.code)}
      role="option"
      aria-selected={isCurrent}
      className={['res', isCurrent ? 'cur' : '', hit.isBillable ? '' : 'hd'].filter(Boolean).join(' ')}
      onClick={onChoose}
      onDoubleClick={onTake}
    >
      <CodePill code={hit.code} state={pill} />
      <span className="rt">
        <MatchedWords title={hit.title} matched={hit.matched} />
        {words.length > 0 && <span className="fs12 t3 rx">{words.join(' · ')}</span>}
      </span>
    </li>
  );
}
