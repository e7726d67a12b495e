import { RULE_FIELDS, type OwnRuleList, type RuleCondition } from '@chartwright/contracts';
import { IconButton, SelectField, TextField } from '@chartwright/ui';
import { FIELD_WORDS, needsValues, OPERATOR_WORDS, operatorsOf } from './rule-words.js';

const FIELDS = RULE_FIELDS.map((value) => ({ value, label: FIELD_WORDS[value] }));

/** Values are typed with commas between them; they are kept as typed until the form is sent. */
export type TypedCondition = Omit<RuleCondition, 'values'> & { key: string; typed: string };

export function toTyped({ field, operator, values }: RuleCondition): TypedCondition {
  return { key: crypto.randomUUID(), field, operator, typed: values.join(', ') };
}

export function toCondition({ field, operator, typed }: TypedCondition): RuleCondition {
  const values = needsValues(operator) ? typed.split(',').flatMap((value) => value.trim() || []) : [];
  return { field, operator, values };
}

type ConditionRowProps = {
  number: number;
  condition: TypedCondition;
  payers: OwnRuleList['payers'];
  onChange: (condition: TypedCondition) => void;
  onRemove: () => void;
};

export function ConditionRow({ number, condition, payers, onChange, onRemove }: ConditionRowProps) {
  const { field, operator, typed } = condition;
  const operators = operatorsOf(field);
  const isPayerChoice = field === 'payer' && (operator === 'is' || operator === 'isNot');
  return (
    <div className="or-condition" role="group" aria-label={`Condition ${number}`}>
      <SelectField
        label="Field"
        choices={FIELDS}
        value={field}
        onChange={(event) => {
          const next = RULE_FIELDS.find((one) => one === event.target.value) ?? field;
          const stays = operatorsOf(next).includes(operator);
          onChange({ ...condition, field: next, operator: stays ? operator : 'is', typed: '' });
        }}
      />
      <SelectField
        label="Is"
        choices={operators.map((value) => ({ value, label: OPERATOR_WORDS[value] }))}
        value={operator}
        onChange={(event) => onChange({ ...condition, operator: operators.find((one) => one === event.target.value) ?? operator })}
      />
      {!needsValues(operator) ? (
        <span />
      ) : isPayerChoice ? (
        <SelectField
          label="Value"
          emptyLabel="Choose a payer"
          choices={payers.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
          value={typed}
          onChange={(event) => onChange({ ...condition, typed: event.target.value })}
        />
      ) : (
        <TextField
          label="Value"
          placeholder={operator === 'between' ? 'two, with a comma' : 'several with commas'}
          value={typed}
          onChange={(event) => onChange({ ...condition, typed: event.target.value })}
        />
      )}
      <IconButton icon="close" label={`Remove condition ${number}`} onClick={onRemove} />
    </div>
  );
}
