import { PAYER_ANSWERS, PAYER_ANSWERS_WITH_WORDS, type ClaimDetail, type PayerAnswer } from '@chartwright/contracts';
import { ActionButton, FormDialog, RadioListField, TextAreaField } from '@chartwright/ui';
import { errorWords } from '@chartwright/web-shell';
import { useState } from 'react';
import { usePayerAnswer } from '../api/claim-commands.js';
import { PAYER_ANSWER_WORDS } from './claim-words.js';

const LEAST_WORDS = 3;

/** Only where the claim's state lets an answer follow, and for whoever may record it. */
export function PayerAnswerButton({ claim }: { claim: ClaimDetail }) {
  const [isAsking, setIsAsking] = useState(false);
  const answers = PAYER_ANSWERS.filter((answer) => claim.allowedCommands.includes(answer));
  if (answers.length === 0) return null;
  return (
    <>
      <ActionButton size="small" onClick={() => setIsAsking(true)}>
        Payer’s answer…
      </ActionButton>
      {isAsking && <PayerAnswerDialog claim={claim} answers={answers} onClose={() => setIsAsking(false)} />}
    </>
  );
}

type DialogProps = { claim: ClaimDetail; answers: readonly PayerAnswer[]; onClose: () => void };

function PayerAnswerDialog({ claim, answers, onClose }: DialogProps) {
  const record = usePayerAnswer();
  const [answer, setAnswer] = useState<PayerAnswer | null>(null);
  const [words, setWords] = useState('');
  const needsWords = answer !== null && PAYER_ANSWERS_WITH_WORDS.includes(answer);
  const missing =
    answer === null ? 'Choose what the answer was.' : needsWords && words.trim().length < LEAST_WORDS ? 'Say what the answer said.' : null;
  return (
    <FormDialog
      title={`What did the payer say to ${claim.claimNumber}?`}
      verb="Record the answer"
      missing={missing}
      isBusy={record.isPending}
      refusal={record.error && errorWords(record.error)}
      onSubmit={() => {
        if (answer !== null && missing === null)
          record.mutate({ claimId: claim.id, request: { version: claim.version, answer, words } }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <RadioListField
        label="From the acknowledgement (277CA), the remittance (835) or the payer’s portal"
        choices={answers.map((value) => ({ value, label: PAYER_ANSWER_WORDS[value] }))}
        value={answer ?? ''}
        onChange={(value) => setAnswer(answers.find((one) => one === value) ?? null)}
      />
      <TextAreaField
        label="What it said"
        optional={!needsWords}
        help="Codes and their meaning, a check number, who was called. It stands in the claim’s history and beside its status."
        rows={3}
        maxLength={500}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
    </FormDialog>
  );
}
