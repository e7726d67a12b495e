import type { DecisionElement, DecisionLevel } from '@chartwright/lifecycle';
import { CheckField, SegmentedField, StatusBadge } from '@chartwright/ui';
import type { OfferedWords } from '../state/visit-draft.js';
import { ELEMENT_WORDS, LEVEL_CHOICES } from './visit-words.js';

type ElementReadingProps = {
  element: DecisionElement;
  level: DecisionLevel;
  words: readonly OfferedWords[];
  /** The other two reach the level without it. */
  isLimit: boolean;
  readOnly: boolean;
  onLevel: (level: DecisionLevel) => void;
  onWords: (words: OfferedWords[]) => void;
  onShow: (quote: string) => void;
};

/** One of the three elements: its level, and the words of the note behind it. */
export function ElementReading({ element, level, words, isLimit, readOnly, onLevel, onWords, onShow }: ElementReadingProps) {
  const choose = (value: string): void => {
    const choice = LEVEL_CHOICES.find((one) => one.value === value);
    if (choice) onLevel(choice.value);
  };
  const toggle = (at: number, isKept: boolean): void => onWords(words.map((one, index) => (index === at ? { ...one, isKept } : one)));
  // Whoever only reads sees what was kept, and nothing that the coder took away.
  const shown = readOnly ? words.filter(({ isKept }) => isKept) : words;
  return (
    <section className="vl-element" aria-label={ELEMENT_WORDS[element]}>
      <div className="row g8">
        <h3 className="h2">{ELEMENT_WORDS[element]}</h3>
        {isLimit && (
          <StatusBadge tone="line" icon="chevron-down">
            Limits
          </StatusBadge>
        )}
        <span className="grow" />
        {readOnly ? (
          <b>{LEVEL_CHOICES.find(({ value }) => value === level)?.label}</b>
        ) : (
          <SegmentedField
            className="vl-levels"
            label={`${ELEMENT_WORDS[element]} level`}
            choices={LEVEL_CHOICES}
            value={level}
            onChange={choose}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <p className="fs12 t3 mt4">The note shows no words for this.</p>
      ) : (
        <ul className="vl-words">
          {shown.map((one, index) => (
            <li key={`${one.says} ${one.quote} ${one.start ?? ''}`}>
              {readOnly ? (
                <span>{one.says}</span>
              ) : (
                <CheckField label={one.says} checked={one.isKept} onChange={(is) => toggle(index, is)} />
              )}
              {one.start === null ? (
                <q className="vl-quote">{one.quote}</q>
              ) : (
                <button type="button" className="vl-quote" onClick={() => onShow(one.quote)} aria-label={`Show "${one.quote}" in the note`}>
                  “{one.quote}”
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
