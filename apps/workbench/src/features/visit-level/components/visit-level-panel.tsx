import '../visit-level.css';
import { isApiError } from '@chartwright/api-client';
import type { VisitHistory, VisitReading } from '@chartwright/contracts';
import { DECISION_ELEMENTS, type VisitJustification } from '@chartwright/lifecycle';
import { ActionButton, dateWords, IconButton, Keycap, Notice, SelectField, SkeletonRows, TextField, useSlowed } from '@chartwright/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { visitLevelQuery } from '../api/visit-level-query.js';
import { askedOf, justificationOf, minutesOf, startVisitDraft, type VisitDraft } from '../state/visit-draft.js';
import { ElementReading } from './element-reading.js';
import { LevelOutcome } from './level-outcome.js';
import { SETTING_CHOICES } from './visit-words.js';

export type VisitLevelPanelProps = {
  /** Null while the note is not read, or where the visit has no level. */
  reading: VisitReading | null;
  kept: VisitJustification | null;
  history: VisitHistory;
  /** The visit that stands on the claim now. */
  lineCode: string | null;
  readOnly: boolean;
  onPut: (visit: VisitJustification) => void;
  onShowWords: (quote: string) => void;
  onClose: () => void;
};

/** Beside the chart, which it never covers: why a visit has its level, in the note's own words (CR-150). */
export function VisitLevelPanel(props: VisitLevelPanelProps) {
  const { reading, kept, history, lineCode, readOnly, onPut, onShowWords, onClose } = props;
  const [draft, setDraft] = useState(() => startVisitDraft(reading, kept, history));
  const panel = useRef<HTMLDivElement>(null);
  const minutes = useSlowed(draft.minutes);
  const outcome = useQuery(visitLevelQuery(askedOf({ ...draft, minutes })));
  const change = (part: Partial<VisitDraft>): void => setDraft((now) => ({ ...now, ...part }));
  const areMinutesWrong = minutesOf(draft.minutes) === null;
  const isCurrent = outcome.data !== undefined && !outcome.isPlaceholderData && minutes === draft.minutes && !areMinutesWrong;
  const visit = isCurrent ? justificationOf(draft, outcome.data) : null;
  const put = (): void => {
    if (visit && !readOnly) onPut(visit);
  };

  useEffect(() => panel.current?.focus(), []);
  return (
    <div
      className="pop visit-level"
      role="dialog"
      aria-label="Visit level"
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => onPanelKey(event, put, onClose)}
    >
      <div className="vl-head">
        <h2 className="h1 dlg">Visit level</h2>
        <span className="fs12 t3">{historyWords(history)}</span>
        <span className="grow" />
        <Keycap keys="Escape" />
        <IconButton icon="close" label="Close the level helper" onClick={onClose} />
      </div>
      <div className="vl-body">
        {!reading && !kept && (
          <Notice className="mb12">Nothing was read from the note for this visit. Set the elements from what it says.</Notice>
        )}
        <Basics
          draft={draft}
          areMinutesWrong={areMinutesWrong}
          readOnly={readOnly}
          onChange={change}
          quote={reading?.minutes?.span.quote ?? null}
        />
        {DECISION_ELEMENTS.map((element) => (
          <ElementReading
            key={element}
            element={element}
            level={draft.levels[element]}
            words={draft.words[element]}
            isLimit={outcome.data?.decision?.limitedBy.includes(element) ?? false}
            readOnly={readOnly}
            onLevel={(level) => change({ levels: { ...draft.levels, [element]: level } })}
            onWords={(words) => change({ words: { ...draft.words, [element]: words } })}
            onShow={onShowWords}
          />
        ))}
        {!readOnly && (
          <TextField
            label="Remark"
            className="mt12"
            optional
            help="Kept with the level, for whoever reads it later"
            maxLength={300}
            value={draft.remark}
            onChange={(event) => change({ remark: event.target.value })}
          />
        )}
        {readOnly && draft.remark && <p className="t2">Remark: {draft.remark}</p>}
      </div>
      <div className="vl-foot">
        {outcome.data ? (
          <LevelOutcome view={outcome.data} lineCode={lineCode} />
        ) : (
          <Waiting error={outcome.error} onRetry={() => void outcome.refetch()} />
        )}
        {!readOnly && (
          <div className="row mt8">
            <span className="fs12 t3">{kept ? 'Confirmed before; putting it again replaces that.' : 'Not confirmed yet.'}</span>
            <span className="grow" />
            <ActionButton tone="primary" keys="Enter" blocked={visit === null} onClick={put}>
              {putWords(visit?.code ?? null, lineCode)}
            </ActionButton>
          </div>
        )}
      </div>
    </div>
  );
}

function putWords(code: string | null, lineCode: string | null): string {
  if (code === null) return 'Put it on the line';
  return code === lineCode ? `Confirm ${code}` : `Put ${code} on the line`;
}

function historyWords({ lastSeenOn, isEstablished }: VisitHistory): string {
  if (lastSeenOn === null) return 'No earlier visit on file';
  return isEstablished
    ? `Seen here on ${dateWords(lastSeenOn)}: established`
    : `Last seen on ${dateWords(lastSeenOn)}, over three years ago`;
}

/** Enter puts it from anywhere but where Enter has a meaning of its own. */
function onPanelKey(event: KeyboardEvent, put: () => void, onClose: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }
  const isOwnEnter = event.target instanceof HTMLElement && /^(BUTTON|A|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === 'Enter' && !isOwnEnter) {
    event.preventDefault();
    put();
  }
}

type BasicsProps = {
  draft: VisitDraft;
  areMinutesWrong: boolean;
  readOnly: boolean;
  quote: string | null;
  onChange: (part: Partial<VisitDraft>) => void;
};

function Basics({ draft, areMinutesWrong, readOnly, quote, onChange }: BasicsProps) {
  if (readOnly)
    return (
      <p className="t2">
        {SETTING_CHOICES.find(({ value }) => value === draft.setting)?.label}
        {draft.minutes !== '' && ` · ${draft.minutes} minutes`}
      </p>
    );
  return (
    <div className="vl-basics">
      <SelectField
        label="Visit"
        choices={SETTING_CHOICES}
        value={draft.setting}
        onChange={(event) => {
          const choice = SETTING_CHOICES.find(({ value }) => value === event.target.value);
          if (choice) onChange({ setting: choice.value });
        }}
      />
      <TextField
        label="Total minutes"
        optional
        inputMode="numeric"
        value={draft.minutes}
        onChange={(event) => onChange({ minutes: event.target.value })}
        {...(areMinutesWrong
          ? { error: 'A whole number from 1 to 1440.' }
          : quote
            ? { help: `“${quote}”` }
            : { help: 'None stated in the note' })}
      />
    </div>
  );
}

function Waiting({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  if (!error) return <SkeletonRows rows={2} />;
  return (
    <Notice tone="soft" role="alert" actions={<ActionButton onClick={onRetry}>Try again</ActionButton>}>
      {isApiError(error) ? error.message : 'The level could not be worked out.'} Nothing was changed.
    </Notice>
  );
}
