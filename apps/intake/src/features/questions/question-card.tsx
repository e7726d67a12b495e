import { isApiError } from '@chartwright/api-client';
import type { CaseQuestion } from '@chartwright/contracts';
import { isOtherOption } from '@chartwright/lifecycle';
import { ActionButton, dateWords, Notice, RadioListField, StatusBadge, TextAreaField, useMoments } from '@chartwright/ui';
import { useUnsentText } from '@chartwright/web-shell';
import { useEffect, useState } from 'react';
import { useAnswerQuestion, useViewQuestion } from './api/questions.query.js';

/** One question of a coder; a clinician answers it here in a minute. */
export function QuestionCard({ question, canAnswer }: { question: CaseQuestion; canAnswer: boolean }) {
  const { moment } = useMoments();
  const view = useViewQuestion(question.id);
  const { mutate: markViewed } = view;
  const isNew = canAnswer && question.isOpen && question.viewedAt === null;
  useEffect(() => {
    if (isNew) markViewed();
  }, [isNew, markViewed]);
  return (
    <section className="card sec" aria-labelledby={`q-${question.id}`}>
      <h2 id={`q-${question.id}`}>
        {question.title}
        <span className="grow" />
        {question.isOpen ? (
          <StatusBadge tone="soft" icon="ask">
            Waits for {question.providerName ?? 'the provider'}
          </StatusBadge>
        ) : (
          <StatusBadge tone="ok" icon="check">
            Answered
          </StatusBadge>
        )}
      </h2>
      <p className="t3 fs12">
        {question.patientName} · {question.dateOfService ? `visit of ${dateWords(question.dateOfService)} · ` : ''}case{' '}
        {question.caseNumber} · asked {moment(question.askedAt)}
        {question.isOpen && question.dueAt && ` · answer due ${moment(question.dueAt)}`}
      </p>
      {question.indicators.length > 0 && (
        <ul className="indicators mt8" aria-label="From this record">
          {question.indicators.map((indicator) => (
            <li key={indicator}>“{indicator}”</li>
          ))}
        </ul>
      )}
      <p className="mt8">{question.question}</p>
      {question.answer && (
        <Notice tone="ok" className="mt12">
          <b>{question.answer.choice}</b> {question.answer.text}
          {question.answer.addendum && <p className="as-typed mt4">Signed into the note: “{question.answer.addendum}”</p>}
          <div className="fs12 t3">
            {question.answer.answeredBy}, {moment(question.answer.answeredAt)}
          </div>
        </Notice>
      )}
      {question.isOpen && canAnswer && <AnswerForm question={question} />}
      {question.isOpen && !canAnswer && <p className="t3 fs12 mt8">Only clinicians can answer.</p>}
    </section>
  );
}

function AnswerForm({ question }: { question: CaseQuestion }) {
  const answer = useAnswerQuestion(question.id);
  const choosing = useUnsentText(`choice of ${question.id}`);
  const words = useUnsentText(`answer to ${question.id}`);
  const adding = useUnsentText(`addendum to ${question.id}`);
  const [choice, text, addendum] = [choosing.text, words.text, adding.text];
  const [isAsked, setIsAsked] = useState(false);
  const needsWords = isOtherOption(choice);
  const lacksWords = needsWords && !text.trim();
  return (
    <form
      className="col g12 mt12"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (!choice || lacksWords) return;
        answer.mutate(
          { version: question.version, choice, text, ...(addendum.trim() ? { addendum } : {}) },
          { onSuccess: () => [choosing, words, adding].forEach(({ forget }) => forget()) },
        );
      }}
    >
      <RadioListField
        label="Your answer"
        choices={question.choices.map((option) => ({ value: option, label: option }))}
        value={choice}
        onChange={choosing.type}
      />
      {isAsked && !choice && <p className="help err">Choose one of the answers.</p>}
      <TextAreaField
        label="In your own words"
        optional={!needsWords}
        error={isAsked && lacksWords ? 'Say it in your own words, or choose another answer.' : null}
        rows={3}
        maxLength={4000}
        value={text}
        onChange={({ target }) => words.type(target.value)}
      />
      <TextAreaField
        label="Addendum to the note"
        optional
        help="Codes need it in the note itself. Sending signs it with your name and today’s date."
        rows={3}
        maxLength={20_000}
        value={addendum}
        onChange={({ target }) => adding.type(target.value)}
      />
      {answer.isError && (
        <Notice tone="hard" role="alert">
          {isApiError(answer.error) ? answer.error.message : 'The answer could not be sent. It is kept here; try again.'}
        </Notice>
      )}
      <div className="row">
        <ActionButton tone="primary" type="submit" busy={answer.isPending}>
          Send answer
        </ActionButton>
        <span className="t3 fs12">The case goes back to its coder and the clock runs on.</span>
      </div>
    </form>
  );
}
