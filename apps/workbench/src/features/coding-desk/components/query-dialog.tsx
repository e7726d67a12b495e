import { isApiError } from '@chartwright/api-client';
import type { DeskDocument, QueryBlockedDetails } from '@chartwright/contracts';
import { checkQuery, QUERY_TEMPLATE_KEYS, QUERY_TEMPLATES, type QueryFault, type QueryField, type QueryText } from '@chartwright/lifecycle';
import { ActionButton, Dialog, Icon, SelectField, TextAreaField, TextField } from '@chartwright/ui';
import { useState } from 'react';

type QueryDialogProps = {
  draft: QueryText;
  documents: readonly DeskDocument[];
  providerName: string;
  onSend: (query: QueryText) => void;
  onClose: () => void;
  failure: unknown;
  refusal: string | null;
  isBusy: boolean;
};

const TEMPLATES = QUERY_TEMPLATE_KEYS.map((value) => ({ value, label: QUERY_TEMPLATES[value] }));
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** operations.md §3: drafted compliant, and checked word by word while the coder changes it. */
export function QueryDialog({ draft, documents, providerName, onSend, onClose, failure, refusal, isBusy }: QueryDialogProps) {
  const [query, setQuery] = useState(draft);
  const [typed, setTyped] = useState({ indicators: draft.indicators.join('\n'), options: draft.options.join('\n') });
  const [isLeaving, setIsLeaving] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const faults = checkQuery(query, documents.map(({ text }) => text ?? '').join('\n'));
  const shown = faults.filter(({ words }) => isTried || words !== null);
  const isAtFault = (field: QueryField): boolean => shown.some((fault) => fault.field === field);
  const change = (part: Partial<QueryText>): void => setQuery((known) => ({ ...known, ...part }));
  const typeLines = (field: 'indicators' | 'options', text: string): void => {
    setTyped((known) => ({ ...known, [field]: text }));
    change({ [field]: linesOf(text) });
  };
  const isTyped = query !== draft;
  const leave = (): void => (isTyped ? setIsLeaving(true) : onClose());
  const send = (): void => {
    setIsTried(true);
    if (faults.length === 0 && !isBusy) onSend(query);
  };
  return (
    <>
      <Dialog
        title={`Ask ${providerName || 'the provider'}`}
        size="wide"
        onClose={leave}
        footer={
          <>
            <ActionButton tone="quiet" onClick={leave}>
              Cancel
            </ActionButton>
            <span className="grow" />
            <ActionButton
              tone="primary"
              keys="Ctrl+Enter"
              busy={isBusy}
              blocked={faults.length > 0}
              onBlockedPress={() => setIsTried(true)}
              onClick={send}
            >
              Send query
            </ActionButton>
          </>
        }
      >
        <div
          className="col g12"
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          }}
        >
          <p className="t2">The case waits for the answer with its draft, and the clock stops. The answer comes back to you.</p>
          <SelectField
            label="What is open"
            choices={TEMPLATES}
            value={query.template}
            onChange={({ target }) => change({ template: QUERY_TEMPLATE_KEYS.find((key) => key === target.value) ?? query.template })}
          />
          <TextField
            isWrong={isAtFault('title')}
            label="Title"
            maxLength={120}
            value={query.title}
            onChange={({ target }) => change({ title: target.value })}
          />
          <Faults faults={shown} field="title" />
          <TextAreaField
            isWrong={isAtFault('indicators')}
            label="Words of this record"
            help="One quote a line, exactly as it stands in the note."
            rows={3}
            value={typed.indicators}
            onChange={({ target }) => typeLines('indicators', target.value)}
          />
          <Faults faults={shown} field="indicators" />
          <TextAreaField
            isWrong={isAtFault('question')}
            label="Question"
            rows={3}
            maxLength={2000}
            value={query.question}
            onChange={({ target }) => change({ question: target.value })}
          />
          <Faults faults={shown} field="question" />
          <TextAreaField
            isWrong={isAtFault('options')}
            label="Answers to choose from"
            help="One a line: every answer that the record allows, and the two ways out."
            rows={Math.min(8, Math.max(4, query.options.length))}
            value={typed.options}
            onChange={({ target }) => typeLines('options', target.value)}
          />
          <Faults faults={shown} field="options" />
          <Refusal failure={failure} words={refusal} />
        </div>
      </Dialog>
      {isLeaving && (
        <Dialog
          title="Throw this query away?"
          onClose={() => setIsLeaving(false)}
          footer={
            <>
              <ActionButton tone="quiet" keys="Esc" autoFocus onClick={() => setIsLeaving(false)}>
                Go on writing
              </ActionButton>
              <ActionButton tone="danger" onClick={onClose}>
                Throw it away
              </ActionButton>
            </>
          }
        >
          <p className="t2">What you changed in it was not sent and is not kept anywhere.</p>
        </Dialog>
      )}
    </>
  );
}

function Faults({ faults, field }: { faults: readonly QueryFault[]; field: QueryField }) {
  const found = faults.filter((fault) => fault.field === field);
  if (found.length === 0) return null;
  return (
    <div role="status">
      <ul className="col g6" aria-label={`What keeps the ${field} from going out`}>
        {found.map(({ words, message }) => (
          <li key={`${words} ${message}`} className="help err row g6">
            <Icon name="octagon" size="xs" />
            <span>
              {words && <b>“{words}”. </b>}
              {message}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Refusal({ failure, words }: { failure: unknown; words: string | null }) {
  if (words === null) return null;
  const found = isApiError(failure, 'query_blocked') && hasFaults(failure.details) ? failure.details.faults : [];
  return (
    <p className="help err" role="alert">
      {[words, ...found.map((fault) => `${fault.words ? `“${fault.words}”. ` : ''}${fault.message}`)].join(' ')}
    </p>
  );
}

function hasFaults(details: unknown): details is QueryBlockedDetails {
  return typeof details === 'object' && details !== null && 'faults' in details && Array.isArray(details.faults);
}
