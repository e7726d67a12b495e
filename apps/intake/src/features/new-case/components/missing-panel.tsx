import type { CompletenessItem } from '@chartwright/lifecycle';
import { ActionButton, clockWords, MissingList, Notice, useAnnounce, useMoments, type Moments } from '@chartwright/ui';
import { focusField } from '../focus-field.js';

type MissingPanelProps = {
  items: readonly CompletenessItem[];
  dueAt: string | null;
  isSending: boolean;
  failure: string | null;
  maySubmit: boolean;
  onSend: () => void;
};

const ACTION: Partial<Record<CompletenessItem['field'], string>> = { duplicate: 'Answer', note: 'Add', signedBy: 'Add' };

const NOT_YOURS = 'Sending belongs to front desk and clinicians.';

function promiseWords(dueAt: string | null, { moment }: Moments): string {
  const back = 'You can take it back until a coder starts.';
  return dueAt ? `Sent now, coding is due ${moment(dueAt)}. ${back}` : back;
}

export function MissingPanel({ items, dueAt, isSending, failure, maySubmit, onSend }: MissingPanelProps) {
  const open = items.filter(({ isComplete }) => !isComplete);
  const announce = useAnnounce();
  const moments = useMoments();
  const showFirst = () => {
    const [first] = open;
    if (first) focusField(first.field);
    // After the focus, so that it is heard last.
    announce(first ? `Not sent: ${[first.title, first.detail].filter(Boolean).join(' ')}` : NOT_YOURS, 'assertive');
  };
  return (
    <MissingList
      items={items.map(({ field, title, detail, isComplete }) => ({
        id: field,
        title,
        help: detail,
        isDone: isComplete,
        actionLabel: / cannot be used$/.test(title) ? 'Show' : (ACTION[field] ?? 'Fill in'),
        onAction: () => focusField(field),
      }))}
    >
      <div className="send">
        {failure && (
          <Notice tone="hard" role="alert" className="mb12">
            {failure}
          </Notice>
        )}
        <ActionButton
          tone="primary"
          size="large"
          wide
          busy={isSending}
          blocked={open.length > 0 || !maySubmit}
          onBlockedPress={showFirst}
          onClick={onSend}
        >
          {isSending ? 'Sending' : 'Send for coding'}
        </ActionButton>
        <p className="help mt8">{maySubmit ? promiseWords(dueAt, moments) : NOT_YOURS}</p>
      </div>
    </MissingList>
  );
}

type SavedWordsProps = { state: 'idle' | 'saving' | 'saved' | 'failed'; refusal: string | null; savedAt: string | null };

/** The practice's clock, as everywhere in intake; whoever sits in another zone is told so. */
export function SavedWords({ state, refusal, savedAt }: SavedWordsProps) {
  const { clock } = useMoments();
  if (refusal) return <span className="t-hard">Not saved. {refusal}</span>;
  if (state === 'failed') return <span className="t-hard">Not saved yet: trying again. Keep this page open.</span>;
  if (state === 'saving') return <>Saving</>;
  if (!savedAt) return <>Saved as you type</>;
  const isElsewhere = clock(savedAt) !== clockWords(new Date(savedAt));
  return (
    <>
      Draft saved {clock(savedAt)}
      {isElsewhere && ' (practice time)'}
    </>
  );
}
