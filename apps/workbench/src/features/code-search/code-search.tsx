import './code-search.css';
import type { CodeSearchHit, CodeSearchSystem } from '@chartwright/contracts';
import { ActionButton, CodePill, Icon, IconButton, Keycap, TabTrack, useAnnounce } from '@chartwright/ui';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { CodeDetailView } from './code-detail-view.js';
import { MatchedWords } from './matched-words.js';
import { useCodeDetail, useCodeSearch } from './use-code-search.js';

type ChosenCode = { code: string; title: string; kind: 'diagnosis' | 'procedure' };
type CodeSearchProps = {
  dateOfService: string;
  onAdd: (chosen: ChosenCode, isFirstListed: boolean) => void;
  onClose: () => void;
};

const SYSTEMS: readonly { value: CodeSearchSystem; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'diagnosis', label: 'Diagnoses' },
  { value: 'procedure', label: 'Procedures' },
];
const isSystem = (value: string): value is CodeSearchSystem => SYSTEMS.some((one) => one.value === value);
const optionId = (code: string): string => `hit-${code.replaceAll('.', '-')}`;

/** Opens over the middle and right, never over the chart; the keyboard alone finds, opens and adds. */
export function CodeSearch({ dateOfService, onAdd, onClose }: CodeSearchProps) {
  const say = useAnnounce();
  const [text, setText] = useState('');
  const [system, setSystem] = useState<CodeSearchSystem>('all');
  const [chosen, setChosen] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const detailRegion = useRef<HTMLDivElement>(null);
  const search = useCodeSearch(text, system, dateOfService);
  const hits = text.trim().length >= 2 ? (search.data?.hits ?? []) : [];
  const current = hits.find(({ code }) => code === chosen) ?? hits.find(({ isBillable }) => isBillable) ?? hits[0] ?? null;
  const shownCode = chosen ?? current?.code ?? null;
  const detail = useCodeDetail(shownCode, dateOfService);
  const target: CodeSearchHit | null = detail.data && detail.data.code === shownCode ? { ...detail.data, via: null } : current;

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (search.data && !search.isPlaceholderData) say(`${search.data.hits.length} found`);
  }, [search.data, search.isPlaceholderData, say]);

  const step = (by: 1 | -1): void => {
    const at = hits.findIndex(({ code }) => code === current?.code);
    const next = hits[Math.min(hits.length - 1, Math.max(0, at + by))];
    if (!next) return;
    setChosen(next.code);
    document.getElementById(optionId(next.code))?.scrollIntoView({ block: 'nearest' });
  };
  /** A header opens to what is below it; a code goes into the draft. */
  const take = (isFirstListed: boolean): void => {
    if (!target) return;
    if (!target.isBillable) {
      setText(target.code);
      setChosen(null);
      return;
    }
    onAdd({ code: target.code, title: target.title, kind: target.kind }, isFirstListed);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const run = KEYS[event.key]?.({ step, take, onClose, event });
    if (run) event.preventDefault();
  };
  const addWords = target && !target.isBillable ? `Open ${target.code}` : target ? `Add ${target.code}` : 'Add';
  return (
    <div className="pop search" role="dialog" aria-label="Code search">
      <div className="sin">
        <Icon name="search" />
        <input
          ref={input}
          aria-label="Code, words or abbreviation"
          placeholder="Code, words or abbreviation"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls="code-hits"
          aria-activedescendant={current ? optionId(current.code) : undefined}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setChosen(null);
          }}
          onKeyDown={onKeyDown}
        />
        <TabTrack
          label="What to search"
          className="seg hide"
          tabs={SYSTEMS}
          value={system}
          onChange={(value) => isSystem(value) && setSystem(value)}
        />
        <span className="fs12 t3 nowrap">{search.data && hits.length > 0 ? `${hits.length} found · ${search.data.tookMs} ms` : ''}</span>
        <Keycap keys="Escape" />
        <IconButton icon="close" label="Close the search" onClick={onClose} />
      </div>
      <div className="two">
        <ul className="list" role="listbox" id="code-hits" aria-label="Results">
          {hits.map((hit) => (
            <Hit
              key={hit.code}
              hit={hit}
              text={text}
              isCurrent={hit.code === current?.code}
              onChoose={() => setChosen(hit.code)}
              onTake={() => take(false)}
            />
          ))}
        </ul>
        <div
          className="det"
          role="region"
          aria-label="Code detail"
          ref={detailRegion}
          tabIndex={0}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        >
          {shownCode && detail.data ? (
            <CodeDetailView detail={detail.data} dateOfService={dateOfService} onChoose={setChosen} />
          ) : (
            <SearchWords text={text} isEmpty={search.isFetched && hits.length === 0} isFailed={search.isError} />
          )}
        </div>
      </div>
      <div className="search-foot">
        <span className="fs12 t2 row g6">
          <span className="keys">
            <Keycap keys="ArrowUp" />
            <Keycap keys="ArrowDown" />
          </span>
          move
        </span>
        <span className="fs12 t2 row g6 hide">
          <Keycap keys="Tab" /> into detail
        </span>
        <span className="grow" />
        {target?.isBillable && target.kind === 'diagnosis' && (
          <ActionButton size="small" keys="Shift+Enter" onClick={() => take(true)}>
            Add as first-listed
          </ActionButton>
        )}
        {target && (
          <ActionButton tone="primary" size="small" keys="Enter" onClick={() => take(false)}>
            {addWords}
          </ActionButton>
        )}
      </div>
    </div>
  );
}

type KeyRun = { step: (by: 1 | -1) => void; take: (isFirstListed: boolean) => void; onClose: () => void; event: KeyboardEvent };
const KEYS: Readonly<Record<string, (run: KeyRun) => boolean>> = {
  ArrowDown: ({ step }) => (step(1), true),
  ArrowUp: ({ step }) => (step(-1), true),
  Enter: ({ take, event }) => (event.ctrlKey || event.metaKey ? false : (take(event.shiftKey), true)),
  Escape: ({ onClose }) => (onClose(), true),
};

function SearchWords({ text, isEmpty, isFailed }: { text: string; isEmpty: boolean; isFailed: boolean }) {
  if (isFailed) return <p className="t2">The search did not answer. Type on to try again.</p>;
  if (text.trim().length >= 2 && isEmpty)
    return <p className="t2">Nothing fits “{text.trim()}” on this date of service. Try fewer words.</p>;
  return <p className="t2">A code with or without its dot, words in any order, or an abbreviation. Misspellings are forgiven.</p>;
}

type HitProps = { hit: CodeSearchHit; text: string; isCurrent: boolean; onChoose: () => void; onTake: () => void };

function Hit({ hit, text, isCurrent, onChoose, onTake }: HitProps) {
  const pill = isCurrent && hit.isBillable ? 'thread' : hit.isBillable ? 'plain' : 'header';
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
        <MatchedWords title={hit.title} text={text} />
        {!hit.isBillable && <span className="fs12 t3 rx">Header · Enter opens it</span>}
        {hit.via && <span className="fs12 t3 rx">{hit.via === 'fee schedule' ? 'From the fee schedule' : `“${hit.via}”`}</span>}
      </span>
    </li>
  );
}
